import type { Allowed } from "../../src/domain/Result";
import { rangeFault } from "../../src/domain/rangeFault";
import { ALLOWED } from "../../src/functions/metadata/helpWords";
import { columnOf, isRange, replaced, withCell, type Range } from "./support/cells";
import { installCustomFunctions, isCellError, outcomeOf, speak } from "./support/customFunctionsRuntime";
import {
  argumentsOf,
  columnsOf,
  formulaFiles,
  loadFormula,
  placesOf,
  scalarsOf,
  type Formula,
  type Place,
} from "./support/formulas";
import { oddCells } from "./support/outcomes";
import { wrongCells, wrongNumbers, wrongScalars } from "./support/wrongValues";

installCustomFunctions();
afterAll(() => Reflect.deleteProperty(globalThis, "Office"));

const LANGUAGES = ["en-US", "de-DE"] as const;
type Locale = (typeof LANGUAGES)[number];

/** More cells than a sheet has rows; all are the same row, so that it takes no time. */
const TOO_LONG: Range = new Array<unknown[]>(1_048_577).fill([1]);

describe.each(formulaFiles)("%s", (_name, file) => {
  let formula: Formula;
  let given: unknown[];
  beforeAll(async () => {
    formula = await loadFormula(file);
    given = argumentsOf(formula);
  });

  test("a wrong single argument is #VALUE!, and the sentence names it and what is meant", () => {
    const wrong = scalarsOf(formula).flatMap((place) =>
      wrongScalars(place).flatMap((value) =>
        complaints(formula, place, replaced(given, place.index, value), (outcome, locale) => [
          ...faultOf(outcome, shownName(formula, place, locale)),
          ...hintFault(outcome, place, value, locale),
        ]),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("a wrong cell of a column is an error of its row, or names its row", () => {
    const wrong = columnsOf(formula).flatMap((place) =>
      [0, 1].flatMap((row) =>
        wrongCells(place).flatMap((cell) => {
          const column = columnIn(given, place, formula);
          if (row >= column.length) return [];
          const args = replaced(given, place.index, withCell(column, row, cell));
          return complaints(formula, place, args, (outcome, locale) => {
            const name = shownName(formula, place, locale);
            if (formula.failsByRow && place.unit !== "id") return rowFaults(outcome, row, name);
            return faultOf(outcome, name, `${locale === "de-DE" ? "Zeile" : "row"} ${row + 1}`);
          });
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("a column of the wrong shape is #VALUE! for the whole formula, and the sentence names it", () => {
    const [first, second] = columnsOf(formula);
    const wrong = columnsOf(formula).flatMap((place) => {
      const column = columnIn(given, place, formula);
      const block = column.map(([cell]) => [cell, cell]);
      const shapes: Range[] = column.length > 1 ? [block, TOO_LONG] : [TOO_LONG];
      if (second) shapes.push([...column, column[0]]);
      if (second && column.length > 2) shapes.push(column.slice(1));
      // The first column sets the length, so that the second one is blamed.
      return shapes.flatMap((shape) =>
        complaints(formula, place, replaced(given, place.index, shape), (outcome, locale) =>
          faultOf(outcome, shownName(formula, place.index === first.index ? first : place, locale)),
        ),
      );
    });
    expect(wrong).toEqual([]);
  });

  test("columns of more cells than a sheet has rows are #VALUE!, and the sentence says how many may be", () => {
    const [first] = columnsOf(formula);
    if (first === undefined) return;
    const isColumn = columnsOf(formula).map(({ index }) => index);
    const tooLong = given.map((old, index) => (isColumn.includes(index) ? TOO_LONG : old));
    const wrong = complaints(formula, first, tooLong, (outcome, locale) =>
      faultOf(outcome, shownName(formula, first, locale), locale === "de-DE" ? "1.048.576" : "1,048,576"),
    );
    expect(wrong).toEqual([]);
  });

  test("an error value in a table is #VALUE!, and the sentence names the argument", () => {
    const wrong = placesOf(formula)
      .filter(({ unit }) => unit === "table")
      .flatMap((place) =>
        complaints(
          formula,
          place,
          replaced(given, place.index, [[{ code: "#N/A" }, 1, 1]]),
          (outcome, locale) => faultOf(outcome, shownName(formula, place, locale)),
        ),
      );
    expect(wrong).toEqual([]);
  });

  test.each([1e308, 9.99e307, -1e308, 5e-324, 1e15 + 0.5])(
    "%d gives a number or a documented error",
    (huge) => {
      const single = placesOf(formula).map((place) => {
        const old = given[place.index];
        const value = place.isRange && isRange(old) ? withCell(old, 0, huge) : huge;
        return replaced(given, place.index, value);
      });
      const everywhere = given.map((old) => (isRange(old) ? old.map((row) => row.map(() => huge)) : huge));
      const columns = given.map((old) => (isRange(old) ? old.map((row) => row.map(() => huge)) : old));
      for (const args of [...single, everywhere, columns]) {
        expect([args, oddCells(outcomeOf(() => formula.call(...args)))]).toEqual([args, []]);
      }
    },
  );

  test("blank ranges, a range without cells and a single row give values or documented errors", () => {
    const blanks = (old: unknown) => (isRange(old) ? columnOf(old.length, null) : old);
    const calls = [
      given.map(blanks),
      given.map((old) => (isRange(old) ? [[null]] : old)),
      given.map((old) => (isRange(old) ? [[]] : old)),
      given.map((old) => (isRange(old) ? [] : old)),
      given.map((old) => (isRange(old) ? old.slice(0, 1) : old)),
      ...given.map((old, index) => replaced(given, index, blanks(old))),
    ];
    for (const args of calls) {
      expect([args, oddCells(outcomeOf(() => formula.call(...args)))]).toEqual([args, []]);
    }
  });
});

test.each(ALLOWED as Allowed[])("the wrong values of %s are those that the domain refuses", (allowed) => {
  expect(wrongNumbers(allowed).filter((value) => rangeFault("x", value, allowed) === null)).toEqual([]);
});

/** The column that is given, or one of ones where an optional column is left out. */
function columnIn(args: readonly unknown[], place: Place, formula: Formula): Range {
  const own = args[place.index];
  if (isRange(own)) return own;
  const [first] = columnsOf(formula)
    .map(({ index }) => args[index])
    .filter(isRange);
  return columnOf(first.length, 1);
}

/** How a sentence calls an argument: in German also by the English name, where it differs. */
function shownName({ german }: Formula, place: Place, locale: Locale): string {
  const name = german.parameters[place.index].name;
  return locale === "en-US" || name === place.name ? place.name : `${name} (${place.name})`;
}

/** What is wrong with the outcome of a call, in both languages, as lines that quote the call. */
function complaints(
  { help, call }: Formula,
  place: Place,
  args: readonly unknown[],
  check: (outcome: unknown, locale: Locale) => string[],
): string[] {
  return LANGUAGES.flatMap((locale) => {
    speak(locale);
    const outcome = outcomeOf(() => call(...args));
    const found = [...oddCells(outcome), ...check(outcome, locale)];
    return found.map((complaint) => `${help.id}, ${place.name} = ${quoted(args[place.index])}: ${complaint}`);
  });
}

/** `#VALUE!` with all of the words in its sentence. */
function faultOf(outcome: unknown, ...words: string[]): string[] {
  if (!isCellError(outcome)) return [`gives ${quoted(outcome)}`];
  const { code, message = "" } = outcome;
  if (code !== "#VALUE!") return [`gives ${code} ${message}`];
  return words.filter((word) => !message.includes(word)).map((word) => `"${word}" is not in "${message}"`);
}

/** The fault in its own row, and none in the others. */
function rowFaults(outcome: unknown, row: number, name: string): string[] {
  if (!isRange(outcome)) return [`gives ${quoted(outcome)}`];
  return outcome.flatMap((cells, at) => {
    if (at === row) return cells.flatMap((cell) => faultOf(cell, name));
    return cells.some(isCellError) ? [`row ${at + 1} is ${quoted(cells)}`] : [];
  });
}

/** Where 5 was probably meant as 5 %, the sentence says how to write that. */
function hintFault(outcome: unknown, { allowed }: Place, value: unknown, locale: Locale): string[] {
  if (allowed !== "fraction" || typeof value !== "number" || !(value > 1)) return [];
  return faultOf(outcome, locale === "de-DE" ? "0,05 für 5 %" : "0.05 for 5 %");
}

/** As the line of a complaint shows it: the beginning. */
function quoted(value: unknown): string {
  const beginning = isRange(value) ? value.slice(0, 10) : value;
  const text = JSON.stringify(beginning, (_key, part) => (typeof part === "number" ? String(part) : part));
  return text === undefined ? "nothing" : text.slice(0, 120);
}
