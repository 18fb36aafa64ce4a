import { abcClasses } from "../domain/abcClasses";
import { rangeFault } from "../domain/rangeFault";
import { readColumns } from "./boundary/readColumns";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import { toSpill } from "./boundary/toSpill";
import german from "./abcClasses.de.json";

/**
 * ABC class of each customer by cumulated share of the total; spills one cell per row.
 * @customfunction ABC_CLASS
 * @group portfolio
 * @question Which customers bring 80 % of the value, and which bring hardly any?
 * @formula A while the share of all larger values < limit_a, B while < limit_b, else C; N for values ≤ 0
 * @param values Column of values, one per customer: revenue or, better, contribution margin.
 * @param limit_a Cumulated share up to which customers are A; 0.8 if omitted.
 * @param limit_b Cumulated share up to which customers are B, not below limit_a; 0.95 if omitted.
 * @unit money finite: values
 * @unit fraction fraction: limit_a, limit_b
 * @returns "A", "B", "C", or "N" for values of 0 and below, per row. A wrong cell is an error of its own row.
 * @example
 * ABC_CLASS({48000;21500;9800;6400;3100;1250;0;-450}) // => {"A";"A";"A";"B";"C";"C";"N";"N"}
 * ABC_CLASS({60;25;10;5},0.5,0.8) // => {"A";"B";"C";"C"}
 * ABC_CLASS({10;10;10;10;10}) // => {"A";"A";"A";"A";"A"}
 * ABC_CLASS({60;25;10;5},0.97) // => #VALUE!
 * @pitfall Blank cells are N, like customers without value: let the range end with the data.
 * @pitfall Who crosses a limit stays in the better class, and equal values share one, so A can bring more than 80 %.
 * @pitfall A customers by revenue can cause losses: compare with the classes by contribution margin.
 */
export function ABC_CLASS(values: unknown[][], limit_a?: unknown, limit_b?: unknown): unknown[][] {
  const given = toCell(readNumbers({ limit_a, limit_b }), german);
  const columns = toCell(readColumns({ values }), german);
  const amounts = columns.values.values;
  const classes = toCell(abcClasses(amounts, given.limit_a, given.limit_b), german);
  const faults = new Map(columns.faults);
  amounts.forEach((amount, row) => {
    const fault = faults.has(row) ? null : rangeFault("values", amount, "finite");
    if (fault) faults.set(row, fault);
  });

  return toSpill(
    {
      count: columns.count,
      // N and not "" in a blank row: it can not be told from a customer without revenue, who has to be counted.
      cells: (row) => [classes[row]],
      faults,
      isRow: columns.isRow,
    },
    german,
  );
}
