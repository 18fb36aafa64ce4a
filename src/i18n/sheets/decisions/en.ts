import { formats } from "../../pane/formats";
import type { customerSentence as germanSentence, de } from "./de";

const f = formats("en");

/** The sheet of decisions in English. */
export const en: typeof de = {
  sheetName: "Decisions",
  title: "Kundenwert: decisions",
  names: {
    keep: "Keep",
    reprice: "Reprice",
    serveCheaper: "Serve cheaper",
    part: "Part ways",
  },
  postponed: "Postponed",

  listed: (customers, all, level, loss, currency) =>
    `${f.count(customers)} of ${f.count(all)} customers ${customers === 1 ? "has" : "have"} no ${level} above zero` +
    (loss > 0 ? `; ${customers === 1 ? "it costs" : "together they cost"} ${f.money(loss, currency)}.` : "."),
  bigOnes: (customers) =>
    customers === 1
      ? "One of them is an A customer by revenue and stands on top."
      : `${f.count(customers)} of them are A customers by revenue and stand on top.`,
  nothing: (level) => `Nothing to decide: every customer has a ${level} above zero.`,

  limits: "What is thought feasible",
  mostPriceRise: "Highest acceptable price rise",
  mostCostCut: "Largest possible cost cut",
  avoidableOrderCost: "Avoidable part of order costs",
  avoidableCustomerCost: "Avoidable part of customer costs",
  limitsNote:
    "You can edit these cells: the list below recalculates at once, the ranking keeps its suggestions as they were made. " +
    "Avoidable are costs that would really be gone without the customer.",

  summary: "Suggestions at a glance",
  customers: "Customers",
  total: "Total",

  list: "Customer by customer",
  notes: {
    priceRise: (level) =>
      `Price rise: how far prices would have to rise, at the same quantity, for the ${level} to reach zero.`,
    costCut: (level) =>
      `Cost cut: how far the costs to serve (order and customer costs) would have to fall for the ${level} to reach zero; ` +
      "blank where doing without them altogether would not be enough.",
    partingEffect: "Parting brings: what the company gains or, with a minus, loses when the customer goes.",
    avoidable:
      "Revenue and product costs go with the customer altogether, order and customer costs only as far as they are avoidable; at 100% it is an upper limit.",
    suggestion:
      "Suggestion: the mildest remedy that suffices, in the order reprice, serve cheaper, part ways. " +
      "Keep where there is nothing to mend, or where parting costs more than it saves.",
    position:
      "Amounts come from the ranking by formula and follow every change there; this list and the ranking may both be sorted. " +
      "Position: where the customer stands in the ranking now.",
    costsUnknown:
      "Order and customer costs are not stated in the data: what serving cheaper would bring remains open, " +
      "and all costs are taken to be avoidable when a customer goes.",
    onlyRevenue:
      "The data hold no costs, hence no contribution margin and no suggestion. " +
      "Listed are customers whose revenue, after deductions and credit notes, is not above zero.",
  },
  columns: {
    orderCost: "Order costs",
    customerCost: "Customer costs",
    priceRise: "Price rise",
    costCut: "Cost cut",
    partingEffect: "Parting brings",
    suggestion: "Suggestion",
    owner: "Owner",
    date: "Due date",
    decision: "Decision",
    position: "Position",
  },
};

/** One sentence per customer in English. */
export const customerSentence: typeof germanSentence = {
  nobody: (amount, level, currency) =>
    `Rows without a customer, together ${money(amount, currency)} of ${level}: assign them in the source.`,
  rank: (rank, customers, by) =>
    `Rank ${f.count(rank)} of ${f.count(customers)}${by === null ? "" : ` (${by})`}`,
  by: {
    rfm: (code) => `RFM ${code}`,
    rfmr: (points) => `${f.sample(points)} RFMR points`,
    cltv: (value, currency) => `lifetime value ${money(value, currency)}`,
    predictedCltv: (value, months, currency) =>
      `${money(value, currency)} predicted for ${months === 1 ? "1 month" : `${f.count(months)} months`}`,
  },
  expected: (pAlive, purchases, spend, level, currency) =>
    (pAlive === null ? "" : `${activity(pAlive)}, `) +
    purchaseDays(purchases, `${money(spend, currency)} ${level}`),

  costs: (loss, revenue, isA, currency) =>
    `Costs ${money(loss, currency)}${despite(revenue, currency)}${isA ? " (A customer)" : ""}`,
  clarify: (excess, currency) =>
    `credits exceed purchases by ${money(excess, currency)}: find out why before parting`,
  reprice: (priceRise, level) =>
    `a price ${f.tenths(priceRise)} higher brings ${level} to zero at the same quantity`,
  serveCheaper: (costCut, level) => `costs to serve ${f.tenths(costCut)} lower bring ${level} to zero`,
  part: (priceRise, costCut, effect, currency) => {
    const needed = [
      ...(priceRise === null ? [] : [`a price ${f.tenths(priceRise)} higher`]),
      ...(costCut === null ? [] : [`costs ${f.tenths(costCut)} lower`]),
    ];
    const instead = needed.length === 0 ? "" : `it would take ${needed.join(" or ")}: `;
    return `${instead}consider parting, it brings ${money(effect, currency)}`;
  },
  keep: (partingLoss, currency) =>
    (partingLoss > 0
      ? `parting would cost another ${money(partingLoss, currency)}`
      : "parting would bring nothing") + ": keep, work on price and costs",

  bringsShare: (share, ofLevel) => `brings ${f.tenths(share)} ${ofLevel}`,
  brings: (amount, level, currency) => `brings ${money(amount, currency)} of ${level}`,
  bringsNothing: (level) => `brings no ${level}`,
  negativeRevenue: (excess, currency) => `credits exceed purchases by ${money(excess, currency)}`,

  noPurchase: "no purchase in the data",
  bought: (purchases, days) => {
    const count = purchases === 1 ? "1 purchase" : `${f.count(purchases ?? 0)} purchases`;
    if (days === null) return count;
    if (purchases === null) return `last purchase ${ago(days)}`;
    return purchases === 1 ? `${count} ${ago(days)}` : `${count}, the last one ${ago(days)}`;
  },
  notSince: (days) => `has not bought for ${days === 1 ? "1 day" : `${f.count(days)} days`}`,
  valuable: "but is one of the best",
  ownSegment: (name) => `segment “${name}”`,
  actions: {
    champions: "look after in person",
    loyal: "nurture, offer what complements",
    potentialLoyalists: "lead to the next purchase",
    newCustomers: "give a good start, prompt the next purchase",
    promising: "suggest the next purchase",
    needAttention: "find an occasion to get in touch",
    aboutToSleep: "remind at little cost",
    atRisk: "ask what is wrong",
    cannotLose: "win back first",
    hibernating: "approach at little cost only",
  },
  actionForValuable: "get in touch in person now",
  actionWithoutPurchase: "approach at little cost only",
  actionsByClass: {
    A: "A customer: keep and develop",
    B: "B customer: develop further",
    C: "C customer: serve at little cost",
  },
  actionForNothing: "improve price or costs",
  actionWithoutRevenue: "find out whether there is still demand",
};

/** Whole percents; next to nothing is said in words. */
function activity(pAlive: number): string {
  return pAlive < 0.05 ? "probably gone" : `${f.percent(pAlive)} likely still active`;
}

function purchaseDays(expected: number, worth: string): string {
  const shown = Math.round(expected * 10) / 10;
  if (shown === 0) return "hardly any purchase to be expected";
  return `${f.sample(shown)} purchase ${shown === 1 ? "day" : "days"} of ${worth} expected`;
}

function despite(revenue: number | null, currency: string | undefined): string {
  if (revenue === null) return "";
  return revenue > 0 ? ` despite ${money(revenue, currency)} of revenue` : " without any revenue";
}

function ago(days: number): string {
  if (days === 0) return "on the analysis date";
  return days === 1 ? "1 day ago" : `${f.count(days)} days ago`;
}

/** Whole units, but cents where whole units would say too little. */
function money(amount: number, currency: string | undefined): string {
  return Math.abs(amount) < 10 ? f.money(amount, currency) : f.roundMoney(amount, currency);
}
