import { execFileSync, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { OrderExport } from "./core/OrderExport";
import { digestOf, type Digest, type RankedTable } from "./core/RankedTable";
import { bundle } from "./support/bundle";
import { Engine } from "./support/Engine";
import { medianTimes } from "./support/medianTimes";
import { ms, printTable, times } from "./support/printTable";

jest.setTimeout(1_800_000);

const WARM_RUNS = 5;

const peers = path.join(__dirname, "peers");
const work = fs.mkdtempSync(path.join(os.tmpdir(), "kundenwert-bench-"));
const bundled = (name: string) => path.join(work, `${name}.js`);
/** `PYTHON` may name the Python of an environment that has pandas. */
const python = process.env.PYTHON ?? "python3";
const hasPackages = fs.existsSync(path.join(peers, "node_modules"));
const hasPandas = spawnSync(python, ["-c", "import pandas"]).status === 0;

interface Answer {
  /** Milliseconds; `otherDay` is the report for an earlier day, of columns with coded ids. */
  readonly times: {
    readonly read: number;
    readonly recognise?: number;
    readonly report: number;
    readonly otherDay: number;
  };
  readonly peakMb: number;
  readonly digest: Digest | RankedTable;
  readonly otherDay: Digest | RankedTable;
}

/** Milliseconds of the job as a whole, and of two parts of it. */
function partsOf({ times: { read, recognise = 0, report, otherDay } }: Answer) {
  return { whole: read + recognise + report, columns: recognise + report, otherDay };
}

type Parts = ReturnType<typeof partsOf>;

beforeAll(async () => {
  if (!hasPackages)
    process.stdout.write(
      "\nOther engines are not installed: npm ci --prefix bench/peers brings DuckDB, Polars and arquero.\n",
    );
  if (!hasPandas)
    process.stdout.write(
      `\n${python} has no pandas: PYTHON=/path/to/python npm run bench uses another one.\n`,
    );
  const names = ["inNode", "forPeers", "writeChunks"];
  const entries = Object.fromEntries(names.map((name) => [name, path.join(__dirname, `core/${name}.ts`)]));
  expect(await bundle(entries, work, "commonjs2")).toEqual([]);
});

afterAll(() => fs.rmSync(work, { recursive: true }));

/** Starts the engines there are by name; all get the same cells. */
function startEngines(lines: number): Map<string, Engine> {
  const engines = new Map([["kundenwert", new Engine(process.execPath, [bundled("inNode"), String(lines)])]]);
  if (hasPackages) {
    for (const name of ["duckdb", "polars", "arquero"]) {
      const script = path.join(peers, "servePeer.mjs");
      engines.set(name, new Engine(process.execPath, [script, name, bundled("forPeers"), String(lines)]));
    }
  }
  if (hasPandas) {
    const chunks = path.join(work, `${lines}.jsonl`);
    execFileSync(process.execPath, [bundled("writeChunks"), String(lines), chunks]);
    const { earlierDay } = new OrderExport(lines);
    engines.set(
      "pandas",
      new Engine(python, [path.join(peers, "pandas_report.py"), chunks, String(earlierDay)]),
    );
  }
  return engines;
}

test.each([10_000, 100_000, 1_000_000])(
  "the same ranked table from the same cells, %i order lines",
  async (lines) => {
    const engines = startEngines(lines);
    const answers = new Map<string, Answer[]>([...engines.keys()].map((name) => [name, []]));
    // Engines take turns, so that what else the machine does hits all of them.
    for (let run = 0; run <= WARM_RUNS; run++) {
      for (const [name, engine] of engines) answers.get(name)?.push(await engine.ask<Answer>("run"));
    }
    engines.forEach((engine) => engine.end());

    const results = [...answers].map(([name, [first, ...others]]) => ({
      name,
      first: partsOf(first),
      warm: medianTimes(others.map(partsOf)),
      peakMb: first.peakMb,
    }));
    const [own] = results;
    const cells = (part: keyof Parts) => (result: (typeof results)[number]) => [
      `${ms(result.first[part])} / ${ms(result.warm[part])}`,
      result === own
        ? ""
        : `${times(result.first[part] / own.first[part])} / ${times(result.warm[part] / own.warm[part])}`,
    ];
    printTable(`${lines} order lines, ms first / warm, and as multiples of ours`, [
      ["", "cells to ranked table", "", "of it from columns", "", "again, ids coded", "", "peak MB"],
      ...results.map((result) => [
        result.name,
        ...cells("whole")(result),
        ...cells("columns")(result),
        ...cells("otherDay")(result),
        String(result.peakMb),
      ]),
    ]);
    for (const [first] of answers.values()) {
      const [expected] = answers.get("kundenwert") ?? [];
      expectSame(digestFrom(first.digest), digestFrom(expected.digest));
      expectSame(digestFrom(first.otherDay), digestFrom(expected.otherDay));
    }
  },
);

function digestFrom(answer: Digest | RankedTable): Digest {
  return "id" in answer ? digestOf(answer) : answer;
}

/** Everything is equal but the shares, which are quotients. */
function expectSame({ shares, ...figures }: Digest, { shares: expectedShares, ...expected }: Digest): void {
  expect(figures).toEqual(expected);
  expect(shares / expectedShares).toBeCloseTo(1, 9);
}
