import { columnFault } from "./columnFault";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type DomainError, type Result } from "./Result";

const LOWEST_PROMOTER = 9;
const HIGHEST_DETRACTOR = 6;

/**
 * Net promoter score (NPS): how many more customers would recommend the company than warn of it, in
 * points. Asked is "How likely are you to recommend us?" on a scale from 0 to 10.
 *
 * A rating of 0 is a real answer and the worst one, but a blank cell is a 0 as well. The number of
 * answers tells them apart: what is left of it after all other ratings are zeros that were given.
 *
 *     NPS = 100 · (ratings of 9 and above − ratings of 6 and below) / answers
 *
 * @param ratings - One per customer asked, each from 0 to 10.
 * @param answers - How many of them answered, a whole number; 0 where all did, so that every 0 counts.
 * @returns Points from −100 to 100; `outOfRange`; `aboveLimit` or `belowLimit` where there are fewer
 *   cells, or more ratings other than 0, than answers; or `noRating` where there is nothing at all.
 *
 * @example
 * nps(Float64Array.of(10, 9, 8, 0, 0)) // => 0
 * nps(Float64Array.of(10, 9, 8, 0, 0), 4) // => 25
 * nps(Float64Array.of(10, 9, 8, 0, 0), 2) // => belowLimit answers
 * nps(Float64Array.of(11)) // => outOfRange ratings
 *
 * @see Reichheld (2003), "The One Number You Need to Grow", Harvard Business Review 81(12).
 */
export function nps(ratings: Float64Array, answers = 0): Result<number> {
  const fault =
    columnFault("ratings", ratings, "zeroToTen") ?? rangeFault("answers", answers, "wholeZeroOrMore");
  if (fault) return fail(fault);

  let notZero = 0;
  let promoters = 0;
  let detractors = 0;
  for (const rating of ratings) {
    if (rating === 0) continue;
    notZero++;
    if (rating >= LOWEST_PROMOTER) promoters++;
    else if (rating <= HIGHEST_DETRACTOR) detractors++;
  }
  const contradiction = answers === 0 ? null : contradictionOf(answers, notZero, ratings.length);
  if (contradiction) return fail(contradiction);

  const count = answers === 0 ? ratings.length : answers;
  if (count === 0) return fail({ kind: "noAnswer", reason: "noRating" });
  const zeros = count - notZero;
  return succeed((100 * (promoters - detractors - zeros)) / count);
}

function contradictionOf(answers: number, fewest: number, most: number): DomainError | null {
  const said = { argument: "answers", value: String(answers), of: ["ratings"] };
  if (answers > most) return { kind: "aboveLimit", ...said, limit: String(most) };
  return answers < fewest ? { kind: "belowLimit", ...said, limit: String(fewest) } : null;
}
