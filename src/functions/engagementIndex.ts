import { engagementIndex } from "../domain/engagementIndex";
import { readWholeColumns } from "./boundary/readWholeColumns";
import { toCell } from "./boundary/toCell";
import german from "./engagementIndex.de.json";

/**
 * How far targets for the behaviour of customers are reached, as one weighted mean from 0 to 1.
 * @customfunction ENGAGEMENT_INDEX
 * @group indicators
 * @question How actively do our customers use what we offer, measured by our targets?
 * @formula Σ weights × min(values / targets, 1) / Σ weights
 * @param values Column of figures reached, such as logins, orders or visits; 0 or more.
 * @param targets Column of their targets, each in the unit of its value.
 * @param weights Column of weights, 0 or more; equal weights if omitted.
 * @unit count zeroOrMore: values, targets
 * @unit ratio zeroOrMore: weights
 * @returns A fraction: 0.75 is 75 % of the targets.
 * @yields fraction
 * @example
 * ENGAGEMENT_INDEX({18;3;450;2},{20;4;500;2},{2;1;1;1}) // => 0.89
 * ENGAGEMENT_INDEX({50;8},{100;8}) // => 0.75
 * ENGAGEMENT_INDEX({0.1;0},{0.3;0},{3;5}) // => 0.333333333333333
 * ENGAGEMENT_INDEX({50;8},{100;0}) // => #DIV/0!
 * ENGAGEMENT_INDEX({0},{0}) // => #N/A
 * @pitfall A target that is exceeded counts as reached, not more: a mean above 1 would hide what is missing elsewhere.
 * @pitfall A blank value with a target counts as nothing reached; only a row without value and target is left out.
 * @pitfall Where any weight is given, a blank weight is 0: its row does not count.
 */
export function ENGAGEMENT_INDEX(values: unknown[][], targets: unknown[][], weights?: unknown[][]): number {
  const { values: columns } = toCell(readWholeColumns({ values, targets }, { weights }), german);
  return toCell(engagementIndex(columns.values, columns.targets, columns.weights), german);
}
