import { rfmScore } from "../domain/rfmScore";
import { readRfm } from "./boundary/readRfm";
import { toCell } from "./boundary/toCell";
import { toSpill } from "./boundary/toSpill";
import german from "./rfmScore.de.json";

/**
 * RFM code of each customer, 100R+10F+M with 5 as the best score; spills one cell per row.
 * @customfunction RFM_SCORE
 * @group portfolio
 * @question Who bought lately, often and much?
 * @formula 100 × R + 10 × F + M, each floor(mean rank × bins / (n + 1)) + 1
 * @param last_purchase Column of dates of the last purchase; blank for no purchase.
 * @param frequency Column of numbers of purchases.
 * @param monetary Column of net revenues.
 * @param analysis_date Later purchases get no score; the latest date in the column if omitted.
 * @param bins Classes per score, from 2 to 9; 5 if omitted.
 * @param method 0 mean rank, 1 nested, 2 quantile edges; 0 if omitted.
 * @unit date date: last_purchase, analysis_date
 * @unit count zeroOrMore: frequency
 * @unit money finite: monetary
 * @unit count bins: bins
 * @unit option 0|1|2: method
 * @returns One code per row; "" where a row has no purchase. A wrong cell is an error of its own row.
 * @example
 * RFM_SCORE({45000;44900;44800;44700;44600},{5;4;3;2;1},{900;700;500;300;100}) // => {555;444;333;222;111}
 * RFM_SCORE({45000;44000;0},{9;1;0},{80;70;0},45000,2,0) // => {222;111;""}
 * RFM_SCORE({45000},{3},{120}) // => {333}
 * @pitfall Scores compare within one call: a customer can lose a point because others bought more.
 * @pitfall Many customers with one purchase share one score, so some classes stay empty. That is no mistake.
 */
export function RFM_SCORE(
  last_purchase: unknown[][],
  frequency: unknown[][],
  monetary: unknown[][],
  analysis_date?: unknown,
  bins?: unknown,
  method?: unknown,
): unknown[][] {
  const given = toCell(readRfm({ last_purchase, frequency, monetary, analysis_date, bins, method }), german);
  const { codes, faults } = toCell(rfmScore(given.columns, given.options), german);
  return toSpill(
    {
      count: given.count,
      cells: (row) => [codes[row] || ""],
      faults: new Map([...faults, ...given.faults]),
      isRow: given.isRow,
    },
    german,
  );
}
