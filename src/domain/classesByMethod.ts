import { meanRankScores } from "./meanRankScores";
import { nestedScores } from "./nestedScores";
import { quantileEdgeScores } from "./quantileEdgeScores";
import type { RfmClasses, RfmColumns, RfmMethod } from "./rfmClasses";

/**
 * RFM classes 1…bins of columns that have been checked; see `rfmClasses` for the methods.
 *
 * @param columns - Finite, or NaN in all three for who is not scored.
 * @returns The classes, 0 where there is none.
 *
 * @example
 * classesByMethod("meanRank", { lastPurchase: Float64Array.of(9, 8), frequency: Float64Array.of(1, 2), monetary: Float64Array.of(5, 5) }, 2).recency // => [2, 1]
 */
export function classesByMethod(
  method: RfmMethod,
  { lastPurchase, frequency, monetary }: RfmColumns,
  bins: number,
): Omit<RfmClasses, "faults"> {
  switch (method) {
    case "meanRank":
      return {
        recency: meanRankScores(lastPurchase, bins),
        frequency: meanRankScores(frequency, bins),
        monetary: meanRankScores(monetary, bins),
      };
    case "nested": {
      const recencyScores = meanRankScores(lastPurchase, bins);
      const frequencyScores = nestedScores(frequency, recencyScores, bins);
      const cells = recencyScores.map((score, row) => 10 * score + frequencyScores[row]);
      return {
        recency: recencyScores,
        frequency: frequencyScores,
        monetary: nestedScores(monetary, cells, bins),
      };
    }
    case "quantileEdges": {
      // The rule is defined on days since the purchase, where fewer are better; an edge belongs to
      // the interval below it, so scoring dates instead would move customers on an edge.
      const daysRising = quantileEdgeScores(
        lastPurchase.map((day) => -day),
        bins,
      );
      return {
        recency: daysRising.map((score) => score && bins + 1 - score),
        frequency: quantileEdgeScores(frequency, bins),
        monetary: quantileEdgeScores(monetary, bins),
      };
    }
  }
}
