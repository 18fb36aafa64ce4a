import type { ColumnReader } from "../ColumnReader";
import type { Field } from "../Field";
import { decideDateOrder } from "../parse/columnDateOrder";
import { isRepairedDay } from "../parse/readDates";
import type { Reading } from "../Reconciliation";
import type { ReportResult } from "../ReportError";
import { isOnInColumn, sparedRows } from "../rules/RuleChoices";
import type { ReportSettings } from "../ReportSettings";
import type { Steps } from "../Steps";
import { readingOf } from "./readingOf";

interface DateColumn {
  readonly days: Float64Array | null;
  readonly readings: readonly Reading[];
}

/** Reads the date column in the order of day and month that its texts show. */
export async function readDateColumn(
  reader: ColumnReader,
  field: Field,
  column: number | undefined,
  settings: ReportSettings,
  steps: Steps,
): Promise<ReportResult<DateColumn>> {
  if (column === undefined) return { ok: true, value: { days: null, readings: [] } };
  const evidence = await reader.dateEvidence(column, steps);
  const decision = decideDateOrder(evidence, [], settings.dateOrder);
  if (decision.as === null) {
    const { text } = decision.doubtful;
    return { ok: false, error: { kind: "ambiguousDates", header: reader.header(column), sample: text } };
  }
  const readings = evidence.cells > 0 ? [readingOf(reader, field, column, decision, evidence.cells)] : [];
  const read = await reader.days(column, decision.as, steps);
  return { ok: true, value: { days: spare(read, reader, column, settings), readings } };
}

/** What the user does not want to be read as a date is none. */
function spare(
  read: Float64Array,
  { table }: ColumnReader,
  column: number,
  { rules = {} }: ReportSettings,
): Float64Array {
  const { kinds, values } = table.columns[column];
  if (!isOnInColumn(rules, "dateText", column)) {
    return read.map((day, row) => (isRepairedDay(kinds[row], values[row]) ? NaN : day));
  }
  const spared = sparedRows(rules, "dateText");
  if (spared.size === 0) return read;
  const days = read.slice();
  for (const row of spared) if (isRepairedDay(kinds[row], values[row])) days[row] = NaN;
  return days;
}
