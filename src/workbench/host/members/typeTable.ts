import type { TypeTable } from "../dispatch/MemberTable";
import type { References } from "../dispatch/References";
import { chartMembers } from "./chartMembers";
import { conditionalFormatMembers } from "./conditionalFormatMembers";
import { pageBreakMembers } from "./pageBreakMembers";
import { pageLayoutMembers } from "./pageLayoutMembers";
import { rangeFormatMembers } from "./rangeFormatMembers";
import { rangeMembers } from "./rangeMembers";
import { rangeViewMembers } from "./rangeViewMembers";
import { settingMembers } from "./settingMembers";
import { tableMembers } from "./tableMembers";
import { tablePartMembers } from "./tablePartMembers";
import { workbookMembers } from "./workbookMembers";
import { worksheetMembers } from "./worksheetMembers";

/** Everything of the Excel API that the host knows, by type. */
export function typeTable(references: References): TypeTable {
  return {
    ...workbookMembers(references),
    ...worksheetMembers,
    ...rangeMembers,
    ...rangeViewMembers,
    ...rangeFormatMembers,
    ...conditionalFormatMembers,
    ...tableMembers,
    ...tablePartMembers,
    ...chartMembers,
    ...settingMembers,
    ...pageBreakMembers,
    ...pageLayoutMembers,
  };
}
