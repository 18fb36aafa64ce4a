import type { DifferenceCause } from "../Reconciliation";

/** What lies between the report and the figure of the ledger; all amounts in minor units. */
export interface LedgerComparison {
  /** The ledger's figure less the report's sum. */
  readonly difference: number;
  /** The fewest causes that make up the difference, in the order of the list; none where none do. */
  readonly explained: readonly DifferenceCause[];
  /** All other causes with an amount, in the order of the list. */
  readonly others: readonly DifferenceCause[];
  /** The difference less what is explained. */
  readonly rest: number;
}

/**
 * How many causes may be put together. Twenty causes have a million sums, and among so many some one
 * hits nearly any difference to the cent: that would be a coincidence sold as an explanation. Up to
 * three of them have 1,350 sums, which is few enough for a hit to mean something.
 */
const MOST_CAUSES = 3;

/**
 * Pairs of which a ledger can do one only: it counts equal or hidden rows or it does not, the same for items that
 * are no goods, and one that leaves out credit notes has not subtracted the returns they were written
 * for. Rows set aside have one reason each, so the other causes can be added up.
 */
const CONTRADICTIONS: readonly (readonly [DifferenceCause["kind"], DifferenceCause["kind"]])[] = [
  ["hiddenRow", "countedHiddenRows"],
  ["duplicate", "countedDuplicates"],
  ["technicalItem", "countedTechnicalItems"],
  ["creditNotes", "returns"],
];

/**
 * Says what the difference between the ledger's figure and the report's sum is made of: the fewest
 * causes whose amounts add up to it exactly, and of several such answers the first in the order of the
 * list. At most three causes are put together, and never two that contradict each other. Where nothing
 * fits, nothing is explained and the difference remains as the rest; half an explanation would be
 * a guess.
 *
 * @param reportSum - Whole minor units, as the other amounts.
 * @param causes - Those that are likely first; causes without an amount are passed over.
 * @param figure - What the ledger shows.
 * @param rounding - By how much the ledger's figure may have been rounded, so that a smaller difference
 *   is none: 49 where the report counts in ten-thousandths and the ledger in cents.
 *
 * @example
 * compareWithLedger(1000, [], 1000) // => { difference: 0, explained: [], others: [], rest: 0 }
 * compareWithLedger(1000, [{ kind: "tax", amount: 190 }], 1190).explained // => [{ kind: "tax", amount: 190 }]
 * compareWithLedger(1000, [{ kind: "tax", amount: 190 }], 1200).rest // => 200
 */
export function compareWithLedger(
  reportSum: number,
  causes: readonly DifferenceCause[],
  figure: number,
  rounding = 0,
): LedgerComparison {
  const difference = figure - reportSum;
  const usable = causes.filter(({ amount }) => amount !== 0);
  const explained = fewestWithSum(usable, difference, rounding);
  return {
    difference,
    explained,
    others: usable.filter((cause) => !explained.includes(cause)),
    rest: explained.reduce((rest, { amount }) => rest - amount, difference),
  };
}

function fewestWithSum(
  causes: readonly DifferenceCause[],
  sum: number,
  rounding: number,
): readonly DifferenceCause[] {
  for (let size = 0; size <= MOST_CAUSES; size++) {
    const found = firstOfSize(causes, size, sum, rounding);
    if (found !== null) return found;
  }
  return [];
}

/** The first choice of so many causes that makes up the sum; null where there is none. */
function firstOfSize(
  causes: readonly DifferenceCause[],
  size: number,
  sum: number,
  rounding: number,
): readonly DifferenceCause[] | null {
  if (size === 0) return Math.abs(sum) <= rounding ? [] : null;
  for (const [index, cause] of causes.entries()) {
    const compatible = causes.slice(index + 1).filter((other) => !contradict(cause, other));
    const others = firstOfSize(compatible, size - 1, sum - cause.amount, rounding);
    if (others !== null) return [cause, ...others];
  }
  return null;
}

function contradict(left: DifferenceCause, right: DifferenceCause): boolean {
  return CONTRADICTIONS.some(
    ([one, other]) =>
      (left.kind === one && right.kind === other) || (left.kind === other && right.kind === one),
  );
}
