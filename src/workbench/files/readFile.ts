import type { Language } from "../../i18n/Language";
import { readCsv } from "./readCsv";
import { readXlsx } from "./readXlsx";
import type { WorkbookContents } from "./WorkbookContents";

/** Reads a file the user opens: an Excel workbook by its first bytes (a zip), anything else as CSV. */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  language: Language,
): Promise<WorkbookContents> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? readXlsx(bytes) : readCsv(bytes, fileName, language);
}
