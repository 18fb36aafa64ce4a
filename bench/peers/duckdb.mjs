import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from "@duckdb/node-api";

/** As many rows as a chunk of DuckDB holds. */
const CHUNK_ROWS = 2_048;
const TYPES = [VARCHAR, INTEGER, DOUBLE, DOUBLE];

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
let appender;

export async function begin() {
  await connection.run(
    "create or replace table lines (customer varchar, day integer, revenue double, cost double)",
  );
  appender = await connection.createAppender("lines");
}

export function add(rows) {
  for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
    append(rows, from, Math.min(rows.length, from + CHUNK_ROWS));
  }
}

export function finish() {
  appender.closeSync();
  return { table: "lines", id: "customer" };
}

/** The values go into the vectors directly: half as much work as one call for each cell. */
function append(rows, from, to) {
  const chunk = DuckDBDataChunk.create(TYPES, to - from);
  const ids = chunk.getColumnVector(0);
  for (let row = from; row < to; row++) ids.setItem(row - from, rows[row][0]);
  ids.flush();
  for (let column = 1; column < TYPES.length; column++) {
    const vector = chunk.getColumnVector(column);
    const { items } = vector;
    for (let row = from; row < to; row++) items[row - from] = rows[row][column];
    vector.flush();
  }
  appender.appendDataChunk(chunk);
}

export async function coded() {
  await connection.run(`
    create or replace table ids as
      select customer, (row_number() over () - 1)::integer as code from (select distinct customer from lines);
    create or replace table coded as
      select code, day, (revenue * 100).round()::integer as revenue, (cost * 100).round()::integer as cost
      from lines join ids using (customer);
  `);
  return { table: "coded", id: "code" };
}

/**
 * Two steps of grouping are quicker than `count(distinct day)`, sums of doubles quicker than of decimals
 * (and exact here once rounded), counting equal days and numbers of purchases quicker than ranking them.
 */
export async function rank({ table, id }, lastDay) {
  const cents = (sum) => (table === "coded" ? `${sum}::integer` : `(${sum} * 100).round()::integer`);
  const names = table === "coded" ? "join ids using (code)" : "";
  const score = (key) => `((${key} * 5) // (2 * (n + 1)) + 1)::tinyint`;
  const keyOf = (column) => `
    select ${column}, 2 * sum(count(*)) over (order by ${column}) - count(*) + 1 as twice_mean
    from customers group by ${column}`;
  await connection.run(`
    create or replace temp table ranked as
    with customers as materialized (
      select *, revenue - cost as margin from (
        select ${id}, max(day) as last_day, count(*) as purchases,
          ${cents("sum(revenue)")} as revenue, ${cents("sum(cost)")} as cost
        from (
          select ${id}, day, sum(revenue) as revenue, sum(cost) as cost
          from ${table} where day <= ${lastDay ?? 2_000_000} group by ${id}, day
        ) group by ${id}
      ) ${names}
    ),
    totals as (
      select count(*) as n, sum(margin) as total, sum(margin) filter (margin > 0) as positive from customers
    ),
    recencies as (${keyOf("last_day")}),
    frequencies as (${keyOf("purchases")}),
    sorted as materialized (
      select customers.*, sum(margin) over (order by margin desc, customer rows unbounded preceding) as cumulated,
        2 * rank() over (order by revenue) + count(*) over (partition by revenue) - 1 as monetary_key
      from customers
    ),
    cuts as (
      select min(margin) filter (cumulated - margin < 0.8 * positive) as a,
        min(margin) filter (cumulated - margin < 0.95 * positive) as b
      from sorted, totals where margin > 0
    )
    select customer, revenue, cost, margin, last_day, purchases,
      ${score("recencies.twice_mean")} as recency,
      ${score("frequencies.twice_mean")} as frequency,
      ${score("monetary_key")} as monetary,
      case when margin <= 0 then 'N' when margin >= a then 'A' when margin >= b then 'B' else 'C' end as abc,
      cumulated / total as share
    from sorted join recencies using (last_day) join frequencies using (purchases), totals, cuts
    order by margin desc, customer
  `);
}

export async function rankedTable() {
  const names = "customer revenue cost margin last_day purchases recency frequency monetary abc share".split(
    " ",
  );
  const reader = await connection.runAndReadAll(`select ${names.join(", ")} from ranked`);
  const columns = reader.getColumnsJS();
  const column = (name) =>
    columns[names.indexOf(name)].map((value) =>
      name === "customer" || name === "abc" ? value : Number(value),
    );
  return {
    id: column("customer"),
    lastDay: column("last_day"),
    cumulatedShare: column("share"),
    ...Object.fromEntries(
      ["revenue", "cost", "margin", "purchases", "recency", "frequency", "monetary", "abc"].map((name) => [
        name,
        column(name),
      ]),
    ),
  };
}
