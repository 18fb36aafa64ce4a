import { likelyDoubles } from "../../../src/report/customers/likelyDoubles";
import type { LikelyDouble } from "../../../src/report/Reconciliation";
import { Steps } from "../../../src/report/Steps";
import { atOnce } from "./reportOf";

/** A customer of a test; names are left out of an export where none has one. */
export interface Customer {
  readonly id: string;
  readonly name?: string;
  readonly amount?: number;
}

/** The suggestions for a list of customers. */
export function doublesOf(customers: readonly Customer[]): Promise<LikelyDouble[]> {
  return likelyDoubles(
    {
      ids: customers.map(({ id }) => id),
      names: customers.some(({ name }) => name !== undefined)
        ? customers.map(({ name }) => name ?? "")
        : null,
      amounts: Float64Array.from(customers, ({ amount }) => amount ?? 0),
    },
    new Steps(atOnce, 1_000_000),
  );
}

/** The same in short: "first > second (because)". */
export async function pairsOf(customers: readonly Customer[]): Promise<string[]> {
  const doubles = await doublesOf(customers);
  return doubles.map(({ first, second, because }) => `${first.id} > ${second.id} (${because})`);
}
