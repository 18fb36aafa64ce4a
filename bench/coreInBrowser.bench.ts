import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import type { CDPSession } from "playwright-core";
import { connectBrowser, disconnectBrowser } from "../test/support/workbenchPage";
import type { CoreTimes } from "./core/CoreRun";
import type { PageAnswer } from "./core/inBrowser";
import { bundle } from "./support/bundle";
import { medianTimes } from "./support/medianTimes";
import { ms, printTable } from "./support/printTable";

jest.setTimeout(900_000);

const LINES = 1_000_000;
const WARM_RUNS = 5;
const BETWEEN_SAMPLES_MS = 50;

const work = fs.mkdtempSync(path.join(os.tmpdir(), "kundenwert-bench-"));

afterAll(async () => {
  fs.rmSync(work, { recursive: true });
  await disconnectBrowser();
});

/** Memory of the page while something runs: of objects, and of arrays behind them, at the highest. */
async function peakOf<T>(
  session: CDPSession,
  running: Promise<T>,
): Promise<{ value: T; objects: number; arrays: number }> {
  let [objects, arrays, ended] = [0, 0, false];
  const sampling = (async () => {
    while (!ended) {
      const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
      objects = Math.max(objects, usedSize);
      arrays = Math.max(arrays, backingStorageSize);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_SAMPLES_MS));
    }
  })();
  try {
    return { value: await running, objects, arrays };
  } finally {
    ended = true;
    await sampling;
  }
}

test(`cells into the ranked report in a page, ${LINES} order lines`, async () => {
  expect(await bundle({ inBrowser: path.join(__dirname, "core/inBrowser.ts") }, work, "window")).toEqual([]);
  const context = await (await connectBrowser()).newContext();
  const page = await context.newPage();
  await page.addScriptTag({ path: path.join(work, "inBrowser.js") });
  const session = await context.newCDPSession(page);
  const run = () => page.evaluate((lines) => window.runCoreHere(lines), LINES);

  const measured = await peakOf(session, run());
  const first = measured.value;
  const runs: PageAnswer[] = [];
  for (let count = 0; count < WARM_RUNS; count++) runs.push(await run());
  await context.close();

  const warm = medianTimes(runs.map(({ times }) => times));
  const steps: [string, (times: CoreTimes) => number][] = [
    ["cells into columns", ({ read }) => read],
    ["recognise", ({ recognise }) => recognise],
    ["columns into report", ({ report }) => report],
    ["cells into report", ({ read, recognise, report }) => read + recognise + report],
    ["again with an earlier day", ({ otherDay }) => otherDay],
    ["again for twelve months", ({ oneYear }) => oneYear],
    ["again without duplicates", ({ noDuplicates }) => noDuplicates],
    ["longest chunk", ({ longestChunk }) => longestChunk],
  ];
  const longest = (answers: readonly PageAnswer[]) =>
    Math.max(0, ...answers.flatMap(({ longTasks }) => longTasks));
  const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);
  printTable(
    `${LINES} order lines in Chromium: objects ${megabytes(measured.objects)} MB, arrays ${megabytes(measured.arrays)} MB at the highest`,
    [
      ["", "first ms", "warm ms"],
      ...steps.map(([name, step]) => [name, ms(step(first.times)), ms(step(warm))]),
      ["longest task above 50 ms", ms(longest([first])), ms(longest(runs))],
    ],
  );
  for (const answer of runs) expect(answer.digest).toEqual(first.digest);
  expect(first.digest.customers).toBeGreaterThan(0);
});
