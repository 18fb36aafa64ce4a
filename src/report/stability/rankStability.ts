import { scoreAmong } from "../../domain/scoreAmong";
import { amountsOf } from "../ranking/rankCustomers";
import type { Ranking, ReportModel } from "../ReportModel";
import type { ReportResult } from "../ReportError";
import type { ReportSettings } from "../ReportSettings";
import type { RuleChoices } from "../rules/RuleChoices";
import { placeInSegments } from "../scoring/placeInSegments";
import type { ScoringSettings } from "../scoring/Scoring";
import { scoreCustomers, type Scores } from "../scoring/scoreCustomers";
import type { Steps } from "../Steps";
import { Movements } from "./Movements";
import type { Stability } from "./Stability";
import { weightedRanks, type ScoreWeights } from "./weightedRanks";

/** Fewer classes tell too little apart, more are filled too thinly. */
const BINS: readonly number[] = [3, 4, 5, 6, 7];

const EQUAL: ScoreWeights = { recency: 1, frequency: 1, monetary: 1 };
const MONETARY_HEAVY: ScoreWeights = { recency: 1, frequency: 1, monetary: 2 };

/** About a month: the report might as well have been made that much sooner or later. */
const DAYS = 30;

/** Runs of a whole report that stability takes besides the report itself; only the progress depends on it. */
export const EXTRA_RUNS = 2;

type Ranked = Pick<ReportModel, "ranking" | "levels" | "analysisDate" | "moneyScale">;

/** A report whose ranks are looked at. */
export type OwnReport = Ranked & Pick<ReportModel, "scoring" | "shape">;

/** Makes the report of the same rows with other settings. */
export type Rebuild = (changes: Partial<ReportSettings>) => Promise<ReportResult<{ readonly model: Ranked }>>;

/**
 * How ranks and segments move when classes, weights and the analysis date are others: every number of
 * classes with both weights on every day.
 *
 * An earlier day is the report as it would have been made on that day: rows after it do not count, and a
 * window of months ends with it. A later day moves nothing where customers are compared with each other;
 * it does where class limits are frozen, where a window of months loses its first days, and where the
 * analysis date lies before the last rows.
 *
 * @returns Null where nobody has a score for recency.
 */
export async function rankStability(
  report: OwnReport,
  settings: ReportSettings,
  rebuild: Rebuild,
  steps: Steps,
): Promise<Stability | null> {
  const { ranking, analysisDate, shape } = report;
  if (analysisDate === null || !ranking.recencyScore.some((score) => score > 0)) return null;
  const ownBins = report.scoring.bins;
  const { segmentMap } = settings;
  const scorings = scoringsOf(settings.scoring ?? {}, ownBins);
  // A map of the user's own speaks of the report's own number of classes.
  const placed = (scores: Scores, bins: number) =>
    segmentMap === undefined || bins === ownBins
      ? placeInSegments(scores, bins, segmentMap)
      : placeInSegments(scoresAmong(scores, bins, ownBins), ownBins, segmentMap);
  const movements = new Movements(weightedRanks(ranking, EQUAL, moneyOrder(ranking)), ranking.segment);
  const look = async (ranked: Ranked, order: Int32Array | null, places: Int32Array) => {
    for (const scoring of scorings) {
      const scores = scoreCustomers(scoredColumns(ranked), scoring, ranked);
      movements.addRanks(weightedRanks(scores, EQUAL, order), places);
      movements.addRanks(weightedRanks(scores, MONETARY_HEAVY, order), places);
      const { segment } = placed(scores, binsOf(scoring, ownBins));
      movements.addSegments(segment, scores.recencyScore, places);
      await steps.pause(places.length);
    }
  };

  await look(report, moneyOrder(ranking), Int32Array.from(ranking.customerId.keys()));
  const dayShifts = [0];
  // Sums of a list of customers can not be parted by day.
  for (const shift of shape === "orders" ? [-DAYS, DAYS] : [DAYS]) {
    const rules = shift < 0 ? onlyWhatWasKnown(settings) : settings.rules;
    const changes = { analysisDate: analysisDate + shift, rules, rankBy: "money", stability: false } as const;
    const moved = await rebuild(changes);
    // On that day there was nothing to report on yet.
    if (!moved.ok) continue;
    const { model } = moved.value;
    await look(model, null, placesOf(model.ranking, ranking));
    dayShifts.push(shift);
  }
  dayShifts.sort((left, right) => left - right);
  const { rank, best, worst, sameSegment, flips } = movements;
  const variants = dayShifts.length * scorings.length * 2;
  return { ...{ rank, best, worst, sameSegment, flips, variants, dayShifts }, bins: BINS };
}

/** The report's own scoring, then the other numbers of classes. Frozen limits have one number only. */
function scoringsOf(own: ScoringSettings, ownBins: number): ScoringSettings[] {
  const { frozen, ...rest } = own;
  const others = BINS.filter((bins) => frozen !== undefined || bins !== ownBins);
  return [own, ...others.map((bins) => ({ ...rest, bins }))];
}

function binsOf({ frozen, bins }: ScoringSettings, ownBins: number): number {
  return frozen === undefined ? (bins ?? ownBins) : ownBins;
}

/** What lies after a day was not known on it, even where the user lets such rows count. */
function onlyWhatWasKnown({ rules = {} }: ReportSettings): RuleChoices {
  return { ...rules, rules: { ...rules.rules, futureDate: true } };
}

/** The scores as they would be with another number of classes, for rules that speak of that. */
function scoresAmong(
  { recencyScore, frequencyScore, monetaryScore }: Scores,
  bins: number,
  classes: number,
): Scores {
  const among = (scores: Uint8Array) => scores.map((score) => score && scoreAmong(score, bins, classes));
  return {
    recencyScore: among(recencyScore),
    frequencyScore: among(frequencyScore),
    monetaryScore: among(monetaryScore),
  };
}

function scoredColumns({ ranking, levels }: Ranked) {
  const { lastPurchase, purchases, money } = ranking;
  return { lastPurchase, purchases, revenue: money.revenue ?? amountsOf({ money }, levels[0]) };
}

/** Positions in order of the criterion; null where customers stand in it. */
function moneyOrder({ moneyRank }: Ranking): Int32Array | null {
  if (moneyRank === undefined) return null;
  const order = new Int32Array(moneyRank.length);
  moneyRank.forEach((rank, position) => (order[rank - 1] = position));
  return order;
}

/** Where customers of one ranking stand in another; -1 for who is not in it. */
function placesOf(ranking: Ranking, other: Ranking): Int32Array {
  const placeOf = new Map(other.customerId.map((id, place) => [id, place]));
  return Int32Array.from(ranking.customerId, (id) => placeOf.get(id) ?? -1);
}
