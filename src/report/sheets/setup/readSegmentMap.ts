import type { SegmentKey } from "../../../domain/rfmSegment";
import type { ScoreSpan } from "../../../domain/ScoreBox";
import type { SegmentRule } from "../../scoring/segmentMap";
import { keyOf, readSetupTable, type Names, type SetupRow, type SheetValues } from "./readSetupTable";
import type { SetupFault, SetupReading } from "./SetupReading";

export type MapColumn =
  "segment" | "recencyFrom" | "recencyTo" | "frequencyFrom" | "frequencyTo" | "monetaryFrom" | "monetaryTo";

/** What columns and the ten known segments may be called. */
export interface SegmentMapNames {
  readonly columns: Names<MapColumn>;
  readonly segments: Names<SegmentKey>;
  /** What the report calls customers without a segment. */
  readonly reserved: readonly string[];
}

/** The rules from top to bottom, and where they stand; `segmentMapFaults` tells whether they are sound. */
export interface SegmentMap {
  readonly rules: readonly SegmentRule[];
  /** The sheet row of each rule, as Excel counts. */
  readonly rows: readonly number[];
}

/**
 * The segment map on an edited sheet, in whatever language it is written. A name of one of the ten segments is
 * that segment, any other one is the user's own. A blank limit is the worst score, or the best.
 *
 * @param bins - Number of classes of a score.
 */
export function readSegmentMap(
  values: SheetValues,
  names: SegmentMapNames,
  bins: number,
): SetupReading<SegmentMap> {
  const faults: SetupFault[] = [];
  const rows = readSetupTable(values, names.columns, faults);
  if (rows === null) return { ok: false, faults: [{ kind: "noTable", sheet: "segmentMap" }] };
  if (rows.length === 0) return { ok: false, faults: [{ kind: "noRows", sheet: "segmentMap" }] };
  const rules = rows.map((row) => ruleOf(row, names, bins, faults));
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    value: { rules: rules.filter((rule) => rule !== null), rows: rows.map(({ row }) => row) },
  };
}

function ruleOf(
  row: SetupRow<MapColumn>,
  names: SegmentMapNames,
  bins: number,
  faults: SetupFault[],
): SegmentRule | null {
  const name = row.text("segment");
  if (name !== null && !isUsable(name, names)) {
    faults.push({ kind: "unusableName", row: row.row, value: name });
  }
  const span = (from: MapColumn, to: MapColumn): ScoreSpan | null => {
    const [first, last] = [row.number(from, 1), row.number(to, bins)];
    return first === null || last === null ? null : [first, last];
  };
  const recency = span("recencyFrom", "recencyTo");
  const frequency = span("frequencyFrom", "frequencyTo");
  const monetary = span("monetaryFrom", "monetaryTo");
  if (name === null || recency === null || frequency === null || monetary === null) return null;
  return { segment: keyOf(name, names.segments) ?? { name }, recency, frequency, monetary };
}

/** Formulas of the overview can not look for longer texts. */
const LONGEST_NAME = 255;

/** Whether COUNTIF finds the name and nothing else: no wildcard, no comparison, no name that stands for none. */
function isUsable(name: string, { reserved }: SegmentMapNames): boolean {
  if (name.length > LONGEST_NAME || /[*?~]|^[<>=]/.test(name)) return false;
  return keyOf(name, { reserved }) === null;
}
