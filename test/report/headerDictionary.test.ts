import { readFileSync } from "node:fs";
import path from "node:path";
import type { CellValue } from "../../src/report/CellChunk";
import type { Field } from "../../src/report/Field";
import { COMMON_KNOWLEDGE } from "../../src/report/recognise/dictionary/ExportFormat";
import { EXPORT_FORMATS } from "../../src/report/recognise/dictionary/formats";
import { GENERAL } from "../../src/report/recognise/dictionary/general";
import { OTHER_MEANING } from "../../src/report/recognise/dictionary/otherMeaning";
import { fieldScores, SURE } from "../../src/report/recognise/fieldScores";
import { headerKey, wholeHeaderKey } from "../../src/report/recognise/headerKey";
import { recognise } from "../../src/report/recognise/recognise";
import { tableOf } from "./support/tableOf";

/** Cells that can hold a field. */
function cellsFor(field: Field): CellValue[] {
  if (field === "date" || field === "lastPurchase") return ["31.12.2024", "30.12.2024"];
  const words = ["customerName", "itemName", "currency"];
  return words.includes(field) ? ["abc", "def"] : [12.5, 13.5];
}

/** The field of a table's only column. */
function fieldAlone(header: string, field: Field): Field | null {
  return recognise(tableOf([[header], ...cellsFor(field).map((cell) => [cell])])).columns[0].field;
}

const formats = EXPORT_FORMATS.map((format) => ({ format, name: `${format.system}: ${format.list}` }));

describe("general headers", () => {
  const fields = Object.keys(GENERAL) as Field[];

  test("are written as keys, so that no entry is out of reach", () => {
    const entries = fields.flatMap((field) => GENERAL[field].flat());
    expect(entries.filter((entry) => headerKey(entry) !== entry)).toEqual([]);
  });

  test.each(fields)("of %s stand once", (field) => {
    const words = GENERAL[field].flat();
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test.each(fields)("alone in a table mean %s", (field) => {
    const others = GENERAL[field].flat().filter((word) => fieldAlone(word, field) !== field);
    // A name tells the customers apart where no number does.
    const named = (word: string) => fieldAlone(word, field) === "customerId";
    expect(field === "customerName" ? others.filter((word) => !named(word)) : others).toEqual(
      ALONE_OTHERWISE[field] ?? [],
    );
  });

  test("words that turn a meaning are single words as keys have them", () => {
    expect([...OTHER_MEANING].filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });
});

/** Headers that stand for two fields, and alone mean the other one. */
const ALONE_OTHERWISE: { readonly [field in Field]?: readonly string[] } = {
  // The customer's only beside a customer number.
  customerName: ["bezeichnung"],
};

describe.each(formats)("$name", ({ format }) => {
  test("says where its headers were looked up", () => {
    const isPlace = /https:\/\/|GitHub |public|looked|common knowledge/.test(format.source);
    expect(isPlace || format.source === COMMON_KNOWLEDGE).toBe(true);
  });

  test("knows no header twice", () => {
    const keys = format.headers.flatMap(({ header }) => [...new Set([header].flat().map(wholeHeaderKey))]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("means the same by its headers elsewhere, except where it says otherwise", () => {
    const differing = format.headers
      .filter(({ field, onlyHere }) => field !== null && !onlyHere)
      .flatMap(({ header, field }) => [header].flat().map((name) => ({ name, field })))
      .filter(({ name, field }) => !sureFields(name).includes(field));
    expect(differing).toEqual([]);
  });
});

function sureFields(header: string): (Field | null)[] {
  return fieldScores(header)
    .filter(({ score }) => score >= SURE)
    .map(({ field }) => field);
}

describe("docs/headers.md", () => {
  const page = readFileSync(path.resolve(__dirname, "../../docs/headers.md"), "utf8");

  test.each(formats)("names $name with source and headers", ({ format }) => {
    expect(page).toContain(format.system);
    expect(page).toContain(format.list);
    expect(page).toContain(format.source);
    const fields = format.headers
      .filter(({ field }) => field !== null)
      .flatMap(({ header }) => [header].flat());
    expect(fields.filter((header) => !page.includes(header.replace(/\|/g, "\\|")))).toEqual([]);
  });
});
