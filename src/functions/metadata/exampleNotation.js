// @ts-check

/**
 * @typedef {import("../../i18n/help/FormulaHelp").ExampleValue} ExampleValue
 * @typedef {{ name: string, args: ExampleValue[], answer: ExampleValue }} Example
 */

const NAME = /[A-Z][A-Z0-9_.]*/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR_VALUE = /#(?:VALUE!|N\/A|DIV\/0!|REF!|NUM!|NAME\?|NULL!)/y;

/**
 * Reads a call and its answer, as an English Excel writes them. `{1;2}` is a column, `{1,2}` a row,
 * `{1,2;3,4}` a table, and nothing between two commas an omitted argument.
 *
 * @param {string} line `BREAKEVEN(10000,50,30) // => 500`
 * @returns {Example}
 * @throws {Error} that says what is expected where.
 */
function parseExample(line) {
  const reader = new Reader(line);
  const name = reader.expect(reader.take(NAME), "the name of a formula");
  reader.expect(reader.take("("), '"("');
  const args = reader.take(")") ? [] : readArguments(reader);
  reader.expect(reader.take("//") && reader.take("=>"), '" // => " and the answer');
  const answer = readValue(reader);
  reader.expect(reader.isAtEnd(), "the end of the line");
  return { name, args, answer };
}

/** @param {Reader} reader Behind the opening parenthesis; afterwards behind the closing one. */
function readArguments(reader) {
  /** @type {ExampleValue[]} */
  const args = [];
  do args.push(reader.sees(",") || reader.sees(")") ? null : readValue(reader));
  while (reader.take(","));
  reader.expect(reader.take(")"), '"," or ")"');
  return args;
}

/**
 * @param {Reader} reader
 * @returns {ExampleValue}
 */
function readValue(reader) {
  if (!reader.take("{")) return readCell(reader);
  const rows = [readRow(reader)];
  while (reader.take(";")) rows.push(readRow(reader));
  reader.expect(reader.take("}"), '",", ";" or "}"');
  reader.expect(new Set(rows.map((row) => row.length)).size === 1, "rows of equal length before this");
  return rows;
}

/** @param {Reader} reader */
function readRow(reader) {
  const cells = [readCell(reader)];
  while (reader.take(",")) cells.push(readCell(reader));
  return cells;
}

/**
 * @param {Reader} reader
 * @returns {number | string}
 */
function readCell(reader) {
  const number = reader.take(NUMBER);
  if (number !== undefined) return Number(number);
  const text = reader.take(TEXT);
  if (text !== undefined) return text.slice(1, -1).replace(/""/g, '"');
  return reader.expect(reader.take(ERROR_VALUE), 'a number, a "text" or an error value');
}

/** Goes through a line from left to right and passes over blanks. */
class Reader {
  /** @param {string} line */
  constructor(line) {
    this.line = line;
    this.at = 0;
  }

  /**
   * What stands here, if it is what is looked for.
   *
   * @param {string | RegExp} token A regular expression is sticky.
   * @returns {string | undefined}
   */
  take(token) {
    while (this.line[this.at] === " ") this.at++;
    const found = typeof token === "string" ? this.literal(token) : this.match(token);
    this.at += found?.length ?? 0;
    return found;
  }

  /** @param {string} token */
  sees(token) {
    const { at } = this;
    const found = this.take(token) !== undefined;
    this.at = at;
    return found;
  }

  isAtEnd() {
    return this.line.slice(this.at).trim() === "";
  }

  /**
   * @template T
   * @param {T | undefined | false} found
   * @param {string} expected
   * @returns {T}
   */
  expect(found, expected) {
    if (found !== undefined && found !== false) return found;
    throw new Error(`expected ${expected} at "${this.line.slice(this.at)}" in the example ${this.line}`);
  }

  /** @param {string} token */
  literal(token) {
    return this.line.startsWith(token, this.at) ? token : undefined;
  }

  /** @param {RegExp} pattern */
  match(pattern) {
    pattern.lastIndex = this.at;
    return pattern.exec(this.line)?.[0];
  }
}

module.exports = { parseExample };
