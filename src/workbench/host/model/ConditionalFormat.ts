import type { HostObject } from "../dispatch/TypeMembers";
import type { Zone } from "../WorkbookEngine";
import type { Bag } from "./Bag";
import type { SheetModel } from "./SheetModel";

/** A conditional format; stored, not drawn. */
export class ConditionalFormat implements HostObject {
  readonly type = "ConditionalFormat";
  priority: unknown = 0;
  stopIfTrue: unknown = false;
  /** Rule and bounds, by wire name. */
  readonly rule: Bag = {};
  /** What cells look like that meet the rule. */
  readonly numberFormat: Bag = {};
  readonly fill: Bag = {};
  readonly font: Bag = {};
  readonly positiveBar: Bag = {};
  readonly negativeBar: Bag = {};

  constructor(
    readonly sheet: SheetModel,
    readonly zone: Zone,
    readonly id: string,
    readonly kind: string,
  ) {}

  delete(): void {
    const { conditionalFormats } = this.sheet;
    conditionalFormats.splice(conditionalFormats.indexOf(this), 1);
  }
}
