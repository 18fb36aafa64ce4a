import type { Level, ReportModel } from "../ReportModel";

/** What the headline needs of a language's catalogue. */
export interface HeadlineTexts {
  readonly levels: { readonly [level in Level]: string };
  /** "des Umsatzes": the level as what a share is part of. */
  readonly levelsOf: { readonly [level in Level]: string };
  readonly headline: {
    topShare(customerShare: number, share: number, ofLevel: string): string;
    worstCost(customerShare: number, loss: number, currency?: string): string;
    worstBring(customerShare: number, amount: number, currency?: string): string;
    unprofitable(count: number, level: string): string;
    totalNotPositive(level: string, total: number, currency?: string): string;
    peak(customerShare: number, peak: number, ofLevel: string): string;
  };
}

/** A curve that rises this far above 100 % is worth a sentence; less disappears in rounding. */
const NOTEWORTHY_PEAK = 1.005;

/**
 * The report in one to three sentences: what the best fifth brings, what the worst tenth costs, how
 * many lose money.
 */
export function headlineSentences(model: ReportModel, texts: HeadlineTexts): string[] {
  const { totals, criterion, curve } = model;
  const { headline } = texts;
  const ofLevel = texts.levelsOf[criterion];
  const sentences = [shareSentence(model, texts)];
  if (totals.unprofitable > 0) {
    sentences.push(headline.unprofitable(totals.unprofitable, texts.levels[criterion]));
  }
  if (curve.ofTotal && curve.peak > NOTEWORTHY_PEAK) {
    sentences.push(headline.peak(curve.peakAt, curve.peak, ofLevel));
  }
  return sentences;
}

function shareSentence(
  { totals, criterion, moneyScale, currency }: ReportModel,
  texts: HeadlineTexts,
): string {
  const { headline } = texts;
  if (totals.top20.share === null) {
    const total = (totals.money[criterion] ?? 0) / moneyScale;
    return headline.totalNotPositive(texts.levels[criterion], total, currency);
  }
  const worst = totals.worst10.amount / moneyScale;
  const worstShare = totals.worst10.customers / totals.customers;
  const bestShare = totals.top20.customers / totals.customers;
  const best = headline.topShare(bestShare, totals.top20.share, texts.levelsOf[criterion]);
  const rest =
    worst < 0
      ? headline.worstCost(worstShare, -worst, currency)
      : headline.worstBring(worstShare, worst, currency);
  return `${best}; ${rest}.`;
}
