import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import type { CoreTimes } from "./core/CoreRun";
import type { CoreAnswer } from "./core/inNode";
import { bundle } from "./support/bundle";
import { Engine } from "./support/Engine";
import { medianTimes } from "./support/medianTimes";
import { ms, printTable, times } from "./support/printTable";

jest.setTimeout(900_000);

const WARM_RUNS = 7;

const work = fs.mkdtempSync(path.join(os.tmpdir(), "kundenwert-bench-"));

beforeAll(async () => {
  expect(await bundle({ inNode: path.join(__dirname, "core/inNode.ts") }, work, "commonjs2")).toEqual([]);
});

afterAll(() => fs.rmSync(work, { recursive: true }));

/** Steps of a run, and what is asked of them. */
const STEPS: readonly [string, (run: CoreTimes) => number][] = [
  ["floor: look at each cell", ({ look }) => look],
  ["floor: bare columns", ({ bare }) => bare],
  ["cells into columns", ({ read }) => read],
  ["recognise", ({ recognise }) => recognise],
  ["columns into report", ({ report }) => report],
  ["cells into report", cellsIntoReport],
  ["again with an earlier day", ({ otherDay }) => otherDay],
  ["again for twelve months", ({ oneYear }) => oneYear],
  ["again without duplicates", ({ noDuplicates }) => noDuplicates],
];

function cellsIntoReport({ read, recognise, report }: CoreTimes): number {
  return read + recognise + report;
}

test.each([10_000, 100_000, 1_000_000])("cells into the ranked report, %i order lines", async (lines) => {
  const engine = new Engine(process.execPath, [path.join(work, "inNode.js"), String(lines)]);
  const first = await engine.ask<CoreAnswer>("run");
  const runs: CoreAnswer[] = [];
  for (let run = 0; run < WARM_RUNS; run++) runs.push(await engine.ask("run with floors"));
  engine.end();

  const warm = medianTimes(runs.map((run) => run.times));
  const perSecond = (lines / cellsIntoReport(warm)) * 1_000;
  const last = runs[runs.length - 1];
  printTable(
    `${lines} order lines, ${first.digest.customers} customers: ${Math.round(perSecond)} lines per second; ` +
      `peak ${first.peakMb} MB at the first report, ${last.peakMb} MB after ${WARM_RUNS + 1}; ` +
      `longest chunk ${ms(first.times.longestChunk)} ms, warm ${ms(warm.longestChunk)} ms`,
    [
      ["", "first ms", "warm ms", "look", "bare columns"],
      ...STEPS.map(([name, step]) => [
        name,
        step(first.times) === 0 ? "" : ms(step(first.times)),
        ms(step(warm)),
        times(step(warm) / warm.look),
        times(step(warm) / warm.bare),
      ]),
    ],
  );
  for (const run of [first, ...runs]) {
    expect(run.totalsHold).toBe(true);
    expect(run.digest).toEqual(first.digest);
  }
});
