import type { DescribedCustomers } from "../customers/describeCustomers";
import type { DifferenceCause, SetAside } from "../Reconciliation";
import { sumOf } from "../sumOf";

/** What the causes are told from. */
export interface CauseFacts {
  readonly setAside: readonly SetAside[];
  readonly offered: readonly SetAside[];
  readonly described: DescribedCustomers;
  /** Sums over the rows that count, in minor units; 0 where the export has no such column. */
  readonly tax: number;
  /** What the amounts would sum up to without conversion, less what they do. */
  readonly unconverted: number;
}

/** The usual reasons why a ledger shows another sum, those with an amount, each as what it would add. */
export function differenceCauses(facts: CauseFacts): DifferenceCause[] {
  const { setAside, offered, described, tax, unconverted } = facts;
  const { sums, creditAmount } = described;
  const total = (amounts: Float64Array | undefined) => (amounts === undefined ? 0 : sumOf(amounts));
  const offer = (reason: SetAside["reason"]) => offered.find((entry) => entry.reason === reason)?.amount ?? 0;
  const causes: DifferenceCause[] = [
    ...setAside.map(({ reason, amount }) => ({ kind: reason, amount })),
    { kind: "creditNotes", amount: -creditAmount },
    { kind: "deductions", amount: -total(sums.deductions) },
    { kind: "returns", amount: -total(sums.returns) },
    { kind: "tax", amount: tax },
    { kind: "currency", amount: unconverted },
    { kind: "countedHiddenRows", amount: -offer("hiddenRow") },
    { kind: "countedDuplicates", amount: -offer("duplicate") },
    { kind: "countedTechnicalItems", amount: -offer("technicalItem") },
  ];
  return causes.filter(({ amount }) => amount !== 0);
}
