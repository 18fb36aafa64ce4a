import { segmentAdvice } from "../cells/segmentAdvice";
import { segments } from "../cells/segments";
import { en as pane } from "../pane/en";
import { formats } from "../pane/formats";
import { customerSentence, en as decisions } from "./decisions/en";
import { en as comparison } from "./comparison/en";
import { en as stability } from "./stability/en";
import type { SheetTexts } from "./de";
import { en as method } from "./method/en";

const f = formats("en");

/** The written sheets in English. What pane and sheets both say is said in the same words. */
export const en: SheetTexts = {
  levels: pane.levels,
  levelsOf: pane.levelsOf,
  headline: pane.headline,
  notices: pane.notices,
  setAside: pane.setAside,
  rules: pane.rules,
  stability,
  comparison,

  segments: segments.en,
  segmentAdvice: segmentAdvice.en,
  noSegment: "No segment",

  ranking: {
    sheetName: "Ranking",
    columns: {
      rank: "Rank",
      customerId: "Customer",
      customerName: "Name",
      ratio: "Contribution ratio",
      share: "Share of customers",
      lastPurchase: "Last purchase",
      daysSince: "Days since",
      purchases: "Purchases",
      averageValue: "Average value",
      recency: "R",
      frequency: "F",
      monetary: "M",
      code: "RFM",
      segment: "Segment",
      returns: "Returns",
      mailings: "Mailings",
      points: "RFMR points",
      pAlive: "Still active",
      expectedPurchases: "Expected purchase days",
      rfmRank: "RFM rank",
      rankFrom: "RFM rank from",
      rankTo: "RFM rank to",
      sameSegment: "Same segment",
      segmentStable: "Segment stable?",
      decision: "Suggestion",
      reason: "Why, and what next?",
    },
    abc: (level) => `ABC ${level}`,
    valueBy: {
      rfm: "RFM value",
      rfmr: "RFMR value",
      cltv: "Lifetime value",
      predictedCltv: "Predicted value",
    },
    expectedSpend: (level) => `Expected ${level} per purchase day`,
    rankBy: (level) => `Rank by ${level}`,
    cumulated: {
      total: "Cumulated share",
      peak: "Share of the peak",
      loss: "Share of the loss",
    },
  },

  overview: {
    sheetName: "Overview",
    title: "Kundenwert: overview",
    subtitle: (source, analysisDate) =>
      analysisDate === null
        ? `Source: ${source}`
        : `Source: ${source} · analysis date ${f.date(analysisDate)}`,

    rankedBy: {
      rfm: (level) =>
        `The ranking is in order of the RFM value; shares, curve and groups on this sheet go by ${level}.`,
      rfmr: (level) =>
        `The ranking is in order of RFMR points; shares, curve and groups on this sheet go by ${level}.`,
      cltv: (level) =>
        `The ranking is in order of the lifetime value; shares, curve and groups on this sheet go by ${level}.`,
      predictedCltv: (level) =>
        `The ranking is in order of the predicted value; shares, curve and groups on this sheet go by ${level}.`,
    },

    indicators: "Indicators",
    customers: "Customers",
    total: (level) => `Total ${level}`,
    ratio: (level) => `${level} as a share of revenue`,
    perCustomer: (level) => `${level} per customer`,
    above: (level) => `Customers with ${level} above zero`,
    below: (level) => `Customers with ${level} below zero`,
    peak: "Highest point of the curve",
    purchases: "Purchases",
    perPurchase: "Revenue per purchase",
    lastPurchase: "Last purchase",

    groups: "Who brings how much?",
    group: "Group of customers",
    share: "Share of the total",
    top20: "Best 20%",
    next30: "Next 30%",
    last50: "Last 50%",
    all: "All",
    worst10: "Among them the worst 10%",

    abc: "ABC analysis",
    abcClass: "Class",
    abcNames: ({ a, b }) => ({
      A: `A: the best, who bring ${f.percent(a)} together; the one who crosses the limit still belongs to them.`,
      B: `B: the next, up to ${f.percent(b)}.`,
      C: "C: all others with a value above zero.",
      N: "N: zero or negative.",
    }),
    customersBy: (level) => `Customers by ${level}`,
    cross: (byRevenue, byCriterion) =>
      `Large customers, good customers? ABC by ${byRevenue} and by ${byCriterion}`,
    crossHeader: (byRevenue, byCriterion) => `${byRevenue} ↓ / ${byCriterion} →`,
    crossNote: (byRevenue, byCriterion) =>
      `Numbers of customers. Highlighted: A customers by ${byRevenue} who are only C or N by ${byCriterion}, and so buy much and bring little or nothing.`,

    segments: "Segments (RFM)",
    segment: "Segment",
    segmentMeaning: "What it means",
    segmentAdvice: "What to do",
    customerShare: "Share of customers",

    reconciliation: "Reconciliation with the source",
    item: "Item",
    rows: "Rows",
    amount: "Amount",
    source: "Read",
    used: "In the report",
    difference: "Difference",

    notices: "Notices",
    repaired: pane.reconciliation.repaired,

    method: "Method",
    methodSentences: (level, headers) => [
      `Shares, curve and groups go by ${level}.${headers.length === 0 ? "" : ` Columns read: ${headers.join(", ")}.`}`,
      "Credit notes and returns reduce revenue; they count neither as a purchase nor as the last purchase.",
      "All figures of this sheet are formulas over the ranking, except what is said about the source.",
      "Settings, class limits, definitions and sources are on the sheet “Method”.",
    ],

    chartData: "Data of the charts",
    curve: {
      title: (level) => `Cumulated ${level}, from the best to the worst customer`,
      customers: "Share of customers",
      value: "Share of the total",
    },
    pareto: {
      title: (level) => `${level} by rank of customers`,
      ranks: "Rank",
      cumulated: "Cumulated share",
    },
  },

  decisions,
  customerSentence,

  dataLog: {
    sheetName: "Data log",
    title: "Kundenwert: data log",
    nothing: "Nothing was repaired or set aside: every row and every cell counts as it stands in the source.",
    inWords: "In words",
    readings: "How texts were read",

    setAside: "Rows set aside",
    reason: "Reason",
    gateRows: "Rows as reconciled",
    gateAmount: "Amount as reconciled",
    repaired: "Repaired cells",
    cells: "Cells",
    total: "Total",
    gate: "As reconciled",

    entries: "Every cell and every row",
    legend:
      "No. as in the tables above; their figures are formulas over this list. " +
      "Effect: what counts because of the rule, with a minus what does not count because of it.",
    left: (count) =>
      `${count === 1 ? "1 more entry does" : `${f.count(count)} more entries do`} not fit on the sheet; ` +
      "of every rule the first ones stand here. They are counted above.",
    columns: {
      number: "No.",
      rule: "Rule",
      column: "Column",
      cell: "Cell",
      old: "Old",
      now: "New",
      effect: "Effect",
    },
  },

  method,
};
