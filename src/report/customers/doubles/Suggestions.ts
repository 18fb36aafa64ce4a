import { compareIds } from "../../../domain/compareIds";
import type { DoubledCustomer, LikelyDouble } from "../../Reconciliation";

/** Customers by number; all arrays have one entry for each. */
export interface NamedCustomers {
  /** All different. `""` is the rows without customer, which are never compared. */
  readonly ids: readonly string[];
  /** Null where the export has none; `""` for a customer without one. */
  readonly names: readonly string[] | null;
  /** Minor units. */
  readonly amounts: Float64Array;
}

type Because = LikelyDouble["because"];

/**
 * The surest first. A number that lost its zeros and a mailbox spelled otherwise are the same thing
 * twice; a name may have a namesake; a slip may be none.
 */
const SUREST_FIRST: readonly Because[] = ["leadingZeros", "similarId", "sameName", "similarName"];

const NONE = 255;

/**
 * Collects pairs of customers. Of a pair the one with the smaller amount would be merged into the other;
 * each customer is kept as the smaller one of one pair at most, for the surest reason and into the
 * largest customer. Whatever the user accepts, nobody then counts as two others or as himself.
 */
export class Suggestions {
  private readonly target: Int32Array;
  private readonly reason: Uint8Array;

  constructor(private readonly customers: NamedCustomers) {
    this.target = new Int32Array(customers.ids.length).fill(-1);
    this.reason = new Uint8Array(customers.ids.length).fill(NONE);
  }

  /** Takes a pair, in either order. */
  add(left: number, right: number, because: Because): void {
    const [small, large] = this.outranks(left, right) ? [right, left] : [left, right];
    const reason = SUREST_FIRST.indexOf(because);
    const better =
      reason < this.reason[small] ||
      (reason === this.reason[small] && this.outranks(large, this.target[small]));
    if (!better) return;
    this.target[small] = large;
    this.reason[small] = reason;
  }

  /** Whether a customer is the one that stays: the larger absolute amount, else the first in order of ids. */
  outranks(left: number, right: number): boolean {
    const { ids, amounts } = this.customers;
    const more = Math.abs(amounts[left]) - Math.abs(amounts[right]);
    return more === 0 ? compareIds(ids[left], ids[right]) < 0 : more > 0;
  }

  /** The pairs with the largest absolute amounts together, then in order of ids. */
  largest(count: number): LikelyDouble[] {
    const { ids, amounts } = this.customers;
    const sumOf = (first: number) => Math.abs(amounts[first]) + Math.abs(amounts[this.target[first]]);
    const firsts = Array.from(this.target.keys()).filter((customer) => this.target[customer] >= 0);
    // Sorting numbers to see which pairs are large enough is faster than sorting all pairs.
    const least = Float64Array.from(firsts, sumOf).sort()[Math.max(0, firsts.length - count)];
    return firsts
      .filter((first) => sumOf(first) >= least)
      .sort((left, right) => sumOf(right) - sumOf(left) || compareIds(ids[left], ids[right]))
      .slice(0, count)
      .map((first) => ({
        first: this.describe(first),
        second: this.describe(this.target[first]),
        because: SUREST_FIRST[this.reason[first]],
      }));
  }

  private describe(customer: number): DoubledCustomer {
    const { ids, names, amounts } = this.customers;
    return { id: ids[customer], name: names?.[customer] ?? "", amount: amounts[customer] };
  }
}
