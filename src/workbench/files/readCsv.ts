import { parseCsv } from "hucre";
import type { Language } from "../../i18n/Language";
import { csvDelimiter } from "./csvDelimiter";
import { csvValue } from "./csvValue";
import { decodeText } from "./decodeText";
import type { CellContents, SheetContents, WorkbookContents } from "./WorkbookContents";
import { FormatRuns } from "./FormatRuns";

const BYTE_ORDER_MARK = /^\uFEFF/;
/** Excel's own hint in the first line, `sep=;`. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** A CSV file as a workbook with one sheet, read as Excel in the given language would. */
export function readCsv(bytes: Uint8Array, fileName: string, language: Language): WorkbookContents {
  const decoded = decodeText(bytes).replace(BYTE_ORDER_MARK, "");
  const hint = SEPARATOR_LINE.exec(decoded);
  const text = hint ? decoded.slice(hint[0].length) : decoded;
  const rows = parseCsv(text, { delimiter: hint?.[1] ?? csvDelimiter(text), typeInference: false });
  const formats = new FormatRuns();
  const cells = rows.map((row, top) =>
    row.map((field, left): CellContents => {
      const { value, format } = csvValue(String(field ?? ""), language);
      if (format) {
        formats.add(top, left, format);
      }
      return value;
    }),
  );
  const sheet: SheetContents = { name: sheetName(fileName), cells, formats: formats.zones() };
  return { sheets: [sheet] };
}

/** Excel names the sheet after the file: without extension, at most 31 characters. */
function sheetName(fileName: string): string {
  const name = fileName
    .replace(/\.[^.]*$/, "")
    .replace(/[[\]*?/\\:']/g, " ")
    .trim();
  return name.slice(0, 31) || "CSV";
}
