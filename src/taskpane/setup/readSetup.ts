import type { RfmrTable } from "../../domain/rfmrTable";
import { segmentMapFaults, type SegmentMapFaults } from "../../domain/segmentMapFaults";
import { setupNames } from "../../i18n/setupSheets/setupNames";
import type { ReportSettings } from "../../report/ReportSettings";
import { readPointTable } from "../../report/sheets/setup/readPointTable";
import { readSegmentMap, type SegmentMap } from "../../report/sheets/setup/readSegmentMap";
import type { SetupFault, SetupReading } from "../../report/sheets/setup/SetupReading";
import { binsOf } from "./reportChoices";
import type { SetupSheets } from "./setupSheets";

/** What the edited sheets say; null for one that the workbook does not have. */
export interface Setup {
  readonly points: ReadSheet<RfmrTable> | null;
  readonly segmentMap: ReadSheet<CheckedMap> | null;
}

export interface ReadSheet<T> {
  /** What the sheet is called by now. */
  readonly sheet: string;
  readonly reading: SetupReading<T>;
}

/** The rules of segments, and how they fit the number of classes. */
export interface CheckedMap {
  readonly map: SegmentMap;
  readonly bins: number;
  readonly faults: SegmentMapFaults;
}

/** Why no report can be made by an edited sheet: the first of its faults. */
export type SetupProblem =
  | { readonly kind: "fault"; readonly sheet: string; readonly fault: SetupFault }
  /** Rules that take scores which there are not, or that run downwards. */
  | { readonly kind: "spans"; readonly sheet: string; readonly checked: CheckedMap };

/** Reads the edited sheets for a report with so many classes. */
export function readSetup({ points, segmentMap }: SetupSheets, bins: number): Setup {
  return {
    points: points ? { sheet: points.name, reading: readPointTable(points.values, setupNames.points) } : null,
    segmentMap: segmentMap
      ? {
          sheet: segmentMap.name,
          reading: checkedMap(readSegmentMap(segmentMap.values, setupNames.segmentMap, bins), bins),
        }
      : null,
  };
}

function checkedMap(reading: SetupReading<SegmentMap>, bins: number): SetupReading<CheckedMap> {
  if (!reading.ok) return reading;
  const map = reading.value;
  return { ok: true, value: { map, bins, faults: segmentMapFaults(map.rules, bins) } };
}

/** What keeps a report from being made by these sheets, or null. Gaps and overlaps do not: they have a meaning. */
export function setupProblem({ points, segmentMap }: Setup): SetupProblem | null {
  for (const read of [points, segmentMap]) {
    if (read !== null && !read.reading.ok) {
      return { kind: "fault", sheet: read.sheet, fault: read.reading.faults[0] };
    }
  }
  if (segmentMap === null || !segmentMap.reading.ok) return null;
  const { sheet, reading } = segmentMap;
  return reading.value.faults.spans.length > 0 ? { kind: "spans", sheet, checked: reading.value } : null;
}

/**
 * The settings with the points and segments of the edited sheets.
 *
 * @returns The settings, or why these sheets can not be used.
 */
export function withSetup<Settings extends ReportSettings>(
  settings: Settings,
  sheets: SetupSheets,
):
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problem: SetupProblem } {
  const setup = readSetup(sheets, binsOf(settings.scoring));
  const problem = setupProblem(setup);
  if (problem !== null) return { ok: false, problem };
  const { points, segmentMap } = setup;
  return {
    ok: true,
    settings: {
      ...settings,
      pointTable: points?.reading.ok ? points.reading.value : undefined,
      segmentMap: segmentMap?.reading.ok ? segmentMap.reading.value.map.rules : undefined,
    },
  };
}
