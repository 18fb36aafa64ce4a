import type { LedgerEntry } from "../Ledger";
import type { Report } from "../Report";
import { RULES } from "../rules/Rule";
import type { BlockColumn, CellBlock, PlannedCell } from "../SheetPlan";
import { countedText, oldText } from "../words/ledgerEntryText";
import { shortened } from "../words/shortened";
import { columnLabel, type DataLogColumn } from "./dataLogColumns";
import { DataLogEntries, type DataLogLine } from "./dataLogLines";
import { MONEY, TEXT } from "./rankingColumns";
import { TABLE_STYLE, tableName } from "./rankingSheet";
import type { SheetTexts } from "./SheetTexts";

/** Excel shows longer texts in the text format as "####". */
const LONGEST_TEXT = 250;

/** Amounts with cents at least, rates and prices with what they have beyond. */
const NUMBER = "#,##0.00####";

/** Every cell and row of the ledger as one Excel table, looked up while it is written. */
export function entriesBlock(
  { model, ledger }: Report,
  lines: readonly DataLogLine[],
  texts: SheetTexts,
  name: string,
  row: number,
): CellBlock {
  const entries = new DataLogEntries(ledger, lines);
  const { columns } = texts.dataLog;
  const sheet = sheetPrefix(model.source.sheet);
  const column = (
    key: DataLogColumn,
    numberFormat: string,
    cell: (entry: LedgerEntry, line: DataLogLine) => PlannedCell,
  ): BlockColumn => ({
    cell: (index) => (index === 0 ? columns[key] : cell(entries.at(index - 1), entries.lineOf(index - 1))),
    numberFormat,
    headerAlignment: key === "number" || key === "effect" ? "right" : "left",
    // Old and new are compared side by side, texts or numbers, so the new ones stand to the left as well.
    indented: key === "rule" || key === "now",
  });
  return {
    row,
    column: 0,
    rowCount: entries.count + 1,
    columns: [
      column("number", "0", (_, { number }) => number),
      column("rule", TEXT, (_, { group }) => texts.rules.titles[group.rule]),
      column("column", TEXT, (_, { group }) => columnLabel(group)),
      column("cell", TEXT, ({ address }) => sheet + address),
      column("old", TEXT, (entry, { group }) => shortened(oldText(entry, group.rule, texts), LONGEST_TEXT)),
      // A number stays one, so that it can be compared with the source and summed up.
      column("now", NUMBER, ({ now }) =>
        now?.kind === "number" ? now.value : shortened(countedText(now, texts), LONGEST_TEXT),
      ),
      column("effect", MONEY, ({ effect }, { group }) =>
        effect === 0 && RULES[group.rule].kind === "repair" ? null : effect / model.moneyScale,
      ),
    ],
    table: { name: tableName(name), style: TABLE_STYLE },
    styles: [{ row: 0, style: "tableHeader" }],
  };
}

/**
 * A sheet's name before an address, as Excel's name box takes it.
 *
 * @example
 * sheetPrefix("Export") // => "Export!"
 * sheetPrefix("Peter's sales") // => "'Peter''s sales'!"
 */
export function sheetPrefix(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}
