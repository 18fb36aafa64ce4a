import { ApiError } from "../dispatch/ApiError";
import type { References } from "../dispatch/References";
import { membersOf, part } from "../dispatch/TypeMembers";
import type { Part, TypeMembers } from "../dispatch/TypeMembers";
import type { TypeTable } from "../dispatch/MemberTable";
import { bagProperties } from "../model/Bag";
import type { Bag } from "../model/Bag";
import type { RangeObject } from "../model/RangeObject";
import type { RangeAreasObject } from "../model/RangeAreasObject";
import { rangeAreas } from "../model/RangeAreasObject";
import type { WorkbookModel } from "../model/WorkbookModel";

/** The workbook and the application around it. `references` is what `_RemoveReference` works on. */
export function workbookMembers(references: References): TypeTable {
  return {
    Workbook: workbook(references),
    WorkbookProtection: protection,
    Application: application,
    CultureInfo: cultureInfo,
    NumberFormatInfo: numberFormatInfo,
    DatetimeFormatInfo: datetimeFormatInfo,
    DocumentProperties: documentProperties,
    Runtime: membersOf<Part<Bag>>({ properties: bagProperties(["EnableEvents"]) }),
  };
}

function workbook(references: References): TypeMembers {
  return membersOf<WorkbookModel>({
    properties: {
      Name: { get: (self) => self.name },
      ReadOnly: { get: () => false },
      IsDirty: { get: () => true },
    },
    objects: {
      Application: (self) => part("Application", self),
      Worksheets: (self) => part("WorksheetCollection", self),
      Tables: (self) => part("TableCollection", { workbook: self, sheet: null }),
      Names: (self) => self.names,
      Settings: (self) => self.settings,
      Properties: (self) => part("DocumentProperties", self),
      Protection: (self) => part("WorkbookProtection", self),
    },
    methods: {
      GetSelectedRange: (self) => onlyArea(selectedAreas(self)),
      GetSelectedRanges: (self) => selectedAreas(self),
      GetActiveCell: (self) => activeCell(self),
      _RemoveReference: (_self, args) => references.release(args.text(0)),
      _RemoveAllReferences: () => references.releaseAll(),
      _GetReferenceCount: () => references.count,
    },
  });
}

function selectedAreas(self: WorkbookModel): RangeAreasObject {
  const { sheetId, zones } = self.engine.selection();
  return rangeAreas(self.sheetById(sheetId), zones);
}

function onlyArea(selected: RangeAreasObject): RangeObject {
  if (selected.areas.length !== 1) throw new ApiError("InvalidSelection");
  return selected.areas[0];
}

function activeCell(self: WorkbookModel): RangeObject {
  const [first] = selectedAreas(self).areas;
  const { top, left } = first.zone;
  return first.on({ top, left, bottom: top, right: left });
}

const protection = membersOf<Part<WorkbookModel>>({
  properties: { Protected: { get: ({ of }) => of.structureProtected } },
  methods: {
    Protect: ({ of }) => {
      if (of.structureProtected) throw new ApiError("AccessDenied");
      of.structureProtected = true;
    },
    Unprotect: ({ of }) => {
      of.structureProtected = false;
    },
  },
});

const application = membersOf<Part<WorkbookModel>>({
  properties: {
    CalculationMode: {
      get: ({ of }) => of.calculationMode,
      set: ({ of }, mode) => {
        of.calculationMode = mode;
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: ({ of }) => (of.culture.own ?? of.culture).decimalSeparator },
    ThousandsSeparator: { get: ({ of }) => (of.culture.own ?? of.culture).groupSeparator },
    UseSystemSeparators: { get: ({ of }) => of.culture.own === null },
  },
  objects: { CultureInfo: ({ of }) => part("CultureInfo", of) },
  methods: {
    Calculate: ({ of }) => of.engine.calculate(),
    // Nothing is shown or calculated before the end of a request anyway.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const cultureInfo = membersOf<Part<WorkbookModel>>({
  properties: { Name: { get: ({ of }) => of.culture.name } },
  objects: {
    NumberFormat: ({ of }) => part("NumberFormatInfo", of),
    DatetimeFormat: ({ of }) => part("DatetimeFormatInfo", of),
  },
});

const numberFormatInfo = membersOf<Part<WorkbookModel>>({
  properties: {
    NumberDecimalSeparator: { get: ({ of }) => of.culture.decimalSeparator },
    NumberGroupSeparator: { get: ({ of }) => of.culture.groupSeparator },
  },
});

const datetimeFormatInfo = membersOf<Part<WorkbookModel>>({
  properties: {
    DateSeparator: { get: ({ of }) => of.culture.dateSeparator },
    ShortDatePattern: { get: ({ of }) => of.culture.shortDatePattern },
    LongDatePattern: { get: ({ of }) => of.culture.longDatePattern },
    TimeSeparator: { get: ({ of }) => of.culture.timeSeparator },
    LongTimePattern: { get: ({ of }) => of.culture.longTimePattern },
  },
});

const documentProperties = membersOf<Part<WorkbookModel>>({
  objects: { Custom: ({ of }) => of.customProperties },
});
