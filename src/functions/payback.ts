import { payback } from "../domain/payback";
import { readNumbers } from "./boundary/readNumbers";
import { readWholeColumns } from "./boundary/readWholeColumns";
import { toCell } from "./boundary/toCell";
import german from "./payback.de.json";

/**
 * Periods until the flows of an investment add up to zero or more, on request discounted.
 * @customfunction PAYBACK
 * @group breakEven
 * @question When has an investment paid back its outlay?
 * @formula n with Σ cash_flows / (1 + discount_rate)^t ≥ 0, t = 0 … n
 * @param cash_flows Column of flows, one cell per period from period 0; outlays are negative, blank cells are 0.
 * @param discount_rate Cost of capital per period, from 0 to 1; no discounting if 0 or omitted.
 * @unit money finite: cash_flows
 * @unit fraction fraction: discount_rate
 * @returns Periods, interpolated within the period of the crossing; 0 if period 0 has no outlay.
 * @example
 * PAYBACK({-120000;40000;60000;80000}) // => 2.25
 * PAYBACK({-120000;40000;60000;80000},0.08) // => 2.496368
 * PAYBACK({-120;0;60;80}) // => 2.75
 * PAYBACK({-100;150;-80;50}) // => 0.666666666666667
 * PAYBACK({-120;40;60}) // => #N/A
 * @pitfall A blank cell is a period with a flow of 0: one above the outlay makes it period 0, and the result 0.
 * @pitfall The first of several crossings counts; a later outlay can take the sum below zero again.
 * @pitfall Flows after the payback do not count: a short payback is no measure of return. For that take CRM_ROI.
 */
export function PAYBACK(cash_flows: unknown[][], discount_rate?: unknown): number {
  const given = toCell(readNumbers({ discount_rate }), german);
  const { values } = toCell(readWholeColumns({ cash_flows }), german);
  return toCell(payback(values.cash_flows, given.discount_rate), german);
}
