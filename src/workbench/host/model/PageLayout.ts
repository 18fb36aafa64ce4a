import type { HostObject } from "../dispatch/TypeMembers";
import type { Zone } from "../WorkbookEngine";
import type { Bag } from "./Bag";
import type { SheetModel } from "./SheetModel";

/** How a sheet is printed. Measures are points. */
export class PageLayout implements HostObject {
  readonly type = "PageLayout";
  printArea: readonly Zone[] | null = null;
  titleRows: Zone | null = null;
  titleColumns: Zone | null = null;
  /** Rows with which a new page begins. */
  readonly rowBreaks = new Set<number>();
  readonly of: Bag = {
    Orientation: "Portrait",
    PaperSize: "A4",
    PrintOrder: "DownThenOver",
    Zoom: { scale: 100 },
    CenterHorizontally: false,
    CenterVertically: false,
    PrintGridlines: false,
    PrintHeadings: false,
    BlackAndWhite: false,
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
    BottomMargin: 54,
    HeaderMargin: 21.6,
    FooterMargin: 21.6,
  };
  readonly headersFooters: Bag = {};

  constructor(readonly sheet: SheetModel) {}
}
