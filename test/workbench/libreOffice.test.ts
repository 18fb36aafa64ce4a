/** @jest-environment ./test/support/OfficeEnvironment.ts */
import "../support/objectGroupBy";
import {
  cellRef,
  type CellValue,
  dateToSerial,
  readXlsx,
  type Sheet,
  type Workbook,
  type WriteOptions,
  type WriteSheet,
  writeXlsx,
} from "hucre";
import { OfficeWorkbook } from "../../src/excel/OfficeWorkbook";
import { de } from "../../src/i18n/sheets/de";
import { en } from "../../src/i18n/sheets/en";
import type { ReportModel } from "../../src/report/ReportModel";
import { createReport } from "../../src/taskpane/run/createReport";
import type { MappingMemory } from "../../src/taskpane/setup/MappingMemory";
import { cellsAt } from "../../src/workbench/cellAddress";
import { fileContents } from "../../src/workbench/files/exportXlsx";
import { fromSample } from "../../src/workbench/files/fromSample";
import type { WorkbookContents } from "../../src/workbench/files/WorkbookContents";
import { createSampleWorkbook } from "../../src/workbench/sample/createSampleWorkbook";
import { calculatingWorkbook } from "../support/calculatingWorkbook";
import { libreOffice, recalculate } from "../support/libreOffice";
import { ALL_COLUMNS, costly, customerTable, mostlyCostly, orderTable } from "./smallExports";

// The report's formulas are native ones. LibreOffice, which knows nothing of the add-in, calculates them
// once more, from a file in which every result is nonsense; each must come out as the workbench showed it.
jest.setTimeout(300_000);

interface Case {
  readonly language: "de" | "en";
  readonly contents: WorkbookContents;
  /** Where the table is, if not at A1 of the first sheet. */
  readonly address?: string;
  /** What the workbook remembers of the table, if anything. */
  readonly memory?: MappingMemory;
}

const withoutCosts = ["customer", "date", "orders", "revenue"] as const;
const withoutDates = ["customer", "name", "revenue", "product", "order", "care"] as const;

const cases: Readonly<Record<string, Case>> = {
  "the sample's customers": sampleCase("de", 0),
  "the sample's orders": sampleCase("de", 1),
  "the sample's customers in English": sampleCase("en", 0),
  "one customer": { language: "de", contents: customerTable("de", 1, ALL_COLUMNS) },
  "two customers": { language: "en", contents: customerTable("en", 2, ALL_COLUMNS) },
  "customers who all cost money": { language: "de", contents: customerTable("de", 12, ALL_COLUMNS, costly) },
  "a total below zero": { language: "en", contents: customerTable("en", 23, ALL_COLUMNS, mostlyCostly) },
  "no costs": { language: "de", contents: customerTable("de", 31, withoutCosts) },
  "no dates": { language: "en", contents: customerTable("en", 31, withoutDates) },
  "order lines": { language: "de", contents: orderTable("de", 17) },
  // The overview's formulas look customers up by their rank by money.
  "order lines in order of a prediction": {
    language: "en",
    contents: orderTable("en", 17),
    memory: [
      {
        headers: ["Order ID", "Customer ID", "Date", "Amount", "Product cost"],
        shape: "orders",
        mapping: { orderId: 0, customerId: 1, date: 2, amount: 3, productCost: 4 },
        rankBy: "predictedCltv",
      },
    ],
  },
};

/** One sheet of the sample: opening, saving and calculating the other as well takes its time and shows nothing. */
function sampleCase(language: "de" | "en", sheet: 0 | 1): Case {
  const sample = createSampleWorkbook([], language);
  const contents = fromSample({ ...sample, sheets: [sample.sheets[sheet]!] });
  const { address } = [sample.truth.customers, sample.truth.orders][sheet]!;
  return { language, contents, address };
}

/**
 * What the report uses; Excel has all of it since 2007. A formula with any other function makes somebody
 * look up whether Excel 2016 and LibreOffice have it.
 */
const FUNCTIONS = new Set(
  "COUNT COUNTIF COUNTIFS IF IFERROR INDEX ISNUMBER MATCH MAX ROUND ROUNDUP SUM SUMIF SUMIFS".split(" "),
);

const reports = new Map<string, WrittenReport>();

beforeAll(async () => {
  for (const [name, made] of Object.entries(cases)) reports.set(name, await writtenReport(made));
});

function reportOf(name: string): WrittenReport {
  const report = reports.get(name);
  if (!report) throw new Error(`no report of ${name}`);
  return report;
}

describe.each(Object.keys(cases))("the report of %s", (name) => {
  test("has formulas on the overview, and on the decisions where there are any", () => {
    const { file, sheetNames, model } = reportOf(name);
    const [overview, , decisions] = sheetNames.map(
      (sheetName) => formulaCells(sheetOf(file, sheetName)).length,
    );
    expect(overview).toBeGreaterThan(100);
    expect(decisions).toBeGreaterThanOrEqual(5 * model.decisions.listed.length);
  });

  test("uses functions that Excel 2016 has, and lets none spill", () => {
    const cells = reportOf(name).file.sheets.flatMap(formulaCells);
    const others = cells.filter(({ formula }) => functionsOf(formula).some((used) => !FUNCTIONS.has(used)));
    expect(others).toEqual([]);
    expect(cells.filter(({ spills }) => spills)).toEqual([]);
  });
});

test("a remembered ranking by prediction is what ranks", () => {
  expect(reportOf("order lines in order of a prediction").model.rankedBy).toBe("predictedCltv");
});

const title = libreOffice.present ? "LibreOffice" : `LibreOffice (skipped: ${libreOffice.absentBecause})`;

(libreOffice.present ? describe : describe.skip)(title, () => {
  const calculated = new Map<string, Workbook>();

  beforeAll(async () => {
    const names = Object.keys(cases);
    const files = await Promise.all(names.map((name) => writeXlsx(withNonsense(reportOf(name).file))));
    for (const [index, bytes] of (await recalculate(files)).entries()) {
      calculated.set(names[index]!, await readXlsx(bytes));
    }
  });

  const calculatedOf = (name: string): Workbook => {
    const workbook = calculated.get(name);
    if (!workbook) throw new Error(`${name} was not calculated`);
    return workbook;
  };

  test.each(Object.keys(cases))("calculates every formula of the report of %s to the same value", (name) => {
    const differences = reportOf(name).file.sheets.flatMap((sheet) => {
      const again = calculatedOf(name).sheets.find((other) => other.name === sheet.name);
      return formulaCells(sheet).flatMap(({ row, column, formula, value }) => {
        const other = valueOf(again?.rows[row]?.[column]);
        return isSame(value, other)
          ? []
          : [{ at: `${sheet.name}!${cellRef(row, column)}`, formula, value, other }];
      });
    });
    expect(differences).toEqual([]);
  });

  // A file that needs repair loses parts.
  test.each(Object.keys(cases))("opens the report of %s with all its parts", (name) => {
    const parts = ({ name: sheet, tables, dataValidations, charts }: Sheet | WriteSheet) => ({
      sheet,
      tables: (tables ?? []).map(({ name: table, range }) => [table, range]).sort(),
      lists: (dataValidations ?? []).map(({ range }) => range).sort(),
      charts: (charts ?? []).length,
    });
    expect(calculatedOf(name).sheets.map(parts)).toEqual(reportOf(name).file.sheets.map(parts));
  });
});

interface WrittenReport {
  readonly file: WriteOptions;
  readonly sheetNames: readonly string[];
  readonly model: ReportModel;
}

async function writtenReport({ language, contents, address, memory = [] }: Case): Promise<WrittenReport> {
  const { engine, host } = await calculatingWorkbook(contents, language);
  const { sheetId, zone } = cellsAt(engine.model, address ?? "A1");
  engine.select(sheetId, [zone]);
  const { signal } = new AbortController();
  const texts = { de, en }[language];
  const { sheetNames, model } = await createReport(new OfficeWorkbook(), memory, texts, {
    signal,
    onProgress: () => undefined,
  });
  return { file: fileContents(host.workbook, engine), sheetNames, model };
}

/** In place of every formula's result; whatever LibreOffice then shows correctly, it has calculated. */
const NONSENSE = -987_654.25;

function withNonsense(file: WriteOptions): WriteOptions {
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map(
      [...(sheet.cells ?? [])].map(([key, cell]) => [
        key,
        cell.formula === undefined ? cell : { ...cell, value: NONSENSE, formulaResult: NONSENSE },
      ]),
    ),
  }));
  return { ...file, sheets };
}

function sheetOf(file: WriteOptions, name: string): WriteSheet {
  const sheet = file.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly spills: boolean;
  readonly value: CellContent;
}

type CellContent = string | number | boolean;

function formulaCells({ cells }: WriteSheet): FormulaCell[] {
  return [...(cells ?? [])].flatMap(([key, { formula, formulaResult, formulaDynamic }]) => {
    if (formula === undefined) return [];
    const [row, column] = key.split(",").map(Number) as [number, number];
    return [{ row, column, formula, spills: formulaDynamic === true, value: valueOf(formulaResult) }];
  });
}

/** Names in front of an opening bracket, beside those in texts and in names of sheets. */
function functionsOf(formula: string): string[] {
  const bare = formula.replace(/"[^"]*"/g, "").replace(/'(?:[^']|'')*'!/g, "");
  return [...bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(([, used]) => used!);
}

/** A day is a number, and a blank cell shows what an empty text shows. */
function valueOf(value: CellValue | undefined): CellContent {
  return value instanceof Date ? dateToSerial(value) : (value ?? "");
}

/** Sums may be taken in another order: what differs by less than a billionth is the same. */
function isSame(one: CellContent, other: CellContent): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
