import type { TypeTable } from "../dispatch/MemberTable";
import { membersOf, part } from "../dispatch/TypeMembers";
import type { Part } from "../dispatch/TypeMembers";
import { RangeObject } from "../model/RangeObject";
import type { SheetModel } from "../model/SheetModel";
import { argumentRange } from "./argumentRange";
import { at } from "./itemKeys";

/** The row before which a printed page ends, counted from 0. */
interface RowBreak {
  readonly sheet: SheetModel;
  readonly row: number;
}

const collection = membersOf<Part<SheetModel>>({
  items: ({ of }) => breaksOf(of),
  getItem: ({ of }, index) => at(breaksOf(of), Number(index)),
  methods: {
    Add: ({ of }, args) => {
      const row = argumentRange(args, 0, of).zone.top;
      of.pageLayout.rowBreaks.add(row);
      return pageBreak({ sheet: of, row });
    },
    GetCount: ({ of }) => of.pageLayout.rowBreaks.size,
    RemovePageBreaks: ({ of }) => of.pageLayout.rowBreaks.clear(),
  },
});

function breaksOf(sheet: SheetModel): Part<RowBreak>[] {
  return [...sheet.pageLayout.rowBreaks].sort((a, b) => a - b).map((row) => pageBreak({ sheet, row }));
}

function pageBreak(of: RowBreak): Part<RowBreak> {
  return part("PageBreak", of);
}

/** Only breaks between rows are modelled. */
export const pageBreakMembers: TypeTable = {
  PageBreakCollection: collection,
  PageBreak: membersOf<Part<RowBreak>>({
    id: ({ of }) => String(of.row),
    methods: {
      Delete: ({ of: { sheet, row } }) => void sheet.pageLayout.rowBreaks.delete(row),
      GetCellAfterBreak: ({ of: { sheet, row } }) =>
        new RangeObject(sheet, { top: row, left: 0, bottom: row, right: 0 }),
    },
  }),
};
