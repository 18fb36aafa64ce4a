import type { ComparisonPaneTexts } from "../../../i18n/pane/comparison/de";
import type { ComparisonError, ReadingError } from "../../../report/comparison/Comparison";
import type { Level } from "../../../report/ReportModel";

/** Why there is no comparison. */
export type ComparisonRefusal = ComparisonError | ReadingError | { readonly kind: "sheetGone" };

/** Why an earlier report can not be compared with, and what to do about it. */
export function refusalSentence(
  refusal: ComparisonRefusal,
  { failures }: ComparisonPaneTexts,
  levels: { readonly [level in Level]: string },
): string {
  switch (refusal.kind) {
    case "sheetGone":
    case "noCustomers":
      return failures[refusal.kind];
    case "missingColumn":
      return failures.missingColumn(refusal.header);
    case "unreadableAmount":
      return failures.unreadableAmount(refusal.header, refusal.row, refusal.text);
    case "customerTwice":
      return failures.customerTwice(refusal.id, refusal.row);
    case "otherCurrency":
      return failures.otherCurrency(refusal.earlier, refusal.later);
    case "otherCriterion":
      return failures.otherCriterion(levels[refusal.earlier], levels[refusal.later]);
  }
}
