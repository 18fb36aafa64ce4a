import { contribution } from "../domain/contribution";
import { readColumns } from "./boundary/readColumns";
import { toCell } from "./boundary/toCell";
import { toSpill } from "./boundary/toSpill";
import german from "./contribution.de.json";

/**
 * Net revenue and contribution margins DB I, II and III of each customer; spills four cells per row.
 * @customfunction CONTRIBUTION
 * @group portfolio
 * @question What does each customer leave after all cost that customer causes?
 * @formula net = gross_revenue − deductions, DB I = net − product_cost, DB II = DB I − order_cost, DB III = DB II − customer_cost
 * @param gross_revenue Column of revenues before deductions; credit notes are negative.
 * @param deductions Column of rebates, bonuses, cash discounts and returns, 0 or more.
 * @param product_cost Column of variable cost of the goods sold, 0 or more.
 * @param order_cost Column of cost of orders, such as picking, shipping, payment; none if omitted.
 * @param customer_cost Column of cost of the customer, such as visits, mailings, service; none if omitted.
 * @unit money finite: gross_revenue
 * @unit money zeroOrMore: deductions, product_cost, order_cost, customer_cost
 * @returns Net revenue, DB I, DB II, DB III per row; "" in a blank row. A wrong cell is an error of its own row.
 * @yields money, money, money, money
 * @example
 * CONTRIBUTION({12500;8400;3100;950},{625;0;155;50},{6200;5100;1480;520},{480;310;390;140},{900;1250;1400;60}) // => {11875,5675,5195,4295;8400,3300,2990,1740;2945,1465,1075,-325;900,380,240,180}
 * CONTRIBUTION({0.3;0;0.3},{0.1;0;0.1},{0.1;0;0}) // => {0.2,0.1,0.1,0.1;"","","","";0.2,0.2,0.2,0.2}
 * CONTRIBUTION({-120},{0},{0},{15}) // => {-120,-120,-135,-135}
 * @pitfall Costs are positive numbers: a cost exported with a minus sign is an error, not a gain.
 * @pitfall Overhead spread by revenue turns DB III into a ranking by revenue: enter only what would vanish with the customer.
 */
export function CONTRIBUTION(
  gross_revenue: unknown[][],
  deductions: unknown[][],
  product_cost: unknown[][],
  order_cost?: unknown[][],
  customer_cost?: unknown[][],
): unknown[][] {
  const columns = toCell(
    readColumns({ gross_revenue, deductions, product_cost }, { order_cost, customer_cost }),
    german,
  );
  const { values } = columns;
  const figures = toCell(
    contribution({
      grossRevenue: values.gross_revenue,
      deductions: values.deductions,
      productCost: values.product_cost,
      orderCost: values.order_cost,
      customerCost: values.customer_cost,
    }),
    german,
  );

  const given = Object.values(values);
  const results = [figures.netRevenue, figures.contribution1, figures.contribution2, figures.contribution3];
  return toSpill(
    {
      count: columns.count,
      cells: (row) => {
        const isBlank = given.every((column) => column[row] === 0);
        return results.map((column) => (isBlank ? "" : column[row]));
      },
      faults: new Map([...figures.faults, ...columns.faults]),
      width: results.length,
      isRow: columns.isRow,
    },
    german,
  );
}
