import { nps } from "../domain/nps";
import { readNumbers } from "./boundary/readNumbers";
import { readWholeColumns } from "./boundary/readWholeColumns";
import { toCell } from "./boundary/toCell";
import german from "./nps.de.json";

/**
 * Net promoter score: promoters (9 and 10) less detractors (0 to 6), in points from −100 to 100.
 * @customfunction NPS
 * @group indicators
 * @question How many more customers recommend us than warn of us?
 * @formula 100 × (ratings of 9 and 10 − ratings of 0 to 6) / answers
 * @param ratings Column of answers from 0 to 10.
 * @param answers Number of answers given, so that blanks are not zeros; every cell is an answer if 0 or omitted.
 * @unit score zeroToTen: ratings
 * @unit count wholeZeroOrMore: answers
 * @returns Points from −100 to 100, without %.
 * @example
 * NPS({10;9;8;7;6;10;3;9;0;8}) // => 10
 * NPS({10;9;8;0;0},4) // => 25
 * NPS({10;9;8;0;0},2) // => #VALUE!
 * NPS({0;0;0}) // => -100
 * @pitfall A blank cell counts as the answer 0, the worst one: give the number of answers, COUNT(ratings), if there are blanks.
 * @pitfall A column that is blank throughout gives −100, because a 0 may be an answer and nothing says otherwise.
 * @pitfall The scale has to run from 0 to 10: answers from 1 to 5 would nearly all be detractors. Use CSAT for them.
 */
export function NPS(ratings: unknown[][], answers?: unknown): number {
  const given = toCell(readNumbers({ answers }), german);
  const columns = toCell(readWholeColumns({ ratings }), german);
  return toCell(nps(columns.values.ratings, given.answers), german);
}
