import type { ReportModel } from "../../../report/ReportModel";

/** One field of the grid of recency and frequency. */
export interface RfmCell {
  readonly customers: number;
  /** On the criterion, minor units. */
  readonly amount: number;
}

/** The grid, and who is not on it. */
export interface RfmGrid {
  /** By recency from the best down, then by frequency from 1 up. */
  readonly rows: readonly { readonly recency: number; readonly cells: readonly RfmCell[] }[];
  readonly scored: number;
  readonly unscored: number;
  /** Customers of the fullest field. */
  readonly most: number;
}

/** Counts customers by recency and frequency. */
export function rfmGrid(
  { ranking, criterion, scoring }: Pick<ReportModel, "ranking" | "criterion" | "scoring">,
  positions: Int32Array,
): RfmGrid {
  const { bins } = scoring;
  const { recencyScore, frequencyScore, money } = ranking;
  const customers = new Int32Array(bins * bins);
  const amounts = new Float64Array(bins * bins);
  let scored = 0;
  for (let index = 0; index < positions.length; index++) {
    const position = positions[index];
    const recency = recencyScore[position];
    const frequency = frequencyScore[position];
    if (recency === 0 || frequency === 0) continue;
    const field = (recency - 1) * bins + frequency - 1;
    customers[field]++;
    amounts[field] += money[criterion]?.[position] ?? 0;
    scored++;
  }
  const rows = Array.from({ length: bins }, (_, index) => {
    const recency = bins - index;
    return {
      recency,
      cells: Array.from({ length: bins }, (_unused, column): RfmCell => {
        const field = (recency - 1) * bins + column;
        return { customers: customers[field], amount: amounts[field] };
      }),
    };
  });
  return { rows, scored, unscored: positions.length - scored, most: Math.max(...customers) };
}
