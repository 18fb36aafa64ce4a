import type { Field, Shape } from "../../Field";

/** A list as one system exports it: what tells it from others, and what its headers mean there. */
export interface ExportFormat {
  readonly system: string;
  /** What it lists: "orders". */
  readonly list: string;
  readonly shape: Shape;
  /** Where the header names were looked up, or `COMMON_KNOWLEDGE`. */
  readonly source: string;
  /** Headers that other systems hardly have; two of them tell the format. */
  readonly signature: readonly string[];
  /** Headers for one field stand in the order in which they are chosen. */
  readonly headers: readonly HeaderMeaning[];
}

/** What a header means in one export. */
export interface HeaderMeaning {
  /** As the export writes it. Several are the same in two languages or versions, and equally sure. */
  readonly header: string | readonly string[];
  /** Null where the header only sounds like a field. */
  readonly field: Field | null;
  /** The header means something else, or nothing, where the export is not recognised. */
  readonly onlyHere?: true;
  /** Holds only where no column has this header. */
  readonly unless?: string;
  /** Holds unless the rows say that the sum comes to the total without `part`; see `includesPart`. */
  readonly unlessIncluded?: {
    readonly part: string;
    readonly others: readonly string[];
    readonly in: string;
  };
  readonly unit?: "with tax" | "without tax" | "tax depends on the shop" | "per piece" | "day and month only";
  readonly remark?: string;
}

/** Source of names that could not be looked up. */
export const COMMON_KNOWLEDGE = "common knowledge";
