import { classesByMethod } from "./classesByMethod";
import { lengthFault } from "./lengthFault";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type DomainError, type Result } from "./Result";

/** One row per customer; NaN marks a cell that holds no number. */
export interface RfmColumns {
  /** Excel serial day of the last purchase; 0 where there is none. A time of day is ignored. */
  readonly lastPurchase: Float64Array;
  /** Number of purchases. */
  readonly frequency: Float64Array;
  /** Net revenue; returns can make it negative. */
  readonly monetary: Float64Array;
}

/**
 * `meanRank` scores each column on its own (see `meanRankScores`), `nested` scores frequency within
 * recency and money within both, `quantileEdges` follows pandas and R (see `quantileEdgeScores`).
 */
export type RfmMethod = "meanRank" | "nested" | "quantileEdges";

export interface RfmOptions {
  /** Serial day; 0 is the latest last purchase. */
  readonly analysisDate?: number;
  /** Classes per score, 2 to 9; 0 is 5. */
  readonly bins?: number;
  readonly method?: RfmMethod;
}

/** Classes 1…bins, the highest is the best; 0 in all three where a row has none. */
export interface RfmClasses {
  readonly recency: Uint8Array;
  readonly frequency: Uint8Array;
  readonly monetary: Uint8Array;
  /** Rows (from 0) with a value that is not allowed; they have no class and no influence. */
  readonly faults: ReadonlyMap<number, DomainError>;
}

const USUAL_BINS = 5;

/**
 * Classes of customers by recency, frequency and monetary value (RFM), against each other.
 *
 * Equal values share a class, and the order of rows does not matter. A row without purchase (no date,
 * or no number of purchases) and a row whose last purchase lies after the analysis date have no class
 * and do not count; a row without revenue or with a loss does. A wrong value is a fault of its row
 * alone, and the other rows are scored without it.
 *
 *     recency   from the last purchase, the latest is the best
 *     frequency from the number of purchases, the highest is the best
 *     monetary  from the net revenue, the highest is the best
 *
 * - By mean rank each column is scored on its own: floor(mean rank · bins / (n + 1)) + 1. Customers who
 *   are all alike get the middle class.
 * - Nested, frequency is scored by mean rank within its recency class, and money within its pair of
 *   recency and frequency. Cells are filled evenly, but scores compare within a class only.
 * - By quantile edges (type 7) a class excludes its lower edge and includes its upper one; recency is
 *   scored on days since the purchase. Customers who are all alike get one end of the scale.
 *
 * @returns The classes; `outOfRange` for an option or `differentLength` for a column that does not fit.
 *
 * @example
 * rfmClasses({ lastPurchase: Float64Array.of(45000, 44000), frequency: Float64Array.of(9, 1), monetary: Float64Array.of(80, 70) }, { bins: 2 }).value.recency // => [2, 1]
 * rfmClasses({ lastPurchase: Float64Array.of(45000), frequency: Float64Array.of(), monetary: Float64Array.of(80) }) // => differentLength frequency
 *
 * @see Hughes, "Strategic Database Marketing"; Blattberg, Kim & Neslin (2008), "Database Marketing", ch. 12.
 */
export function rfmClasses(columns: RfmColumns, options: RfmOptions = {}): Result<RfmClasses> {
  const { analysisDate = 0, bins = 0, method = "meanRank" } = options;
  const { lastPurchase: last_purchase, frequency, monetary } = columns;
  const misfit = lengthFault({ last_purchase, frequency, monetary }) ?? optionFault(analysisDate, bins);
  if (misfit) return fail(misfit);

  const { purchases, faults } = purchasesUntil(analysisDate === 0 ? Infinity : analysisDate, columns);
  return succeed({ ...classesByMethod(method, purchases, bins === 0 ? USUAL_BINS : bins), faults });
}

/** The rows that are scored; all other rows are NaN in all three columns. */
function purchasesUntil(
  analysisDate: number,
  columns: RfmColumns,
): { purchases: RfmColumns; faults: Map<number, DomainError> } {
  const rows = columns.lastPurchase.length;
  const lastPurchase = new Float64Array(rows).fill(NaN);
  const frequency = new Float64Array(rows).fill(NaN);
  const monetary = new Float64Array(rows).fill(NaN);
  const faults = new Map<number, DomainError>();
  const lastDay = Math.floor(analysisDate);
  for (let row = 0; row < rows; row++) {
    const day = Math.floor(columns.lastPurchase[row]);
    const count = columns.frequency[row];
    const money = columns.monetary[row];
    if (Number.isNaN(day + count + money)) continue;
    const fault = rowFault(day, count, money);
    if (fault) {
      faults.set(row, fault);
    } else if (day > 0 && count > 0 && day <= lastDay) {
      lastPurchase[row] = day;
      frequency[row] = count;
      monetary[row] = money;
    }
  }
  return { purchases: { lastPurchase, frequency, monetary }, faults };
}

function rowFault(day: number, count: number, money: number): DomainError | null {
  return (
    (day === 0 ? null : rangeFault("last_purchase", day, "date")) ??
    rangeFault("frequency", count, "zeroOrMore") ??
    rangeFault("monetary", money, "finite")
  );
}

function optionFault(analysisDate: number, bins: number): DomainError | null {
  return (
    (analysisDate === 0 ? null : rangeFault("analysis_date", analysisDate, "date")) ??
    (bins === 0 ? null : rangeFault("bins", bins, "bins"))
  );
}
