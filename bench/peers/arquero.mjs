import { desc, escape, op, rolling, table } from "arquero";
import { ColumnsOfCells } from "./ColumnsOfCells.mjs";

const BINS = 5;

let cells;
let ranked;

export function begin() {
  cells = new ColumnsOfCells();
}

export function add(rows) {
  cells.add(rows);
}

export function finish() {
  const { customer, day, revenue, cost } = cells;
  return { id: "customer", lines: table({ customer, day, revenue, cost }) };
}

export function coded({ lines }) {
  const customers = [...new Set(lines.array("customer"))];
  const codeOf = new Map(customers.map((customer, code) => [customer, code]));
  const cents = (column) => Float64Array.from(lines.array(column), (amount) => Math.round(amount * 100));
  return {
    id: "code",
    customers,
    lines: table({
      code: Int32Array.from(lines.array("customer"), (customer) => codeOf.get(customer)),
      day: Int32Array.from(lines.array("day")),
      revenue: cents("revenue"),
      cost: cents("cost"),
    }),
  };
}

/** Money is whole cents once it is summed up, so that equal margins are equal. */
export function rank({ lines, id, customers }, lastDay) {
  const factor = id === "code" ? 1 : 100;
  const wanted = lastDay === undefined ? lines : lines.filter(escape((line) => line.day <= lastDay));
  const summed = wanted
    .groupby(id)
    .rollup({
      lastDay: op.max("day"),
      purchases: op.distinct("day"),
      revenue: op.sum("revenue"),
      cost: op.sum("cost"),
    })
    .derive({
      customer: escape((row) => (customers ? customers[row[id]] : row.customer)),
      revenue: escape((row) => Math.round(row.revenue * factor)),
      cost: escape((row) => Math.round(row.cost * factor)),
    })
    .derive({ margin: (row) => row.revenue - row.cost });
  const scored = [
    ["lastDay", "recency"],
    ["purchases", "frequency"],
    ["revenue", "monetary"],
  ].reduce((source, [column, score]) => withScore(source, column, score), summed);
  const sorted = scored
    .orderby(desc("margin"), "customer")
    .derive({ cumulated: rolling((row) => op.sum(row.margin)) })
    .reify();
  const { a, b, total } = cuts(sorted.array("margin"));
  ranked = sorted.derive({
    share: escape((row) => row.cumulated / total),
    abc: escape(({ margin }) => (margin <= 0 ? "N" : margin >= a ? "A" : margin >= b ? "B" : "C")),
  });
}

function withScore(source, column, score) {
  const count = source.numRows();
  return source
    .orderby(column)
    .derive({ mean: op.avg_rank() })
    .derive({ [score]: escape((row) => Math.floor((row.mean * BINS) / (count + 1)) + 1) });
}

/** The smallest margins of the classes A and B, and the total, of margins in descending order. */
function cuts(margins) {
  const positive = margins.reduce((sum, margin) => sum + Math.max(0, margin), 0);
  let [a, b, before, total] = [Infinity, Infinity, 0, 0];
  for (const margin of margins) {
    if (margin > 0 && before / positive < 0.8) a = margin;
    if (margin > 0 && before / positive < 0.95) b = margin;
    before += Math.max(0, margin);
    total += margin;
  }
  return { a, b, total };
}

export function rankedTable() {
  const columns = [
    "revenue",
    "cost",
    "margin",
    "lastDay",
    "purchases",
    "recency",
    "frequency",
    "monetary",
    "abc",
  ];
  return {
    id: ranked.array("customer"),
    cumulatedShare: ranked.array("share"),
    ...Object.fromEntries(columns.map((name) => [name, ranked.array(name)])),
  };
}
