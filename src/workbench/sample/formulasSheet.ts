import type { Language } from "../../i18n/Language";
import { formulasText, type FormulasText, type FormulaText } from "./formulasText";
import { serialDay } from "./germanNotation";
import type { SampleCell, SampleSheet, SampleTruth } from "./SampleWorkbook";

/**
 * A sheet that shows each formula at work: the question it answers, inputs to play with, the
 * formula, and how to read its result.
 */
export function formulasSheet(language: Language): {
  sheet: SampleSheet;
  formulas: SampleTruth["formulas"];
} {
  const text = formulasText[language];
  return {
    sheet: {
      name: text.sheet,
      cells: [
        [text.title],
        [text.note],
        ...example(text, "BREAKEVEN", text.breakeven, [10_000, 50, 30], "=KUNDENWERT.BREAKEVEN(B4,C4,D4)"),
        [],
        ...example(text, "CRM_ROI", text.crmRoi, [180_000, 120_000, 3], "=KUNDENWERT.CRM_ROI(B7,C7,D7)"),
        [],
        ...example(text, "CLTV", text.cltv, [100, 36, 0.6, 300], "=KUNDENWERT.CLTV(B10,C10,D10,E10)"),
        [],
        labels(text, "RFM_SCORE", text.rfmScore),
        ...rfmRows(text),
      ],
      cellFormats,
      columnWidths: [46, 18, 14, 16, 18, 12, 90],
      boldRows: [0, 2, 5, 8, 11],
    },
    formulas: [
      // 10,000 / (50 − 30); 1.5^(1/3) − 1; 100 × 36 × (1 − 0.6) − 300
      { address: "F4", value: 500 },
      { address: "F7", value: 0.144714242553332 },
      { address: "F10", value: 1140 },
      ...rfmCustomers.map(({ code }, index) => ({ address: `F${firstRfmRow + index}`, value: code })),
    ],
  };
}

/** Columns A to G: what it is about, four inputs, the result, its explanation. */
const inputColumns = 4;
const firstRfmRow = 13;

/**
 * Ten customers without ties, so that the codes can be told by counting: each two of ten ranks make
 * a class of five. `code` is what `RFM_SCORE` must show.
 */
const rfmCustomers = [
  { day: serialDay(2026, 10, 28), purchases: 14, revenue: 12_480.5, code: 555 },
  { day: serialDay(2026, 10, 12), purchases: 11, revenue: 3150, code: 543 },
  { day: serialDay(2026, 9, 30), purchases: 3, revenue: 8900.9, code: 425 },
  { day: serialDay(2026, 9, 2), purchases: 12, revenue: 5210, code: 454 },
  { day: serialDay(2026, 7, 19), purchases: 7, revenue: 940.25, code: 331 },
  { day: serialDay(2026, 6, 5), purchases: 5, revenue: 2780, code: 333 },
  { day: serialDay(2026, 4, 22), purchases: 9, revenue: 6105.75, code: 244 },
  { day: serialDay(2026, 2, 14), purchases: 2, revenue: 1320, code: 212 },
  { day: serialDay(2025, 11, 3), purchases: 4, revenue: 2015.4, code: 122 },
  { day: serialDay(2025, 5, 27), purchases: 1, revenue: 210, code: 111 },
] as const;
const lastRfmRow = firstRfmRow + rfmCustomers.length - 1;

const cellFormats = {
  ...inCells("#,##0", ["B4", "C4", "D4", "F4", "B7", "C7", "B10", "E10", "F10"]),
  ...inCells("0", ["D7", "C10"]),
  D10: "0%",
  F7: "0.0%",
  ...inCells("dd.mm.yyyy", rfmColumn("B")),
  ...inCells("0", rfmColumn("C")),
  ...inCells("#,##0.00", rfmColumn("D")),
  ...inCells("0", rfmColumn("F")),
};

function inCells(format: string, addresses: readonly string[]): { [address: string]: string } {
  return Object.fromEntries(addresses.map((address) => [address, format]));
}

function rfmColumn(column: string): string[] {
  return rfmCustomers.map((_, index) => `${column}${firstRfmRow + index}`);
}

/** A row of labels over a row with question, inputs, formula and explanation. */
function example(
  text: FormulasText,
  name: string,
  words: FormulaText,
  inputs: readonly number[],
  formula: string,
): SampleCell[][] {
  return [labels(text, name, words), [words.question, ...filled(inputs), { formula }, words.meaning]];
}

function labels(text: FormulasText, name: string, words: FormulaText): SampleCell[] {
  return [`KUNDENWERT.${name}`, ...filled(words.inputs), text.result, text.meaning];
}

function filled(inputs: readonly SampleCell[]): SampleCell[] {
  return [...inputs, ...Array<null>(inputColumns - inputs.length).fill(null)];
}

/** One formula in the first row; its results spill into the rows below. */
function rfmRows(text: FormulasText): SampleCell[][] {
  const ranges = ["B", "C", "D"].map((column) => `${column}${firstRfmRow}:${column}${lastRfmRow}`);
  const explanations = [text.rfmScore.question, text.rfmScore.meaning];
  return rfmCustomers.map(({ day, purchases, revenue }, index) => [
    `${text.customer} ${String.fromCharCode(65 + index)}`,
    ...filled([day, purchases, revenue]),
    index === 0 ? { formula: `=KUNDENWERT.RFM_SCORE(${ranges.join(",")})` } : null,
    explanations[index] ?? null,
  ]);
}
