import type { CellValue } from "../../src/report/CellChunk";
import { numberEvidence } from "../../src/report/parse/columnNotation";
import { dissectNumbers } from "../../src/report/parse/dissectNumbers";
import { mixedDecimals } from "../../src/report/parse/mixedDecimals";
import { Steps } from "../../src/report/Steps";
import { atOnce } from "./support/reportOf";
import { tableOf } from "./support/tableOf";

const steps = new Steps(atOnce, 1_000_000);

async function suspicion(cells: readonly CellValue[], firstRow = 0) {
  const [column] = tableOf(cells.map((cell) => [cell])).columns;
  const evidence = await numberEvidence(column, firstRow, await dissectNumbers(column.texts, steps), steps);
  return mixedDecimals(column, firstRow, evidence, steps);
}

describe("numbers that may have lost their thousands", () => {
  test("have three decimals beside texts that show groups", async () => {
    expect(await suspicion(["Umsatz", 950, "1.234,56", 2.345, -1.234, 1.5], 1)).toEqual({
      number: -1.234,
      row: 4,
      cells: 2,
      text: { text: "1.234,56", row: 2 },
    });
    expect(await suspicion(["$1,234.56", 12.345])).toMatchObject({ number: 12.345, cells: 1 });
  });

  test("outnumber the numbers that can not come about in this way: a total below them changes nothing", async () => {
    expect(await suspicion(["1.234,56", 2.345, 3.456, 12_345.67])).toMatchObject({ cells: 2 });
    expect(await suspicion(["1.234,56", 2.345, 12_345.67])).toBeNull();
    expect(await suspicion(["1.234,56", 2.345, 0.12345])).toBeNull();
  });

  test.each<[string, CellValue[]]>([
    ["there is no such number", ["1.234,56", 950, 1.5, 2.25]],
    ["they are below 1, as no thousand is", ["1.234,56", 0.123]],
    ["the texts show no groups", ["950,50", 1.234]],
    ["the texts are of both notations", ["1.234,56", "9.50", 1.234]],
    ["all texts are doubtful", ["1.234", 1.234]],
    ["there are no texts", [1.234, 2.345]],
    ["the text stands above the data", ["1.234,56", 1.234]],
  ])("are not suspected where %s", async (reason, cells) => {
    expect(await suspicion(cells, reason.endsWith("data") ? 1 : 0)).toBeNull();
  });

  test("are quoted without regard to the order of rows", async () => {
    const cells = ["1.234,56", -1.234, 1.234, 5.678];
    expect(await suspicion(cells)).toMatchObject({ number: 1.234, row: 2 });
    expect(await suspicion([...cells].reverse())).toMatchObject({ number: 1.234, row: 1 });
  });
});
