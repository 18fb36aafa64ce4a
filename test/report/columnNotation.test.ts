import fc from "fast-check";
import { decideNotation, numberEvidence } from "../../src/report/parse/columnNotation";
import { dissectNumbers, NumberCode, type NumberTexts } from "../../src/report/parse/dissectNumbers";
import type { OtherColumn } from "../../src/report/parse/evidence";
import { dissectNumber, numberFrom, type Notation } from "../../src/report/parse/numberText";
import { Steps } from "../../src/report/Steps";
import type { CellValue } from "../../src/report/CellChunk";
import { atOnce } from "./support/reportOf";
import { tableOf } from "./support/tableOf";

const steps = new Steps(atOnce, 1_000_000);

const columnOf = (cells: readonly CellValue[]) => tableOf(cells.map((cell) => [cell])).columns[0];

async function evidenceOf(cells: readonly CellValue[], firstRow = 0) {
  const column = columnOf(cells);
  return numberEvidence(column, firstRow, await dissectNumbers(column.texts, steps), steps);
}

async function decide(own: readonly CellValue[], others: CellValue[][] = [], answer?: Notation) {
  const elsewhere: OtherColumn<Notation>[] = [];
  for (const [index, cells] of others.entries()) {
    elsewhere.push({ column: 10 + index, evidence: await evidenceOf(cells) });
  }
  return decideNotation(await evidenceOf(own), elsewhere, answer);
}

describe("the notation of a column", () => {
  test("is told by a cell of its own, which is quoted", async () => {
    expect(await decide(["7", "1.000", "3,5", "12.345,60", 8])).toEqual({
      as: "german",
      doubtful: { text: "1.000", row: 1 },
      because: { kind: "cell", quote: { text: "12.345,60", row: 3 } },
    });
    expect(await decide(["1.000", "950.50"])).toEqual({
      as: "english",
      doubtful: { text: "1.000", row: 0 },
      because: { kind: "cell", quote: { text: "950.50", row: 1 } },
    });
  });

  test("is told by another column of the export, where its own cells leave it open", async () => {
    expect(await decide(["1.000"], [["7"], ["a", "3,50"]])).toEqual({
      as: "german",
      doubtful: { text: "1.000", row: 0 },
      because: { kind: "otherColumn", column: 11, quote: { text: "3,50", row: 1 } },
    });
    expect(await decide(["1.000"], [["3.50"]])).toMatchObject({ as: "english" });
  });

  test("is told by its own cells even where another column speaks against them", async () => {
    expect(await decide(["1.000", "9,50"], [["3.50"]])).toMatchObject({ as: "german" });
  });

  test("is asked for where nothing or everything speaks", async () => {
    const open = { as: null, doubtful: { text: "1.000", row: 0 } };
    expect(await decide(["1.000"])).toEqual(open);
    expect(await decide(["1.000"], [["3.50"], ["3,50"]])).toEqual(open);
    expect(await decide(["1.000"], [["3.50", "3,50"]])).toEqual(open);
    expect(await decide(["1.000", "3.50", "3,50"])).toEqual(open);
    // What its own cells can not settle, other columns can not either.
    expect(await decide(["1.000", "3.50", "3,50"], [["9,50"]])).toEqual(open);
  });

  test("is as the user says, but only where it was open", async () => {
    const doubtful = { text: "1.000", row: 0 };
    const answered = { as: "english", doubtful, because: { kind: "answer" } };
    expect(await decide(["1.000"], [], "english")).toEqual(answered);
    expect(await decide(["1.000", "3.50", "3,50"], [], "english")).toEqual(answered);
    expect(await decide(["1.000", "3,50"], [], "english")).toMatchObject({ as: "german" });
  });

  test("needs no reason where nothing is doubtful, even if notations are mixed", async () => {
    expect(await decide(["3.50", "3,50"])).toEqual({ as: "german", doubtful: null, because: null });
    expect(await decide(["3.50"])).toEqual({ as: "english", doubtful: null, because: null });
    expect(await decide(["1000", "text", "-"])).toEqual({ as: "german", doubtful: null, because: null });
    expect(await decide([1, 2])).toEqual({ as: "german", doubtful: null, because: null });
  });
});

describe("the evidence of a column", () => {
  test("is the text that shows most: both separators, then groups, then decimals", async () => {
    const quoted = async (...cells: string[]) => (await evidenceOf(cells)).evident.german?.text;
    expect(await quoted("3,5", "1.000.000", "12.345,60")).toBe("12.345,60");
    expect(await quoted("3,5", "1.000.000")).toBe("1.000.000");
    expect(await quoted("34,50 €", "3,5", "2,5")).toBe("2,5");
  });

  test("comes from the data, not from a title or a header above them", async () => {
    const cells = ["Stand 1", "9.50", "1.000", "3,5", "9.50"];
    expect((await evidenceOf(cells, 2)).evident).toEqual({
      german: { text: "3,5", row: 3 },
      english: { text: "9.50", row: 4 },
    });
    expect((await evidenceOf(cells.slice(0, 4), 2)).evident.english).toBeNull();
    expect((await evidenceOf(["1.000", "2"], 1)).doubtful).toBeNull();
  });

  test("counts the cells that hold a text which is a number", async () => {
    expect((await evidenceOf(["1", "5,0", "5,0", "5,0", 5, "", "x", "-"], 1)).cells).toBe(3);
  });

  test("names the same texts in whatever order the rows stand, each where it first occurs", async () => {
    const text = fc.constantFrom<string[]>(
      "1.000",
      "2.000",
      "9,5",
      "1.234,50",
      "9.5",
      "1,234.50",
      "7",
      "x",
      "-1.000",
    );
    const cells = fc.array(text, { minLength: 1, maxLength: 12 });
    const shuffled = cells.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, other]) => {
        const withoutRows = (evidence: unknown): unknown =>
          JSON.parse(JSON.stringify(evidence, (key, value: unknown) => (key === "row" ? undefined : value)));
        const evidence = await evidenceOf(rows);
        expect(withoutRows(await evidenceOf(other))).toEqual(withoutRows(evidence));
        expect(withoutRows(await decide(other))).toEqual(withoutRows(await decide(rows)));
        for (const quote of [evidence.doubtful, evidence.evident.german, evidence.evident.english]) {
          if (quote !== null) expect(quote.row).toBe(rows.indexOf(quote.text));
        }
      }),
    );
  });
});

describe("the texts of a column", () => {
  const at = (numbers: NumberTexts, index: number) => ({
    code: numbers.codes[index],
    german: numbers.german[index],
    english: numbers.english[index],
    currency: numbers.currencyNames[numbers.currencies[index]],
  });

  test("are read once, in both notations", async () => {
    const texts = ["1.000 €", "1.234,56 $", "x", "- €", "(5)", "12,5 %"];
    const numbers = await dissectNumbers(texts, steps);
    expect(texts.map((_, index) => at(numbers, index))).toEqual([
      { code: NumberCode.doubtful, german: 1000, english: 1, currency: "EUR" },
      { code: NumberCode.german, german: 1234.56, english: 1234.56, currency: "USD" },
      { code: NumberCode.none, german: NaN, english: NaN, currency: "" },
      { code: NumberCode.dash, german: NaN, english: NaN, currency: "" },
      { code: NumberCode.either, german: -5, english: -5, currency: "" },
      { code: NumberCode.german, german: 0.125, english: 0.125, currency: "" },
    ]);
    expect(numbers.currencyNames).toEqual(["", "EUR", "USD"]);
  });

  test.each(["-", " - ", "–", "—", "--", " -   € ", "€ -", "\u200e-", "CHF –"])(
    "%p is nothing, as accounting formats show it",
    async (text) => {
      expect((await dissectNumbers([text], steps)).codes[0]).toBe(NumberCode.dash);
    },
  );

  test.each(["", "€", "- -", "-x", "----", "- Stück", "=-", "+"])("%p is no such dash", async (text) => {
    expect((await dissectNumbers([text], steps)).codes[0]).toBe(NumberCode.none);
  });

  test("are read exactly as each is by itself", async () => {
    const codes = { either: 1, german: 2, english: 3, doubtful: 4 };
    const digits = fc.stringMatching(/^[0-9]{1,4}$/);
    const part = fc.oneof(
      { weight: 4, arbitrary: digits },
      { weight: 3, arbitrary: fc.constantFrom(".", ",", ".123", ",123", " 123", "’123") },
      fc.constantFrom("-", "−", "+", "(", ")", "%", " ", "€", "EUR", "US-$", "kr", "E+0", "e-5", ",-", ".–"),
      fc.constantFrom("\u200e", "\u00a0", "x", "12345678901234567", "       ".repeat(6), "😀"),
    );
    const texts = fc.array(fc.array(part, { maxLength: 7 }).map((parts) => parts.join("")));
    await fc.assert(
      fc.asyncProperty(texts, async (written) => {
        const numbers = await dissectNumbers(written, steps);
        written.forEach((text, index) => {
          const alone = dissectNumber(text);
          const code = numbers.codes[index] === NumberCode.dash ? 0 : numbers.codes[index];
          expect({ text, ...at(numbers, index), code }).toEqual({
            text,
            code: alone === null ? 0 : codes[alone.notation],
            german: alone === null ? NaN : numberFrom(alone, "german"),
            english: alone === null ? NaN : numberFrom(alone, "english"),
            currency: alone?.currency ?? "",
          });
        });
      }),
      { numRuns: 500 },
    );
  });
});
