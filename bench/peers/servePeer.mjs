import { createRequire } from "node:module";
import { createInterface } from "node:readline";

/**
 * Lets an engine do the report's job, once for each line "run" that comes in: `node servePeer.mjs <engine>
 * <bundle of forPeers.ts> <lines>`. Every answer is a line of JSON. An engine is a module with
 *
 * - `begin()`, `add(rows)`, `finish()`: reads cells in chunks into a table of its own;
 * - `rank(table, lastDay?)`: makes the ranked table, of the lines up to a day if there is one;
 * - `coded(table)`: the same lines with customers as numbers and money in cents, what an engine could keep
 *   between two reports; not timed;
 * - `rankedTable()`: the columns of the table ranked last; not timed.
 */
const [name, bundle, lines] = process.argv.slice(2);
const { OrderExport, digestOf } = createRequire(import.meta.url)(bundle);
const engine = await import(`./${name}.mjs`);
const orders = new OrderExport(Number(lines));

async function timed(work) {
  const began = performance.now();
  const value = await work();
  return { value, ms: performance.now() - began };
}

async function run() {
  let read = (await timed(() => engine.begin())).ms;
  for (const { firstRow, values } of orders.chunks()) {
    const rows = firstRow === 0 ? values.slice(1) : values;
    read += (await timed(() => engine.add(rows))).ms;
  }
  const table = await timed(() => engine.finish());
  const ranked = await timed(() => engine.rank(table.value));
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  const digest = digestOf(await engine.rankedTable());
  const coded = await engine.coded(table.value);
  const again = await timed(() => engine.rank(coded, orders.earlierDay));
  const otherDay = digestOf(await engine.rankedTable());
  const times = { read: read + table.ms, report: ranked.ms, otherDay: again.ms };
  return { times, peakMb, digest, otherDay };
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line === "run") process.stdout.write(`${JSON.stringify(await run())}\n`);
}
