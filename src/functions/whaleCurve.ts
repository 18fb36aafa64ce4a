import { columnFault } from "../domain/columnFault";
import { rangeFault } from "../domain/rangeFault";
import { whaleCurve } from "../domain/whaleCurve";
import { cellError } from "./boundary/cellError";
import { readNumbers } from "./boundary/readNumbers";
import { readWholeColumns } from "./boundary/readWholeColumns";
import { toCell } from "./boundary/toCell";
import { toSpill } from "./boundary/toSpill";
import german from "./whaleCurve.de.json";

/**
 * Whale curve: cumulated share of the total over customers, the best first; spills two columns.
 * @customfunction WHALE_CURVE
 * @group portfolio
 * @question Up to which customer does the profit grow, and who destroys it again?
 * @formula x = k / n, y = Σ of the k largest values / Σ values, for k = 0 … n
 * @param values Column of values, one per customer, such as contribution margins; losses are negative.
 * @param points Number of points at most, 3 or more, such as 301 for a chart; every customer if 0 or omitted.
 * @unit money finite: values
 * @unit count curvePoints: points
 * @returns Share of customers and cumulated share of the total, from (0, 0), one row per point.
 * @yields fraction, fraction
 * @example
 * WHALE_CURVE({400;300;200;100;0;-50;-150;-300}) // => {0,0;0.125,0.8;0.25,1.4;0.375,1.8;0.5,2;0.625,2;0.75,1.9;0.875,1.6;1,1}
 * WHALE_CURVE({400;300;200;100;0;-50;-150;-300},3) // => {0,0;0.5,2;1,1}
 * WHALE_CURVE({40;-60}) // => {0,0;0.5,1;1,-0.5}
 * WHALE_CURVE({0;0}) // => #DIV/0!
 * @pitfall Blank cells count as customers with the value 0 and make a flat stretch: let the range end with the data.
 * @pitfall Where the total is not above 0, the curve shows shares of its peak, and without any gain, of the loss. WHALE_METRICS names which.
 * @pitfall Thinned out, the curve keeps its first point, its peak and its last one; between them customers are left out.
 */
export function WHALE_CURVE(values: unknown[][], points?: unknown): unknown[][] {
  const given = toCell(readNumbers({ points }), german);
  const amounts = toCell(readWholeColumns({ values }), german).values.values;
  const fault =
    columnFault("values", amounts, "finite") ??
    (given.points === 0 ? null : rangeFault("points", given.points, "curvePoints"));
  if (fault) throw cellError(fault, german);

  const curve = whaleCurve(amounts, given.points);
  if (curve.base === "none") throw cellError({ kind: "zeroDenominator", argument: "values" }, german);
  return toSpill(
    {
      count: curve.customers.length,
      cells: (row) => [curve.customers[row], curve.value[row]],
      faults: new Map(),
      width: 2,
      isRow: false,
    },
    german,
  );
}
