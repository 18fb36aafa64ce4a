import { csat } from "../domain/csat";
import { readNumbers } from "./boundary/readNumbers";
import { readOption } from "./boundary/readOption";
import { readWholeColumns } from "./boundary/readWholeColumns";
import { toCell } from "./boundary/toCell";
import german from "./csat.de.json";

const DIRECTIONS: readonly boolean[] = [false, true];

/**
 * Share of satisfied customers: the best two answers of a scale up to 7, the best three above.
 * @customfunction CSAT
 * @group indicators
 * @question Which share of our customers is satisfied?
 * @formula satisfied / answers from 1 to scale; satisfied: the best 2 up to scale 7, the best 3 from scale 8
 * @param ratings Column of answers; blanks and whatever lies outside the scale do not count.
 * @param scale Upper end of the scale, which starts at 1; from 5 to 10, 5 if omitted.
 * @param one_is_best 0 the highest answer is the best, 1 the answer 1 is (school grades); 0 if omitted.
 * @unit score finite: ratings
 * @unit score ratingScale: scale
 * @unit option 0|1: one_is_best
 * @returns A fraction: 0.7 is 70 %.
 * @yields fraction
 * @example
 * CSAT({5;4;4;3;5;2;1;5;4;5}) // => 0.7
 * CSAT({1;2;2;3;1;5;4;2},6,1) // => 0.625
 * CSAT({10;8;7;9;3;0;0;99},10) // => 0.6
 * CSAT({0;0;0}) // => #N/A
 * @pitfall School grades are CSAT(ratings,6,1): without the 1 the worst grades count as satisfied.
 * @pitfall A scale from 0 can not be used: the answer 0 looks like a blank cell and does not count. Shift it to 1.
 * @pitfall Answers outside the scale are left out silently: with a wrong scale, half the answers may be missing.
 */
export function CSAT(ratings: unknown[][], scale?: unknown, one_is_best?: unknown): number {
  const given = toCell(readNumbers({ scale, one_is_best }), german);
  const isOneBest = toCell(readOption("one_is_best", given.one_is_best, DIRECTIONS), german);
  const columns = toCell(readWholeColumns({ ratings }), german);
  return toCell(csat(columns.values.ratings, given.scale, isOneBest), german);
}
