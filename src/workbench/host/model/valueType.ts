import type { CellValue } from "../WorkbookEngine";

const ERRORS =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** Excel's word for the kind of a value; in a cell formatted as text even "#N/A" is text. */
export function valueType(
  value: CellValue,
  numberFormat: string,
): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return numberFormat !== "@" && ERRORS.test(value) ? "Error" : "String";
}
