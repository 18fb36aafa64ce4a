import { topShare } from "../domain/topShare";
import { readNumbers } from "./boundary/readNumbers";
import { readWholeColumns } from "./boundary/readWholeColumns";
import { toCell } from "./boundary/toCell";
import german from "./topShare.de.json";

/**
 * Share of the total that the best customers hold, such as 80 % with the best 20 %.
 * @customfunction TOP_SHARE
 * @group portfolio
 * @question Which share of the total do our best customers bring?
 * @formula Σ of the ceil(top × n) largest values / Σ values
 * @param values Column of values, one per customer.
 * @param top Which part of the customers is "the best"; 0.2 if omitted.
 * @unit money finite: values
 * @unit fraction fraction: top
 * @returns A fraction: 0.74 is 74 % of the total; above 1 where others bring losses.
 * @yields fraction
 * @example
 * TOP_SHARE({52000;22000;9000;6000;4000;3000;2000;1000;700;300}) // => 0.74
 * TOP_SHARE({400;300;200;100;0;-50;-150;-300}) // => 1.4
 * TOP_SHARE({5;3},0.5) // => 0.625
 * TOP_SHARE({5;-5}) // => #DIV/0!
 * TOP_SHARE({5;-6}) // => #N/A
 * @pitfall Blank cells count as customers with the value 0 and swell "the best": let the range end with the data.
 * @pitfall With losses among the values the share can be above 1: others destroy what the best ones bring.
 */
export function TOP_SHARE(values: unknown[][], top?: unknown): number {
  const given = toCell(readNumbers({ top }), german);
  const columns = toCell(readWholeColumns({ values }), german);
  return toCell(topShare(columns.values.values, given.top), german);
}
