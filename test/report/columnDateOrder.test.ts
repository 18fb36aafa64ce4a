import fc from "fast-check";
import type { CellValue } from "../../src/report/CellChunk";
import { dateEvidence, decideDateOrder } from "../../src/report/parse/columnDateOrder";
import { dissectDate, serialFrom, type DateOrder } from "../../src/report/parse/dateText";
import { DateCode, dissectDates } from "../../src/report/parse/dissectDates";
import { Steps } from "../../src/report/Steps";
import { atOnce } from "./support/reportOf";
import { tableOf } from "./support/tableOf";

const steps = new Steps(atOnce, 1_000_000);

async function evidenceOf(cells: readonly CellValue[], firstRow = 0) {
  const [column] = tableOf(cells.map((cell) => [cell])).columns;
  return dateEvidence(column, firstRow, await dissectDates(column.texts, steps), steps);
}

async function decide(cells: readonly CellValue[], answer?: DateOrder) {
  return decideDateOrder(await evidenceOf(cells), [], answer);
}

describe("the order of day and month in a column", () => {
  test("is told by a day beyond 12, which is quoted", async () => {
    expect(await decide(["03/04/2024", "31/12/2024"])).toEqual({
      as: "dayFirst",
      doubtful: { text: "03/04/2024", row: 0 },
      because: { kind: "cell", quote: { text: "31/12/2024", row: 1 } },
    });
    expect(await decide([45000, "12/31/2024 8:15 PM", "03/04/2024"])).toEqual({
      as: "monthFirst",
      doubtful: { text: "03/04/2024", row: 2 },
      because: { kind: "cell", quote: { text: "12/31/2024 8:15 PM", row: 1 } },
    });
  });

  test("is told by dots where there is nothing better", async () => {
    expect((await evidenceOf(["03.04.2024"])).evident.dayFirst).toEqual({ text: "03.04.2024", row: 0 });
    expect((await evidenceOf(["3.4.24", "31/12/2024"])).evident.dayFirst?.text).toBe("31/12/2024");
  });

  test.each([
    ["nothing else", ["03/04/2024"]],
    ["equal parts", ["03/04/2024", "05/05/2024"]],
    ["years in front", ["03/04/2024", "2024-12-31", "20241231"]],
    ["names of months", ["03/04/2024", "31-Dec-24", "Dec 31, 2024"]],
    ["days that never were", ["03/04/2024", "31/02/2024", "31/12/1900"]],
    ["both orders", ["03/04/2024", "31/12/2024", "12/31/2024"]],
  ])("is asked for where there is a doubt and %s", async (_, cells) => {
    expect(await decide(cells)).toEqual({ as: null, doubtful: { text: "03/04/2024", row: 0 } });
    expect(await decide(cells, "monthFirst")).toEqual({
      as: "monthFirst",
      doubtful: { text: "03/04/2024", row: 0 },
      because: { kind: "answer" },
    });
  });

  test.each<[DateOrder, CellValue[]]>([
    ["dayFirst", ["31.12.2024"]],
    ["dayFirst", ["2024-03-04"]],
    ["dayFirst", ["31/12/2024", "12/31/2024"]],
    ["monthFirst", ["12/31/2024"]],
    ["dayFirst", ["no date", 45000]],
  ])("needs no reason where nothing is doubtful: %s of %p", async (as, cells) => {
    expect(await decide(cells)).toEqual({ as, doubtful: null, because: null });
  });

  test("is not told by title and header", async () => {
    expect((await evidenceOf(["Stand", "31/12/2024", "03/04/2024"], 2)).evident.dayFirst).toBeNull();
  });

  test("does not depend on the order of rows", async () => {
    const text = fc.constantFrom(
      "03/04/2024",
      "3/4/24",
      "31/12/2024",
      "12/31/2024",
      "1.2.2024",
      "2024-12-31",
    );
    const cells = fc.array(text, { minLength: 1, maxLength: 6 });
    const shuffled = cells.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, other]) => {
        const here = await decide(rows);
        const there = await decide(other);
        expect({ as: there.as, text: there.doubtful?.text }).toEqual({
          as: here.as,
          text: here.doubtful?.text,
        });
      }),
    );
  });
});

describe("the texts of a column of dates", () => {
  test("are read once, in both orders", async () => {
    const texts = ["31.12.2024", "03/04/2024 08:15", "03/04/2024 09:30", "2024-12-31", "31.02.2024", "soon"];
    const dates = await dissectDates(texts, steps);
    expect(Array.from(dates.codes)).toEqual([
      DateCode.dayFirst,
      DateCode.doubtful,
      DateCode.doubtful,
      DateCode.either,
      DateCode.noDay,
      DateCode.none,
    ]);
    expect(Array.from(dates.dayFirst)).toEqual([45657, 45385, 45385, 45657, NaN, NaN]);
    expect(Array.from(dates.monthFirst)).toEqual([45657, 45355, 45355, 45657, NaN, NaN]);
  });

  test("are read exactly as each is by itself", async () => {
    const day = fc.constantFrom("31.12.2024", "03/04/2024", "3-4-24", "Dez 3, 2024", "Mo, 2024-12-31", "x");
    const time = fc.constantFrom("", " 08:15", "T08:15:00Z", ", 8:15 PM", " um 08:15 Uhr", " 8:15 bis 9:15");
    const texts = fc.array(fc.tuple(day, time).map((parts) => parts.join("")));
    await fc.assert(
      fc.asyncProperty(texts, async (written) => {
        const dates = await dissectDates(written, steps);
        written.forEach((text, index) => {
          const alone = dissectDate(text);
          for (const order of ["dayFirst", "monthFirst"] as const) {
            expect(dates[order][index]).toBe(alone === null ? NaN : serialFrom(alone, order));
          }
        });
      }),
    );
  });
});
