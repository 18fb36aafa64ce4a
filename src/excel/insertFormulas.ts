import type { CellBlock } from "../report/SheetPlan";
import { isOnSheet, type CellZone } from "./CellZone";
import { ColumnBefore } from "./ColumnBefore";
import type { Insertion } from "./FormulaCells";
import { fullAddresses } from "./fullAddresses";
import { locateRange } from "./locateRange";
import { officeErrorCode } from "./officeErrors";
import { rowsPerChunk } from "./readChunks";
import { rowsOf } from "./rowsOf";
import { runInExcel } from "./runInExcel";
import { WorkbookError } from "./Workbook";
import { writeBlocks } from "./writeBlocks";

/** Where an insertion goes, and what stands there now. */
interface Place {
  readonly sheetId: string;
  /** The formulas. */
  readonly zone: CellZone;
  /** Of the formulas. */
  readonly address: string;
  /** The formulas, and the heading above them if there is one. */
  readonly zoneWithHeading: CellZone;
  readonly addressWithHeading: string;
  readonly before: ColumnBefore;
}

/**
 * Writes formulas and their heading, or leaves the cells as they were (see `FormulaCells.insert`). After a
 * failure part of the way, everything that was written is taken back.
 */
export async function insertFormulas(insertion: Insertion): Promise<string> {
  const place = await runInExcel((context) => lookAtPlace(context, insertion));
  try {
    await runInExcel((context) => writeFormulas(context, insertion, place));
  } catch (error) {
    // A request that failed may have been carried out all the same.
    if (!(await place.before.restore())) throw new WorkbookError("restoreFailed", place.addressWithHeading);
    throw error;
  }
  return place.address;
}

async function lookAtPlace(
  context: Excel.RequestContext,
  { target, formulas, heading, overwrite }: Insertion,
): Promise<Place> {
  const { sheetId, zone: first } = await locateRange(context, target);
  const headingRows = heading === undefined ? 0 : 1;
  const zone = { ...first, rowCount: formulas.length, columnCount: 1 };
  const zoneWithHeading = {
    ...zone,
    rowIndex: zone.rowIndex - headingRows,
    rowCount: zone.rowCount + headingRows,
  };
  if (!isOnSheet(zoneWithHeading)) throw new WorkbookError("noSuchRange", target);
  const before = await ColumnBefore.read(context, sheetId, zoneWithHeading);
  const { occupied } = before;
  const zones = [zone, zoneWithHeading, ...(occupied ? [occupied] : [])];
  const [address, addressWithHeading, occupiedAddress] = await fullAddresses(context, sheetId, zones);
  if (occupied && !overwrite) throw new WorkbookError("occupied", occupiedAddress);
  return { sheetId, zone, address, zoneWithHeading, addressWithHeading, before };
}

async function writeFormulas(
  context: Excel.RequestContext,
  { formulas, heading, numberFormat = "General" }: Insertion,
  { sheetId, zone, zoneWithHeading, before }: Place,
): Promise<void> {
  const step = async () => {
    try {
      await context.sync();
    } catch (error) {
      if (officeErrorCode(error) === "AccessDenied") throw new WorkbookError("protectedSheet");
      throw error;
    }
  };
  const rowsAbove = zone.rowIndex - zoneWithHeading.rowIndex;
  const formats = formulas.map((_, row) => before.missingFormat(row + rowsAbove, numberFormat));
  if (formats.some((format) => format !== null)) await setFormats(context, sheetId, zone, formats, step);
  const column: CellBlock = {
    row: zone.rowIndex,
    column: zone.columnIndex,
    rowCount: zone.rowCount,
    columns: [{ numberFormat: "General", cell: (row) => ({ formula: formulas[row] }) }],
  };
  const above: CellBlock = {
    ...column,
    row: zone.rowIndex - 1,
    rowCount: rowsAbove,
    columns: [{ numberFormat: "General", cell: () => heading ?? null }],
  };
  const sheet = context.workbook.worksheets.getItem(sheetId);
  await writeBlocks(sheet, [above, column], step, () => undefined);
}

/** Null leaves the format of a cell alone. */
async function setFormats(
  context: Excel.RequestContext,
  sheetId: string,
  zone: CellZone,
  formats: readonly (string | null)[],
  step: () => Promise<void>,
): Promise<void> {
  const rows = rowsPerChunk(1);
  for (let first = 0; first < zone.rowCount; first += rows) {
    const chunk = formats.slice(first, first + rows).map((format) => [format]);
    rowsOf(context, sheetId, zone, first, chunk.length).numberFormat = chunk;
    await step();
  }
}
