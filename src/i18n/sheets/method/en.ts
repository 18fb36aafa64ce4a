import { en as pane } from "../../pane/en";
import { formats } from "../../pane/formats";
import { en as forecast } from "../forecast/en";
import type { MethodTexts } from "./de";

const f = formats("en");

function entries(count: number): string {
  return count === 1 ? "1 entry" : `${f.count(count)} entries`;
}

function classes(bins: number): string {
  return `in ${f.count(bins)} classes`;
}

/** The method sheet in English. */
export const en: MethodTexts = {
  sheetName: "Method",
  title: "Kundenwert: method",
  purpose: "What was calculated with what, so that every figure can be checked and the report repeated.",

  settings: "Settings of this report",
  addIn: "Made with",
  version: (version) => `Kundenwert ${version}`,
  source: "Source",
  shape: "One row of the source is",
  shapes: { customers: "a customer", orders: "an order or order line" },
  criterion: "Criterion",
  rankedBy: "Order of the ranking",
  rankings: {
    money: (level) => `by ${level}, the highest first; ties by customer number`,
    rfm: (level) => `by RFM value; ties by ${level}, then by customer number`,
    rfmr: (level) => `by RFMR points; ties by ${level}, then by customer number`,
    cltv: (level) => `by lifetime value; ties by ${level}, then by customer number`,
    predictedCltv: (level) => `by predicted value; ties by ${level}, then by customer number`,
  },
  lifetime: "Assumptions on lifetime value",
  lifetimeOf: ({ retention, discountRate }) =>
    `retention rate ${f.percent(retention)} a year, discount rate ${f.percent(discountRate)} a year`,
  forecast,
  analysisDate: "Analysis date",
  window: "Period",
  days: (window) =>
    window === null ? "all data of the source" : `${f.date(window.from)} to ${f.date(window.to)}`,
  day: (serialDay) => (serialDay === null ? "no dates" : f.date(serialDay)),
  currency: "Currency",
  noCurrency: "not named in the source",
  converted: ({ into, rates }) =>
    `converted into ${into}: ${Object.entries(rates)
      .map(([code, rate]) => `1 ${code} = ${f.sample(rate)} ${into}`)
      .join("; ")}`,
  scoring: "RFM classes",
  methods: {
    meanRank: (bins) => `each measure on its own by mean rank, ${classes(bins)}`,
    nested: (bins) => `nested (F within R, M within R and F), ${classes(bins)}`,
    quantileEdges: (bins) => `each measure on its own by quantile edges, ${classes(bins)}`,
    frozen: (bins) => `fixed limits of an earlier report, ${classes(bins)}`,
  },
  segmentMap: "Segments",
  pointTable: "RFMR point table",
  usual: "standard",
  own: "own table",
  abcLimits: "ABC limits",
  limits: ({ a, b }) => `A up to ${f.percent(a)}, B up to ${f.percent(b)} of the cumulated share`,
  decisions: "Limits of the decisions",
  decisionLimits: (limits) =>
    `price rise up to ${f.percent(limits.mostPriceRise)}, cost cut up to ${f.percent(limits.mostCostCut)}; ` +
    `avoidable: ${f.percent(limits.avoidableOrderCost)} of order costs, ` +
    `${f.percent(limits.avoidableCustomerCost)} of customer costs`,
  testCustomers: "List of test customers",
  technicalItems: "List of items that are no goods",
  list: (count, usual) => `${entries(count)}${usual ? " (standard)" : " (own list)"}`,
  merges: "Merged customers",
  merged: (pairs) => {
    if (pairs === 0) return "none";
    return pairs === 1 ? "1 number counts as another one" : `${f.count(pairs)} numbers count as another one`;
  },

  mapping: "Columns read",
  field: "Meaning",
  fields: pane.fields,
  column: "Column",
  header: "Header in the source",
  readAs: "Texts read as",
  readings: {
    german: "1.234,56",
    english: "1,234.56",
    dayFirst: "day/month/year",
    monthFirst: "month/day/year",
  },

  rules: "Rules for untidy data",
  rule: "Rule",
  inForce: "In force",
  on: "yes",
  off: "no",
  hits: "Hits",
  spared: (columns, rows) =>
    `except for ${[
      ...(columns > 0 ? [columns === 1 ? "1 column" : `${f.count(columns)} columns`] : []),
      ...(rows > 0 ? [rows === 1 ? "1 row" : `${f.count(rows)} rows`] : []),
    ].join(", ")}`,
  rulesNote:
    "Hits are cells or rows that were repaired or set aside; for a rule that is not in force, the rows it would apply to. " +
    "Every single hit is in the data log.",

  classes: "RFM: classes and their limits as they came out",
  classHeadings: {
    recency: "R: days since the last purchase",
    frequency: "F: number of purchases",
    monetary: "M: revenue",
  },
  score: "Class",
  customers: "Customers",
  from: "from",
  to: "to",
  limitNotes: {
    meanRank: "Equal values share a class, so classes differ in size and may be empty.",
    nested: "F is given within each class of R, M within R and F; so the ranges overlap.",
    quantileEdges: "Equal values share a class, so classes differ in size and may be empty.",
    frozen: "The limits are those of an earlier report, so that months can be compared.",
  },

  segments: "Segments and their classes",
  scoresOf: { recency: "R", frequency: "F", monetary: "M" },
  span: (from, to) => (from === to ? `${from}` : `${from} to ${to}`),

  points: "RFMR: the point table",
  factor: "Factor",
  upTo: "up to and including",
  above: "above",
  pointsEach: "Points",
  factors: {
    start: "Start value",
    recency: "Last purchase … months ago",
    orders: "Purchases, each",
    averageValue: "Average value of a purchase",
    returns: "Returns",
    mainCatalogues: "Main catalogue, each",
    specialCatalogues: "Special catalogue, each",
    mailings: "Mailing, each",
  },

  definitions: "Definitions",
  measure: "Measure",
  definition: {
    revenue: {
      name: "Revenue",
      formula: "amount − deductions − value of returns; credit notes count with a minus",
      source: "Köhler (2005), p. 410, net revenue, after Kurmanov (2006)",
    },
    contribution1: {
      name: "Contribution margin I",
      formula: "revenue − product cost",
      source: "Köhler (2005), p. 410, after Kurmanov (2006); Riebel (1994), relative direct cost",
    },
    contribution2: {
      name: "Contribution margin II",
      formula: "contribution margin I − order cost (shipping, packing, payment)",
      source: "Köhler (2005), p. 410, after Kurmanov (2006)",
    },
    contribution3: {
      name: "Contribution margin III",
      formula: "contribution margin II − customer cost (visits, mailings, service)",
      source: "Köhler (2005), p. 410, after Kurmanov (2006)",
    },
    contribution: {
      name: "Contribution margin",
      formula: "as the source states it; costs are not subtracted again",
      source: "column of the source",
    },
    ratio: {
      name: "Contribution ratio",
      formula: "contribution ÷ revenue; blank where revenue is not above zero",
      source: "practice of contribution accounting",
    },
    cumulated: {
      name: "Cumulated share (whale curve)",
      formula: "sum of the k best customers ÷ sum of all; above 100% while the others make a loss",
      source: "Kaplan & Narayanan (2001), J. Cost Management 15(5)",
    },
    groups: {
      name: "Best 20%, worst 10%",
      formula: "customers in order of the criterion, numbers rounded up; sum of each group ÷ total",
      source: "Kaplan & Narayanan (2001), J. Cost Management 15(5)",
    },
    abc: {
      name: "ABC class",
      formula:
        "A while the cumulated share before is below the A limit; likewise B; else C; N for zero and less",
      source: "the 80-15-5 division of German controlling practice",
    },
    purchases: {
      name: "Purchases",
      formula:
        "number of distinct orders, without order numbers of distinct days; credit notes and returns do not count",
      source: "practice of mail order",
    },
    daysSince: {
      name: "Days since",
      formula: "analysis date − last purchase",
      source: "Hughes, Strategic Database Marketing",
    },
    averageValue: {
      name: "Average value",
      formula: "revenue ÷ purchases",
      source: "practice of mail order",
    },
    recency: {
      name: "R (recency)",
      formula: "class by the last purchase, the highest is the latest; no class without a purchase",
      source: "Hughes, Strategic Database Marketing; Blattberg, Kim & Neslin (2008), ch. 12",
    },
    frequency: {
      name: "F (frequency)",
      formula: "class by the number of purchases, the highest is the most frequent",
      source: "Hughes, Strategic Database Marketing; Blattberg, Kim & Neslin (2008), ch. 12",
    },
    monetary: {
      name: "M (monetary value)",
      formula: "class by revenue, the highest is the largest",
      source: "Hughes, Strategic Database Marketing; Blattberg, Kim & Neslin (2008), ch. 12",
    },
    code: {
      name: "RFM",
      formula: "100 · R + 10 · F + M",
      source: "Hughes, Strategic Database Marketing",
    },
    segment: {
      name: "Segment",
      formula: "the first segment of the table above whose classes R, F and M fall into",
      source: "common practice without a single author; stated here in full",
    },
    points: {
      name: "RFMR points",
      formula:
        "sum of points by the table above; all purchases and their average stand for the last 18 months and 3 purchases",
      source: "Link & Hildebrand (1993), Database Marketing und Computer Aided Selling; db-marketing.com",
    },
    cltv: {
      name: "Lifetime value",
      formula: "criterion a year · retention rate ÷ (1 + discount rate − retention rate)",
      source: "Gupta & Lehmann (2003), J. Interactive Marketing 17(1); Fader & Hardie (2012), note 024",
    },
    predictedCltv: {
      name: "Predicted value (predicted customer lifetime value)",
      formula:
        "sum over the months: expected purchase days · expected value per purchase day, discounted to the analysis date",
      source: "Fader, Hardie & Lee (2005), J. Marketing Research 42(4)",
    },
    pAlive: {
      name: "Still active (probability)",
      formula:
        "P(alive) by BG/NBD; blank for one purchase day only, as the model can see customers leave after a repeat purchase",
      source: "Fader, Hardie & Lee (2005), Marketing Science 24(2)",
    },
    expectedPurchases: {
      name: "Expected purchase days",
      formula: "conditional expectation within the horizon, given past purchase days and when they were",
      source:
        "Fader, Hardie & Lee (2005), Marketing Science 24(2); Ehrenberg (1959), Applied Statistics 8(1)",
    },
    expectedSpend: {
      name: "Expected value per purchase day",
      formula:
        "mean of the customer's own and the general average by Gamma-Gamma; who made a loss keeps their own",
      source: "Fader, Hardie & Lee (2005), J. Marketing Research 42(4); Fader & Hardie (2013), note 025",
    },
    stability: {
      name: "RFM rank from … to",
      formula: "best and worst rank under other numbers of classes, weights and analysis dates",
      source: "sensitivity analysis of this add-in",
    },
    priceRise: {
      name: "Price rise to zero",
      formula: "−contribution ÷ revenue, at the same quantity",
      source: "contribution accounting solved for the price",
    },
    costCut: {
      name: "Cost cut to zero",
      formula: "−contribution ÷ (order cost + customer cost)",
      source: "contribution accounting solved for the cost",
    },
    parting: {
      name: "Effect of parting",
      formula: "avoidable cost − revenue; what stays without the customer does not count",
      source: "Riebel (1994); Mittal, Sarkees & Murshed (2008), Harvard Business Review 86(4)",
    },
  },
  cite: (source) => `Source: ${source}`,

  again: "How to repeat the report",
  steps: [
    "1. Open the source and click a cell of the table; hidden rows count as stated above under “Rules”.",
    "2. Open “Value report” on the Home tab. Columns and settings that are kept in this workbook are chosen already.",
    "3. Compare the settings with this sheet, above all analysis date and period, and choose “Create report”.",
    "The same source and the same settings give the same report, whatever the order of rows and the language of Excel.",
    "The report can be read, recalculated and printed without the add-in: Excel knows its formulas by itself.",
  ],
};
