import type { Allowed } from "../../../domain/Result";
import type { SetupSheetKey } from "../../SheetPlan";

/** What a sheet that the user has edited holds, or everything that keeps it from being read. */
export type SetupReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly SetupFault[] };

/** What is wrong with an edited sheet; `row` as Excel counts, `header` as it stands over the column. */
export type SetupFault =
  /** No row holds all headers of the table. */
  | { readonly kind: "noTable"; readonly sheet: SetupSheetKey }
  /** Nothing stands below the headers. */
  | { readonly kind: "noRows"; readonly sheet: SetupSheetKey }
  | { readonly kind: "blank"; readonly row: number; readonly header: string }
  | { readonly kind: "notANumber"; readonly row: number; readonly header: string; readonly value: string }
  | { readonly kind: "unknownFactor"; readonly row: number; readonly value: string }
  | {
      readonly kind: "outOfRange";
      readonly row: number;
      readonly value: string;
      readonly allowed: Allowed;
    }
  /** Both rows give points to the same class. */
  | { readonly kind: "repeated"; readonly row: number; readonly first: number }
  /** A segment can not be called so: formulas that count by name would take it for something else. */
  | { readonly kind: "unusableName"; readonly row: number; readonly value: string };
