import { zoneAddress } from "./cellAddress";
import { locateSelection } from "./locateSelection";
import { runInExcel } from "./runInExcel";
import type { SelectionInfo } from "./Workbook";

/** Says what is marked and which block would be read, without reading its cells. */
export function describeSelection(): Promise<SelectionInfo> {
  return runInExcel(async (context) => {
    const { sheet, address, areaCount, block } = await locateSelection(context);
    return {
      sheet,
      address,
      areaCount,
      block: block && {
        address: zoneAddress(block),
        rowCount: block.rowCount,
        columnCount: block.columnCount,
      },
    };
  });
}
