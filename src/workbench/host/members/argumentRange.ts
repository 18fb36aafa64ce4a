import { ApiError } from "../dispatch/ApiError";
import type { Arguments } from "../dispatch/Arguments";
import { parseAddress } from "../model/address";
import { RangeObject } from "../model/RangeObject";
import type { SheetModel } from "../model/SheetModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import { WHOLE_SHEET } from "../model/zones";

/** The range an argument stands for: a range object, or an address on a sheet. */
export function argumentRange(args: Arguments, index: number, sheet: SheetModel): RangeObject {
  const object = args.object(index);
  if (object instanceof RangeObject) return object;
  return rangeAt(sheet.workbook, sheet, args.text(index));
}

/**
 * The range of an address or of a name; without a sheet it lies on the sheet given.
 *
 * @throws ApiError `InvalidArgument` where the text is neither, `ItemNotFound` for an unknown sheet.
 */
export function rangeAt(workbook: WorkbookModel, sheet: SheetModel | null, text: string): RangeObject {
  const address = parseAddress(text);
  const on = address?.sheet ? workbook.sheet(address.sheet) : sheet;
  const named = address ? null : (sheet?.names.find(text) ?? workbook.names.find(text))?.range();
  if (named) return named;
  if (!address || !on) throw new ApiError("InvalidArgument");
  return new RangeObject(on, address.zone);
}

/** The whole sheet as a range: what `getRange()` means without an address. */
export function wholeSheet(sheet: SheetModel): RangeObject {
  return new RangeObject(sheet, WHOLE_SHEET);
}
