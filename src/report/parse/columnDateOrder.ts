import type { Steps } from "../Steps";
import type { Column } from "../Table";
import type { DateOrder } from "./dateText";
import type { DateTexts } from "./dissectDates";
import { decide, gatherEvidence, type ColumnEvidence, type Decision, type OtherColumn } from "./evidence";

const ORDERS = ["dayFirst", "monthFirst"] as const;

/** What the texts of a column at and below `firstRow` say about the order of day and month. */
export function dateEvidence(
  column: Column,
  firstRow: number,
  dates: DateTexts,
  steps: Steps,
): Promise<ColumnEvidence<DateOrder>> {
  return gatherEvidence(column, firstRow, dates, ORDERS, steps);
}

/** The order in which to read a column: one `31/12/2024` tells how to read every `03/04/2024`. */
export function decideDateOrder(
  own: ColumnEvidence<DateOrder>,
  others: readonly OtherColumn<DateOrder>[],
  answer?: DateOrder,
): Decision<DateOrder> {
  return decide(own, others, answer, ORDERS);
}
