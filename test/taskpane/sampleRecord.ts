import type { ReportRecord } from "../../src/report/ReportRecord";

/** The record of a report on "Kunden"!A1:D5, with what a test cares for in place of the sample's. */
export function sampleRecord(part: Partial<ReportRecord> = {}): ReportRecord {
  return {
    sheets: {
      overview: { id: "o", name: "Übersicht" },
      ranking: { id: "r", name: "Rangliste" },
    },
    source: { sheet: "Kunden", address: "A1:D5" },
    analysisDate: 45657,
    window: { from: 45292, to: 45657 },
    criterion: "contribution1",
    levels: ["revenue", "contribution1"],
    moneyScale: 100,
    currency: "EUR",
    rankedBy: "money",
    rankingColumns: ["rank", "customerId", "revenue", "contribution1", "segment"],
    customers: 4,
    thresholds: { recency: [90, 30], frequency: [2, 5], monetary: [100, 250.5] },
    bins: 3,
    method: "meanRank",
    language: "de",
    ...part,
  };
}
