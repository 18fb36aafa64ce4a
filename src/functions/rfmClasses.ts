import { rfmClasses } from "../domain/rfmClasses";
import { readRfm } from "./boundary/readRfm";
import { toCell } from "./boundary/toCell";
import { toSpill } from "./boundary/toSpill";
import german from "./rfmClasses.de.json";

/**
 * RFM classes of each customer in three columns R, F and M, 5 is the best; spills one row per row.
 * @customfunction RFM_CLASSES
 * @group portfolio
 * @question How lately, how often and for how much did each customer buy, compared with the others?
 * @formula floor(mean rank × bins / (n + 1)) + 1, for R, F and M each
 * @param last_purchase Column of dates of the last purchase; blank for no purchase.
 * @param frequency Column of numbers of purchases.
 * @param monetary Column of net revenues.
 * @param analysis_date Later purchases get no class; the latest date in the column if omitted.
 * @param bins Classes per figure, from 2 to 9; 5 if omitted.
 * @param method 0 mean rank, 1 nested, 2 quantile edges; 0 if omitted.
 * @unit date date: last_purchase, analysis_date
 * @unit count zeroOrMore: frequency
 * @unit money finite: monetary
 * @unit count bins: bins
 * @unit option 0|1|2: method
 * @returns Three classes per row; "" where a row has no purchase. A wrong cell is an error of its own row.
 * @example
 * RFM_CLASSES({45000;44900;44800;44700;44600},{2;5;1;4;3},{300;900;100;500;700}) // => {5,2,2;4,5,5;3,1,1;2,4,3;1,3,4}
 * RFM_CLASSES({45000;44000;0},{9;1;0},{80;70;0},45000,2,0) // => {2,2,2;1,1,1;"","",""}
 * RFM_CLASSES({45000},{3},{120}) // => {3,3,3}
 * @pitfall Classes compare within one call: a customer can lose a class because others bought more.
 * @pitfall In nested classes an F of 5 means something else in every class of R: they do not compare across R.
 */
export function RFM_CLASSES(
  last_purchase: unknown[][],
  frequency: unknown[][],
  monetary: unknown[][],
  analysis_date?: unknown,
  bins?: unknown,
  method?: unknown,
): unknown[][] {
  const given = toCell(readRfm({ last_purchase, frequency, monetary, analysis_date, bins, method }), german);
  const classes = toCell(rfmClasses(given.columns, given.options), german);
  return toSpill(
    {
      count: given.count,
      cells: (row) => [classes.recency[row] || "", classes.frequency[row] || "", classes.monetary[row] || ""],
      faults: new Map([...classes.faults, ...given.faults]),
      width: 3,
      isRow: given.isRow,
    },
    german,
  );
}
