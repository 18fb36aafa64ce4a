import { columnFault } from "./columnFault";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type Result } from "./Result";

const USUAL_SCALE = 5;

/** On longer scales than this three answers count as satisfied, as on the scale from 1 to 10. */
const LONGEST_WITH_TWO = 7;

/**
 * Customer satisfaction score (CSAT): which share of the answers are satisfied ones, the best two of a
 * scale up to 7 and the best three of a longer one (top-2 box, top-3 box).
 *
 * An answer outside the scale is none: it counts neither as satisfied nor in the number of answers. So
 * a blank cell, which is a 0, does not count, and neither do "no opinion" codes such as 99.
 *
 *     CSAT = satisfied answers / answers from 1 to scale
 *
 * @param ratings - One per answer.
 * @param scale - Upper end of the scale, which starts at 1; a whole number from 5 to 10, 0 is 5.
 * @param isOneBest - Whether 1 is the best answer, as with German school grades.
 * @returns A fraction; `outOfRange`, or `noRating` where no answer lies on the scale.
 *
 * @example
 * csat(Float64Array.of(5, 4, 3, 0, 4)) // => 0.75
 * csat(Float64Array.of(1, 2, 3, 6), 6, true) // => 0.5
 * csat(Float64Array.of(0, 0)) // => noAnswer noRating
 *
 * @see The top-2-box score of survey research.
 */
export function csat(ratings: Float64Array, scale = 0, isOneBest = false): Result<number> {
  const fault =
    columnFault("ratings", ratings, "finite") ??
    (scale === 0 ? null : rangeFault("scale", scale, "ratingScale"));
  if (fault) return fail(fault);

  const highest = scale === 0 ? USUAL_SCALE : scale;
  const best = highest <= LONGEST_WITH_TWO ? 2 : 3;
  let answers = 0;
  let satisfied = 0;
  for (const rating of ratings) {
    if (rating < 1 || rating > highest) continue;
    answers++;
    if (isOneBest ? rating <= best : rating >= highest - best + 1) satisfied++;
  }
  if (answers === 0) return fail({ kind: "noAnswer", reason: "noRating" });
  return succeed(satisfied / answers);
}
