import pl from "nodejs-polars";
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
  return {
    id: "customer",
    lines: pl.DataFrame({
      customer: pl.Series("customer", customer, pl.Utf8),
      day: pl.Series("day", Int32Array.from(day)),
      revenue: pl.Series("revenue", Float64Array.from(revenue)),
      cost: pl.Series("cost", Float64Array.from(cost)),
    }),
  };
}

export function coded({ lines }) {
  const customers = lines.select("customer").unique().withRowCount("code");
  const cents = (column) => pl.col(column).mul(100).round(0).cast(pl.Int64).alias(column);
  const withCodes = lines.join(customers, { on: "customer" });
  return {
    id: "code",
    customers,
    lines: withCodes.select(pl.col("code"), pl.col("day"), cents("revenue"), cents("cost")),
  };
}

/** Money is whole cents once it is summed up, so that equal margins are equal. */
export function rank({ lines, id, customers }, lastDay) {
  const cents = (sum) => (id === "code" ? sum : sum.mul(100).round(0).cast(pl.Int64));
  const wanted = lastDay === undefined ? lines : lines.filter(pl.col("day").ltEq(lastDay));
  const summed = wanted
    .groupBy(id, "day")
    .agg(pl.col("revenue").sum(), pl.col("cost").sum())
    .groupBy(id)
    .agg(
      pl.col("day").max().alias("lastDay"),
      pl.col("day").count().alias("purchases"),
      cents(pl.col("revenue").sum()).alias("revenue"),
      cents(pl.col("cost").sum()).alias("cost"),
    );
  const named = id === "code" ? summed.join(customers, { on: "code" }) : summed;
  const sorted = named
    .withColumns(pl.col("revenue").minus(pl.col("cost")).alias("margin"))
    // One direction for all keys is all that this version knows.
    .sort([pl.col("margin").mul(-1), pl.col("customer")]);
  const count = sorted.height;
  const score = (column, name) =>
    pl
      .col(column)
      .rank("average")
      .mul(BINS)
      .div(count + 1)
      .floor()
      .plus(1)
      .cast(pl.Int32)
      .alias(name);
  const positive = sorted.filter(pl.col("margin").gt(0)).getColumn("margin").cast(pl.Float64);
  const cut = (share) => smallestWithin(positive, share);
  const [a, b] = [cut(0.8), cut(0.95)];
  const margin = pl.col("margin");
  const total = sorted.getColumn("margin").sum();
  ranked = sorted.withColumns(
    score("lastDay", "recency"),
    score("purchases", "frequency"),
    score("revenue", "monetary"),
    margin.cumSum().cast(pl.Float64).div(Number(total)).alias("share"),
    pl
      .when(margin.ltEq(0))
      .then(pl.lit("N"))
      .when(margin.gtEq(a))
      .then(pl.lit("A"))
      .when(margin.gtEq(b))
      .then(pl.lit("B"))
      .otherwise(pl.lit("C"))
      .alias("abc"),
  );
}

/** The smallest of descending values before which less than a share of their total is cumulated. */
function smallestWithin(values, share) {
  const limit = share * Number(values.sum());
  const before = values.cumSum().minus(values);
  return Number(values.filter(before.lt(limit)).min());
}

export function rankedTable() {
  const numbers = (column) => ranked.getColumn(column).toArray().map(Number);
  return {
    id: ranked.getColumn("customer").toArray(),
    abc: ranked.getColumn("abc").toArray(),
    cumulatedShare: numbers("share"),
    ...Object.fromEntries(
      ["revenue", "cost", "margin", "lastDay", "purchases", "recency", "frequency", "monetary"].map(
        (name) => [name, numbers(name)],
      ),
    ),
  };
}
