import { segmentAdvice } from "../../cells/segmentAdvice";
import { segments } from "../../cells/segments";
import { customerSentence, en as decisions } from "../../sheets/decisions/en";
import { formats } from "../formats";
import type { ResultTexts } from "./de";

const f = formats("en");

function customers(count: number): string {
  return count === 1 ? "1 customer" : `${f.count(count)} customers`;
}

/** Words of the pane's result in English. */
export const en: ResultTexts = {
  segments: segments.en,
  segmentAdvice: segmentAdvice.en,
  customerSentence,
  decisions: decisions.names,
  asTable: "As table",

  filter: {
    label: "Filter customers",
    segment: "Only segment",
    abc: "Only ABC class",
    all: "all",
    class: (abc) => (abc === "N" ? "N (nothing or a loss)" : abc),
    shown: (shown, all) => `${f.count(shown)} of ${customers(all)}`,
    clear: "Clear filters",
  },

  figures: {
    share: (ofLevel) => `Share ${ofLevel}`,
    filtered: "Key figures of the filtered customers",
  },

  groups: {
    label: (ofLevel) => `How the total ${ofLevel} is spread`,
    group: "Group",
    share: "Share",
    top20: (count) => `Best 20% (${customers(count)})`,
    next30: (count) => `Next 30% (${customers(count)})`,
    last50: (count) => `Last 50% (${customers(count)})`,
    worst10: (count) => `of these, worst 10% (${customers(count)})`,
  },

  curve: {
    title: "Whale curve",
    state: (peak, at) => `Highest point ${peak} at ${at} of customers`,
    x: "Share of customers, best first",
    customers: "Customers",
    of: {
      total: (ofLevel) => `Cumulated share ${ofLevel}`,
      peak: () => "Share of the highest point",
      loss: () => "Share of the loss",
    },
    before: "as it is",
    now: "without those left out",
    describe: (of, at, peak, end) =>
      `${of} over customers, from the best to the worst. ` +
      `Highest point: ${peak} at ${at} of customers; all together: ${end}.`,
    describeNow: (end) => `The thick line shows it without those left out; it ends at ${end}.`,
  },

  pareto: {
    title: "Pareto chart",
    state: (share, of) => `The best fifth: ${share} ${of}`,
    x: "Customers by rank",
    rank: "Ranks",
    bar: "per tenth",
    line: "cumulated",
    amount: "Amount",
    share: "Share",
    cumulated: "Cumulated",
    describe: (of, first, last) =>
      `${of} by tenths of customers. The best tenth brings ${first}, the last one ${last}.`,
  },

  rfm: {
    title: "Recency × frequency",
    state: (scored) => `${customers(scored)} with RFM scores`,
    caption: (ofLevel) =>
      `Customers and share ${ofLevel} by recency (rows) and frequency (columns). The stronger the colour, the more customers.`,
    captionMoney: (level) =>
      `Customers and ${level} by recency (rows) and frequency (columns). The stronger the colour, the more customers.`,
    recency: (score) => `R${f.count(score)}`,
    frequency: (score) => `F${f.count(score)}`,
    scale: (bins) => `${f.count(bins)} is best: bought most recently, bought most often.`,
    unscored: (count) => `${customers(count)} without RFM scores.`,
    corner: "R and F",
  },

  segmentTable: {
    title: "Segments",
    state: (largest, count) => `Largest: ${largest} (${f.count(count)})`,
    segment: "Segment",
    customers: "Customers",
    none: "no segment",
  },

  abc: {
    title: "ABC classes",
    state: (count, level) => `${customers(count)} in class A by ${level}`,
    byLevel: (level) => `ABC by ${level}`,
    class: "Class",
    customers: "Customers",
    share: "Share",
    crossTitle: (level) => `ABC by revenue (rows) and by ${level} (columns)`,
    crossNote:
      "Customers. Who is A by revenue but C or N by contribution moves a lot and brings little or costs money.",
    corner: "Revenue",
    sum: "Total",
    N: "N: nothing or a loss.",
  },

  customers: {
    best: (count) => (count === 1 ? "The best customer" : `The best ${f.count(count)} customers`),
    worst: (count) => (count === 1 ? "The worst customer" : `The worst ${f.count(count)} customers`),
    include: "Count in",
    includeOne: (name) => `Count in ${name}`,
    rank: "Rank",
    customer: "Customer",
    nobody: "No customer fits this filter.",
    rankedBy: {
      rfm: "RFM code",
      rfmr: "RFMR points",
      cltv: "Lifetime value",
      predictedCltv: "Predicted value",
    },
    classes: (revenue, criterion) => `ABC ${revenue}/${criterion}`,
    class: (abc) => `ABC ${abc}`,
    unnamed: "without customer number",
  },

  whatIf: {
    title: "What if",
    hint: "Untick a customer to see what would be without them",
    how: "Untick customers, segments or classes: curve and totals then show what would be without them.",
    harmless: "Nothing in the workbook is changed by that.",
    assumption:
      "Calculated as if their revenue and all costs counted for them were gone with the customers. " +
      "Costs that would remain are on the sheet “Decisions”.",
    nothing: "All customers are counted in",
    without: (count) => `Without ${customers(count)}`,
    change: (level, amount, difference) => `${level} ${amount} (${difference})`,
    unchanged: "unchanged",
    reset: "Take it all back",
    figure: "Figure",
    before: "As it is",
    now: "Without them",
    difference: "Change",
    customers: "Customers",
    share20: "Share of the best 20%",
    share30: "Share of the next 30%",
    share50: "Share of the last 50%",
    worst10: "Worst 10%",
    points: (points) => `${points} points`,
  },
};
