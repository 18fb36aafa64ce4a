import { createInterface } from "node:readline";
import { runCore, type CoreTimes } from "./CoreRun";
import { OrderExport } from "./OrderExport";
import { digestOf, rankedTableOf, type Digest } from "./RankedTable";

/** What one run of the core in a process of its own found out. */
export interface CoreAnswer {
  readonly times: CoreTimes;
  /** Resident memory of the process at its highest, in MB, up to the report with the usual settings. */
  readonly peakMb: number;
  readonly digest: Digest;
  readonly otherDay: Digest;
  /** Whether report, reconciliation and generator agree on customers, rows and cents. */
  readonly totalsHold: boolean;
}

/** Node alone has no thread to give back: a pause is a promise that is kept already. */
const pace = { pause: () => Promise.resolve() };

/**
 * Run as `node inNode.js <lines>`; answers each line "run" or "run with floors" with one of JSON, so that
 * the caller can let several engines take turns.
 */
async function serve(orders: OrderExport): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await answer(orders, line === "run with floors"))}\n`);
  }
}

async function answer(orders: OrderExport, withFloors: boolean): Promise<CoreAnswer> {
  let peakMb = 0;
  const { times, report, otherDay } = await runCore(orders, {
    newPace: () => pace,
    withFloors,
    reported: () => {
      peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
    },
  });
  const { model } = report;
  const { reconciliation, moneyScale } = model;
  const digest = digestOf(rankedTableOf(model));
  const truth = orders.truth();
  const totalsHold =
    digest.customers === truth.customers &&
    digest.revenue === truth.revenueCents &&
    digest.cost === truth.costCents &&
    reconciliation.rowsUsed === orders.lines &&
    reconciliation.reportSum * 100 === truth.revenueCents * moneyScale;
  return { times, peakMb, digest, otherDay: digestOf(rankedTableOf(otherDay.model)), totalsHold };
}

void serve(new OrderExport(Number(process.argv[2])));
