import { ApiError } from "../dispatch/ApiError";
import type { HostObject } from "../dispatch/TypeMembers";
import type { Zone } from "../WorkbookEngine";
import { RangeObject } from "./RangeObject";
import type { SheetModel } from "./SheetModel";

/** Several blocks of one sheet. */
export class RangeAreasObject implements HostObject {
  readonly type = "RangeAreas";

  constructor(
    readonly sheet: SheetModel,
    readonly areas: readonly RangeObject[],
  ) {}

  get address(): string {
    return this.areas.map((area) => area.address).join(",");
  }
}

export function rangeAreas(sheet: SheetModel, zones: readonly Zone[]): RangeAreasObject {
  if (zones.length === 0) throw new ApiError("InvalidSelection");
  return new RangeAreasObject(
    sheet,
    zones.map((zone) => new RangeObject(sheet, zone)),
  );
}
