import type { Level, ReportModel, SegmentKey } from "../ReportModel";
import { shortened } from "./shortened";

/** What the sentence about a customer needs of a language's catalogue. Money is in units of the currency. */
export interface CustomerSentenceTexts {
  readonly levels: { readonly [level in Level]: string };
  /** "des Umsatzes": the level as what a share is part of. */
  readonly levelsOf: { readonly [level in Level]: string };
  readonly customerSentence: {
    /** The whole sentence about the rows that name no customer. */
    nobody(amount: number, level: string, currency?: string): string;
    rank(rank: number, customers: number, by: string | null): string;
    readonly by: {
      rfm(code: number): string;
      rfmr(points: number): string;
      cltv(value: number, currency?: string): string;
      predictedCltv(value: number, months: number, currency?: string): string;
    };
    /** What is expected of a customer; null where the probability of still being active is not known. */
    expected(
      pAlive: number | null,
      purchases: number,
      spend: number,
      level: string,
      currency?: string,
    ): string;

    /** What a customer costs, and the revenue there is all the same; null where that is not to be said. */
    costs(loss: number, revenue: number | null, isA: boolean, currency?: string): string;
    reprice(priceRise: number, level: string): string;
    serveCheaper(costCut: number, level: string): string;
    /** What would be needed instead; null for what can not help, or is beyond all measure. */
    part(priceRise: number | null, costCut: number | null, effect: number, currency?: string): string;
    keep(partingLoss: number, currency?: string): string;
    /** Instead of parting, where revenue is below zero by so much: credit notes do not go with the customer. */
    clarify(excess: number, currency?: string): string;

    bringsShare(share: number, ofLevel: string): string;
    brings(amount: number, level: string, currency?: string): string;
    bringsNothing(level: string): string;
    negativeRevenue(excess: number, currency?: string): string;

    readonly noPurchase: string;
    /** Purchases and days since the last one, null where unknown; not both. */
    bought(purchases: number | null, days: number | null): string;
    notSince(days: number): string;
    readonly valuable: string;
    ownSegment(name: string): string;
    readonly actions: { readonly [segment in SegmentKey]: string };
    readonly actionForValuable: string;
    readonly actionWithoutPurchase: string;
    readonly actionsByClass: { readonly A: string; readonly B: string; readonly C: string };
    /** For who brings nothing and costs nothing: by contribution, and by revenue. */
    readonly actionForNothing: string;
    readonly actionWithoutRevenue: string;
  };
}

/** Segments of those who have not bought for long; of the better ones among them something is at stake. */
const LAPSED: readonly SegmentKey[] = ["atRisk", "cannotLose", "hibernating"];
const FADING: readonly SegmentKey[] = [...LAPSED, "aboutToSleep", "needAttention"];

/** A smaller share reads as nothing, so the amount stands in its place. */
const LEAST_SHARE = 0.001;

/** A price rise to more than tenfold, or a cut of all costs, is nothing to be named. */
const MOST_NAMED_RISE = 9;
const MOST_NAMED_CUT = 0.9994;

/** Longer is not read in a row of a table. */
const LONGEST = 160;
const LONGEST_NAME = 24;

/**
 * One sentence on a customer: why this rank, and what next. It states what the data say (share, loss,
 * purchases, days) and names no causes.
 *
 * @param position - In the ranking, from 0.
 */
export function customerSentence(model: ReportModel, position: number, texts: CustomerSentenceTexts): string {
  const { ranking, criterion, moneyScale, currency } = model;
  const { customerSentence: words, levels } = texts;
  const amount = (ranking.money[criterion]?.[position] ?? 0) / moneyScale;
  if (ranking.customerId[position] === "") return words.nobody(amount, levels[criterion], currency);
  const by = rankedBy(model, position, texts);
  const rank = (reason: string | null) => words.rank(position + 1, ranking.count, reason);
  if (amount < 0 && criterion !== "revenue") {
    // Ranked by contribution, the loss explains the rank.
    const loss = lossSentence(model, position, -amount, texts);
    return by === null ? loss : shortEnough(`${rank(by)}. ${loss}`, loss);
  }
  const expected = expectation(model, position, texts);
  const why = expected ?? standing(model, amount, texts);
  const { facts, next } = whatNext(model, position, texts);
  const [full, brief] = [`${why}; ${facts}${next}.`, `${why}; ${next}.`];
  if (expected === null) {
    return shortEnough(`${rank(by)}: ${full}`, `${rank(null)}: ${full}`, `${rank(null)}: ${brief}`);
  }
  // What is expected explains the value, so that one is named as long as there is room.
  return shortEnough(
    `${rank(by)}: ${full}`,
    `${rank(by)}: ${brief}`,
    `${rank(null)}: ${brief}`,
    `${rank(null)}: ${why}.`,
  );
}

/** The first of the sentences, ever shorter ones, that is short enough. */
function shortEnough(whole: string, ...shorter: readonly string[]): string {
  return [whole, ...shorter].find(({ length }) => length <= LONGEST) ?? shorter[shorter.length - 1];
}

/** What the customer is ranked by, where that is not the criterion. */
function rankedBy(
  { ranking, rankedBy: by, moneyScale, currency, forecast }: ReportModel,
  position: number,
  { customerSentence: { by: words } }: CustomerSentenceTexts,
): string | null {
  const value = ranking.value?.[position] ?? NaN;
  if (by === "money" || Number.isNaN(value)) return null;
  if (by === "predictedCltv") {
    return forecast === undefined ? null : words.predictedCltv(value / moneyScale, forecast.months, currency);
  }
  return by === "cltv" ? words.cltv(value / moneyScale, currency) : words[by](value);
}

/** What the predicted value is made of; null where nothing was predicted. */
function expectation(
  { ranking, criterion, moneyScale, currency }: ReportModel,
  position: number,
  { customerSentence: words, levels }: CustomerSentenceTexts,
): string | null {
  const purchases = known(ranking.expectedPurchases?.[position] ?? NaN);
  const spend = known(ranking.expectedSpend?.[position] ?? NaN);
  if (purchases === null || spend === null) return null;
  const pAlive = known(ranking.pAlive?.[position] ?? NaN);
  return words.expected(pAlive, purchases, spend / moneyScale, levels[criterion], currency);
}

function lossSentence(
  model: ReportModel,
  position: number,
  loss: number,
  texts: CustomerSentenceTexts,
): string {
  const { ranking, criterion, decisions, moneyScale, currency } = model;
  const { customerSentence: words, levels } = texts;
  const level = levels[criterion];
  const revenue = ranking.money.revenue === undefined ? null : ranking.money.revenue[position] / moneyScale;
  if (revenue !== null && revenue < 0) {
    return `${words.costs(loss, null, false, currency)}; ${words.clarify(-revenue, currency)}.`;
  }
  const isA = revenue !== null && ranking.abcRevenue[position] === "A";
  const costs = words.costs(loss, revenue, isA, currency);
  const rise = decisions.priceRise[position];
  const cut = decisions.costCut[position];
  const effect = decisions.partingEffect[position] / moneyScale;
  switch (decisions.suggestion[position]) {
    case "reprice":
      return `${costs}; ${words.reprice(rise, level)}.`;
    case "serveCheaper":
      return `${costs}; ${words.serveCheaper(cut, level)}.`;
    case "part":
      return `${costs}; ${words.part(upTo(MOST_NAMED_RISE, rise), upTo(MOST_NAMED_CUT, cut), effect, currency)}.`;
    case "keep":
      return `${costs}; ${words.keep(Math.max(0, -effect), currency)}.`;
  }
}

/** What the customer brings, as the reason for the rank. */
function standing(
  { criterion, totals, moneyScale, currency }: ReportModel,
  amount: number,
  { customerSentence: words, levels, levelsOf }: CustomerSentenceTexts,
): string {
  if (amount < 0) return words.negativeRevenue(-amount, currency);
  if (amount === 0) return words.bringsNothing(levels[criterion]);
  const total = (totals.money[criterion] ?? 0) / moneyScale;
  const share = total > 0 ? amount / total : 0;
  return share >= LEAST_SHARE
    ? words.bringsShare(share, levelsOf[criterion])
    : words.brings(amount, levels[criterion], currency);
}

/** What is known of purchases, with the sign that leads on, or "" where nothing is; and what follows from it. */
function whatNext(
  model: ReportModel,
  position: number,
  { customerSentence: words }: CustomerSentenceTexts,
): { readonly facts: string; readonly next: string } {
  const { ranking, segments, analysisDate, criterion } = model;
  const purchases = known(ranking.purchases[position]);
  if (purchases === 0) return { facts: `${words.noPurchase}: `, next: words.actionWithoutPurchase };
  const days = analysisDate === null ? null : known(analysisDate - ranking.lastPurchase[position]);
  const bought = purchases === null && days === null ? "" : words.bought(purchases, days);
  const place = ranking.segment[position];
  const segment = place < 0 ? null : segments[place].segment;
  const abc = ranking.abcCriterion[position];
  const listed = bought === "" ? "" : `${bought}, `;
  if (segment === null) {
    const forNothing = criterion === "revenue" ? words.actionWithoutRevenue : words.actionForNothing;
    return { facts: listed, next: abc === "N" ? forNothing : words.actionsByClass[abc] };
  }
  if (typeof segment !== "string") {
    return { facts: listed, next: words.ownSegment(shortened(segment.name, LONGEST_NAME)) };
  }
  const isValuable = abc === "A" && FADING.includes(segment);
  const told = LAPSED.includes(segment) && days !== null ? words.notSince(days) : bought;
  const facts = [told, isValuable ? words.valuable : ""].filter((fact) => fact !== "").join(", ");
  return {
    facts: facts === "" ? "" : `${facts}: `,
    next: isValuable ? words.actionForValuable : words.actions[segment],
  };
}

/** A remedy that can be named: null where there is none, or one beyond all measure. */
function upTo(most: number, needed: number): number | null {
  return needed <= most ? needed : null;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
