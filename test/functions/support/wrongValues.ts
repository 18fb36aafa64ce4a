import type { Allowed } from "../../../src/domain/Result";
import type { ParameterHelp } from "../../../src/i18n/help/FormulaHelp";

/** Numbers that an argument may not be, next to its limits. */
const WRONG_NUMBERS: { readonly [allowed in Allowed]: readonly number[] } = {
  zeroOrMore: [-1, -1e-9],
  aboveZero: [-1, -1e-9],
  fraction: [-0.1, 1.0001, 1.5],
  date: [-1, 3e6],
  finite: [],
  bins: [-1, 1, 2.5, 10],
  wholeZeroOrMore: [-1, 1.5],
  curvePoints: [-1, 2, 3.5],
  growth: [-1, -2],
  zeroToTen: [-1, 10.5],
  ratingScale: [-1, 4, 5.5, 11],
  noLimit: [1, -1],
  rfmCode: [-1, 110, 123.5, 556],
  horizon: [-1, 1.5, 121],
};

/** Where 0 is wrong too; of an optional argument it means that it is omitted. */
const ZERO_IS_WRONG: readonly Allowed[] = [
  "aboveZero",
  "date",
  "bins",
  "curvePoints",
  "ratingScale",
  "rfmCode",
  "horizon",
];

const NO_NUMBERS = ["abc", "12", true, NaN];
const ERROR_VALUE = { code: "#N/A" };
const SEVERAL_CELLS = [[1], [1]];
/** What the word for no option is, by the options: whole numbers from 0, or the languages. */
const NO_OPTIONS = [-1, 0.5, 99];
const NO_LANGUAGES = ["fr", "abc", 5, true];

/** Values that make a single argument wrong. */
export function wrongScalars({ unit, allowed, options, optional }: ParameterHelp): unknown[] {
  const always: unknown[] = [ERROR_VALUE, SEVERAL_CELLS];
  if (unit === "id") return always;
  if (unit === "language") return [...always, ...NO_LANGUAGES];
  const numbers = options ? NO_OPTIONS : wrongNumbers(allowed);
  const zero = allowed && !optional && ZERO_IS_WRONG.includes(allowed) ? [0] : [];
  return [...always, ...NO_NUMBERS, Infinity, ...numbers, ...zero];
}

/** Cells that make a column wrong in one row; 0 is none of them, because it is a blank cell. */
export function wrongCells({ unit, allowed }: ParameterHelp): unknown[] {
  if (unit === "id") return [ERROR_VALUE];
  return [ERROR_VALUE, ...NO_NUMBERS, Infinity, ...wrongNumbers(allowed)];
}

export function wrongNumbers(allowed: Allowed | undefined): readonly number[] {
  return allowed ? WRONG_NUMBERS[allowed] : [];
}
