import { rfmrScore } from "../domain/rfmrScore";
import { readColumns } from "./boundary/readColumns";
import { readNumbers } from "./boundary/readNumbers";
import { readRfmrTable } from "./boundary/readRfmrTable";
import { toCell } from "./boundary/toCell";
import { toSpill } from "./boundary/toSpill";
import german from "./rfmrScore.de.json";

/**
 * Points of each customer by the mail-order table for recency, orders, value, returns and mailings.
 * @customfunction RFMR_SCORE
 * @group portfolio
 * @question Who is worth the next catalogue?
 * @formula 25 + last purchase + 6 × orders + value + returns − 12 × main − 6 × special − 2 × mailings
 * @param last_purchase Column of dates of the last purchase; blank for no purchase.
 * @param orders Column of numbers of orders in the last 18 months.
 * @param average_value Column of average values of the last three purchases.
 * @param returns Column of numbers of returns so far; none if omitted.
 * @param main_catalogues Column of main catalogues sent since the last purchase; none if omitted.
 * @param special_catalogues Column of special catalogues sent since the last purchase; none if omitted.
 * @param mailings Column of mailings sent since the last purchase; none if omitted.
 * @param analysis_date Later purchases get no points; the latest date in the column if omitted.
 * @param points Own table of three columns: factor, upper limit (inclusive), points; the classical one if omitted.
 * @unit date date: last_purchase, analysis_date
 * @unit count zeroOrMore: orders, returns, main_catalogues, special_catalogues, mailings
 * @unit money finite: average_value
 * @unit table: points
 * @returns Points per row, also below 0; "" for a blank row. A wrong cell is an error of its own row.
 * @example
 * RFMR_SCORE({45519;45458;45427;45031;44727;45626},{3;1;1;0;0;12},{120;50;50.01;450;20;800},{1;2;0;16;0;0},{0;0;1;2;3;0},{1;0;0;2;0;0},{2;0;0;6;10;0},45641) // => {98;71;59;-23;-41;182}
 * RFMR_SCORE({45600;45000;0},{2;1;0},{80;300;0},0,0,0,0,45641,{"start",0,10;"recency",12,20;"recency",0,-5;"orders",0,4}) // => {38;9;""}
 * RFMR_SCORE({45600},{2},{80},0,0,0,0,45641,{"Start",0,10;"Umsatz",0,4}) // => #VALUE!
 * @pitfall Only orders of the last 18 months and advertising since the last purchase count, not all there ever were.
 * @pitfall Limits of 50 to 400 were written for Deutsche Mark: an own table fits them to the usual order value.
 * @pitfall An own table counts as it stands: a factor or a class that it does not name brings 0 points.
 */
export function RFMR_SCORE(
  last_purchase: unknown[][],
  orders: unknown[][],
  average_value: unknown[][],
  returns?: unknown[][],
  main_catalogues?: unknown[][],
  special_catalogues?: unknown[][],
  mailings?: unknown[][],
  analysis_date?: unknown,
  points?: unknown[][],
): unknown[][] {
  const { analysis_date: analysisDate } = toCell(readNumbers({ analysis_date }), german);
  const table = toCell(readRfmrTable("points", points), german);
  const { values, count, faults, isRow } = toCell(
    readColumns(
      { last_purchase, orders, average_value },
      { returns, main_catalogues, special_catalogues, mailings },
    ),
    german,
  );
  const columns = {
    lastPurchase: values.last_purchase,
    orders: values.orders,
    averageValue: values.average_value,
    returns: values.returns,
    mainCatalogues: values.main_catalogues,
    specialCatalogues: values.special_catalogues,
    mailings: values.mailings,
  };
  const scores = toCell(rfmrScore(columns, { analysisDate, table }), german);
  return toSpill(
    {
      count,
      cells: (row) => [Number.isNaN(scores.points[row]) ? "" : scores.points[row]],
      faults: new Map([...scores.faults, ...faults]),
      isRow,
    },
    german,
  );
}
