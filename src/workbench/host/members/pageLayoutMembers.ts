import type { Arguments } from "../dispatch/Arguments";
import type { TypeTable } from "../dispatch/MemberTable";
import { membersOf, part } from "../dispatch/TypeMembers";
import type { Part } from "../dispatch/TypeMembers";
import { bagProperties } from "../model/Bag";
import type { Bag } from "../model/Bag";
import type { PageLayout } from "../model/PageLayout";
import { RangeAreasObject, rangeAreas } from "../model/RangeAreasObject";
import { RangeObject } from "../model/RangeObject";
import type { SheetModel } from "../model/SheetModel";
import type { Zone } from "../WorkbookEngine";
import { argumentRange } from "./argumentRange";
import { found } from "./itemKeys";

const NAMES = [
  "Orientation",
  "PaperSize",
  "PrintOrder",
  "Zoom",
  "CenterHorizontally",
  "CenterVertically",
  "PrintGridlines",
  "PrintHeadings",
  "BlackAndWhite",
  "LeftMargin",
  "RightMargin",
  "TopMargin",
  "BottomMargin",
  "HeaderMargin",
  "FooterMargin",
];

const pageLayout = membersOf<PageLayout>({
  properties: bagProperties(NAMES),
  objects: { HeadersFooters: (self) => part("HeaderFooterGroup", self.headersFooters) },
  methods: {
    SetPrintArea: (self, args) => {
      self.printArea = areas(self.sheet, args);
    },
    SetPrintTitleRows: (self, args) => {
      self.titleRows = argumentRange(args, 0, self.sheet).entireRow().zone;
    },
    SetPrintTitleColumns: (self, args) => {
      self.titleColumns = argumentRange(args, 0, self.sheet).entireColumn().zone;
    },
    GetPrintArea: (self) => found(printArea(self)),
    GetPrintAreaOrNullObject: (self) => printArea(self),
    GetPrintTitleRows: (self) => found(range(self, self.titleRows)),
    GetPrintTitleRowsOrNullObject: (self) => range(self, self.titleRows),
    GetPrintTitleColumns: (self) => found(range(self, self.titleColumns)),
    GetPrintTitleColumnsOrNullObject: (self) => range(self, self.titleColumns),
  },
});

function areas(sheet: SheetModel, args: Arguments): readonly Zone[] {
  const object = args.object(0);
  if (object instanceof RangeAreasObject) return object.areas.map((area) => area.zone);
  return [argumentRange(args, 0, sheet).zone];
}

function printArea({ sheet, printArea: zones }: PageLayout): RangeAreasObject | null {
  return zones && rangeAreas(sheet, zones);
}

function range({ sheet }: PageLayout, zone: Zone | null): RangeObject | null {
  return zone && new RangeObject(sheet, zone);
}

export const pageLayoutMembers: TypeTable = {
  PageLayout: pageLayout,
  HeaderFooterGroup: membersOf<Part<Bag>>({
    properties: bagProperties(["State", "UseSheetMargins", "UseSheetScale"]),
    objects: { DefaultForAllPages: ({ of }) => part("HeaderFooter", of) },
  }),
  HeaderFooter: membersOf<Part<Bag>>({
    properties: bagProperties([
      "LeftHeader",
      "CenterHeader",
      "RightHeader",
      "LeftFooter",
      "CenterFooter",
      "RightFooter",
    ]),
  }),
};
