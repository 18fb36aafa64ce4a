import type { Zone } from "../WorkbookEngine";
import { formatArea } from "./address";
import type { WorkbookModel } from "./WorkbookModel";

/** Numbers of the events, as office.js counts them. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

/** Category under which office.js looks for events among the messages. */
const EVENT_CATEGORY = 65_536;
/** Target of handlers that listen to all sheets. */
export const WHOLE_WORKBOOK = "Workbook";

export interface EventSink {
  /** Without details: for `workbook.onSelectionChanged` and the common API. */
  selectionChanged(): void;
  /** Entries `[category, type, target, json]`. */
  messages(entries: readonly (readonly unknown[])[]): void;
}

/** Knows who listens to what, and words the events as office.js expects them. */
export class WorkbookEvents {
  private readonly registered = new Map<string, number>();
  private readonly sinks = new Set<EventSink>();

  addSink(sink: EventSink): () => void {
    this.sinks.add(sink);
    return () => this.sinks.delete(sink);
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  selectionChanged(workbook: WorkbookModel): void {
    const { sheetId, zones } = workbook.engine.selection();
    for (const sink of this.sinks) sink.selectionChanged();
    const address = zones.map(formatArea).join(",");
    this.raise(EventType.SelectionChanged, sheetId, { worksheetId: sheetId, address, isInsideTable: false });
  }

  cellsChanged(sheetId: string, zone: Zone, triggerSource: "ThisLocalAddin" | "Unknown"): void {
    this.raise(EventType.Changed, sheetId, {
      worksheetId: sheetId,
      address: formatArea(zone),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource,
      shiftDirection: "None",
    });
  }

  sheetActivated(sheetId: string): void {
    this.raise(EventType.Activated, sheetId, { worksheetId: sheetId });
  }

  sheetAdded(sheetId: string): void {
    this.raise(EventType.Added, sheetId, { worksheetId: sheetId, source: "Local" });
  }

  sheetDeleted(sheetId: string): void {
    this.raise(EventType.Deleted, sheetId, { worksheetId: sheetId, source: "Local" });
  }

  private raise(type: number, sheetId: string, details: Readonly<Record<string, unknown>>): void {
    const json = JSON.stringify(details);
    const entries = [sheetId, WHOLE_WORKBOOK]
      .filter((target) => this.registered.has(`${type} ${target}`))
      .map((target) => [EVENT_CATEGORY, type, target, json]);
    if (entries.length > 0) for (const sink of this.sinks) sink.messages(entries);
  }
}
