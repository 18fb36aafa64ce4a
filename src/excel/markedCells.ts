import type { MarkedCells } from "./FormulaCells";
import { runInExcel } from "./runInExcel";

/** What is marked, without reading its cells. */
export function markedCells(): Promise<MarkedCells> {
  return runInExcel(async (context) => {
    const { areas } = context.workbook.getSelectedRanges().untrack();
    areas.load("items/address");
    const cell = areas.getItemAt(0).getCell(0, 0).untrack();
    cell.load("address");
    await context.sync();
    return { address: areas.items.map((area) => area.address).join(","), cell: cell.address };
  });
}
