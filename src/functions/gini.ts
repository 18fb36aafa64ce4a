import { gini } from "../domain/gini";
import { readWholeColumns } from "./boundary/readWholeColumns";
import { toCell } from "./boundary/toCell";
import german from "./gini.de.json";

/**
 * Gini coefficient: how unequally values are spread over customers, 0 equally and 1 all with one.
 * @customfunction GINI
 * @group portfolio
 * @question How much does our revenue depend on a few customers?
 * @formula 2 × Σ i × values(i) / (n × Σ values) − (n + 1) / n, values in ascending order
 * @param values Column of values, one per customer, 0 or more: revenue, not profit.
 * @unit money finite: values
 * @returns A number from 0 to (n − 1) / n.
 * @example
 * GINI({40000;25000;15000;12000;8000}) // => 0.308
 * GINI({10;20;30;40}) // => 0.25
 * GINI({100;100;100}) // => 0
 * GINI({100;-5}) // => #N/A
 * GINI({0;0}) // => #DIV/0!
 * @pitfall Blank cells count as customers without revenue and raise the coefficient: let the range end with the data.
 * @pitfall With few customers it stays low, at most (n − 1) / n: compare only portfolios of similar size.
 */
export function GINI(values: unknown[][]): number {
  const columns = toCell(readWholeColumns({ values }), german);
  return toCell(gini(columns.values.values), german);
}
