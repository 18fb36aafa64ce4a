import { formats } from "../../pane/formats";
import { byDirection, signedMoney } from "./changes";
import type { de } from "./de";

const f = formats("en");

function customers(count: number): string {
  return `${f.count(count)} ${count === 1 ? "customer" : "customers"}`;
}

function signed(amount: number, currency?: string): string {
  return signedMoney(f, amount, currency);
}

/** A comparison of two reports in English. */
export const en: typeof de = {
  sheetName: "Comparison",
  listName: "Compared customers",
  title: "Customer value: two reports compared",
  source: (side, source, analysisDate, window) =>
    `${side === "earlier" ? "Earlier" : "Later"}: ${source}` +
    (analysisDate === null ? "" : ` · analysis date ${f.date(analysisDate)}`) +
    (window === null ? "" : ` · from ${f.date(window.from)} to ${f.date(window.to)}`),

  sentences: {
    total: (level, earlier, later, currency) => {
      const from = f.roundMoney(earlier, currency);
      const to = f.roundMoney(later, currency);
      if (later === earlier) return `${level} has stayed the same at ${to}.`;
      return `${level} has ${later > earlier ? "risen" : "fallen"} from ${from} to ${to} (${signed(later - earlier, currency)}).`;
    },
    won: (count, amount, currency) =>
      amount >= 0
        ? `${customers(count)} ${count === 1 ? "is new and brings" : "are new and bring"} ${f.roundMoney(amount, currency)}.`
        : `${customers(count)} ${count === 1 ? "is new and costs" : "are new and cost"} ${f.roundMoney(-amount, currency)}.`,
    lost: (count, change, currency) =>
      change <= 0
        ? `${customers(count)} ${count === 1 ? "is" : "are"} lost, having brought ${f.roundMoney(-change, currency)}.`
        : `${customers(count)} ${count === 1 ? "is" : "are"} lost, having cost ${f.roundMoney(change, currency)}.`,
    kept: (count, change, currency) =>
      `For the ${count === 1 ? "one customer" : customers(count)} in both reports the change is ${signed(change, currency)}.`,
    keptSplit: (count, volume, margin, currency) =>
      `For the ${count === 1 ? "one customer" : customers(count)} in both reports, ` +
      `${signed(volume, currency)} comes from ${byDirection(volume, "less", "the same", "more")} revenue and ` +
      `${signed(margin, currency)} from ${byDirection(margin, "worse", "the same", "better")} margins.`,
    moved: (moved, count) =>
      moved === 0
        ? "None of them has changed segment."
        : `${f.count(moved)} of ${f.count(count)} ${moved === 1 ? "has" : "have"} changed segment.`,
  },

  bridge: {
    heading: (level) => `From the earlier to the later ${level}`,
    item: "Item",
    customers: "Customers",
    share: "% of earlier",
    steps: {
      earlier: "Earlier report",
      lost: "Customers lost",
      volume: "Volume effect",
      margin: "Margin effect",
      kept: "Customers in both reports",
      won: "New customers",
      later: "Later report",
    },
    check: "Difference",
    notes: (level) => [
      `Volume effect: change of revenue × earlier ratio (${level} ÷ revenue), for each customer in both reports.`,
      "Margin effect: the rest of the change, which is later revenue × change of the ratio; prices, discounts, costs and mix are in it.",
      `Where earlier revenue is not above zero, or ${level} is larger than it (as a loss, too), the later ratio counts; where that says nothing either, all is margin effect.`,
    ],
    keptNote:
      "New is who is in the later report only, lost who is in the earlier one only. Customers are compared by their id.",
    chartTitle: (level) => `Where the change of ${level} comes from`,
  },

  migration: {
    segments: "Migration between segments",
    abc: "Migration between ABC classes",
    customers: "Customers",
    change: (level) => `Change of ${level}`,
    corner: "Earlier ↓  Later →",
    won: "(new)",
    lost: "(lost)",
    all: "All",
    note: "Rows: where customers stood in the earlier report. Columns: where they stand in the later one.",
  },

  states: { kept: "Kept", lost: "Lost", won: "New" },
  columns: (revenue, level) => ({
    customerId: "Customer",
    customerName: "Name",
    state: "Status",
    revenueEarlier: `Earlier ${revenue}`,
    revenueLater: `Later ${revenue}`,
    valueEarlier: `Earlier ${level}`,
    valueLater: `Later ${level}`,
    change: `Change of ${level}`,
    volume: "Volume effect",
    margin: "Margin effect",
    segmentEarlier: "Earlier segment",
    segmentLater: "Later segment",
    abcEarlier: "Earlier ABC",
    abcLater: "Later ABC",
  }),
};
