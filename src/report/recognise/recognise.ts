import type { Field, Mapping, Shape } from "../Field";
import { assignFields, type FieldTie } from "./assignFields";
import { candidatesOf, type Candidate, type Certainty } from "./candidatesOf";
import { columnKind, isDateFormat, type ColumnKind } from "./columnKind";
import { findHead } from "./findHead";
import { guessShape } from "./guessShape";
import { sampleValues } from "./sampleValues";
import type { Table } from "../Table";

export type { Certainty, FieldTie };

/** What a table seems to be; the user sees it and can change it. */
export interface Recognition {
  /** Row of the headers from 0 (the lower one of a header in two lines), or -1 where there is none. */
  readonly headerRow: number;
  /** A row right below the headers that only names units, or -1; it is no row of data. */
  readonly unitRow: number;
  /** The known export that the headers belong to, or null. */
  readonly export: { readonly system: string; readonly list: string } | null;
  readonly shape: Shape;
  readonly mapping: Mapping;
  /** Fields that are not in the mapping because several columns fit them equally well. */
  readonly ties: readonly FieldTie[];
  readonly columns: readonly RecognisedColumn[];
}

export interface RecognisedColumn {
  readonly index: number;
  /** `""` where the column has no header. */
  readonly header: string;
  /** What the unit row says below the header: `"T€"`; `""` without one. */
  readonly unit: string;
  /** The first three distinct values. */
  readonly samples: readonly (string | number)[];
  readonly kind: ColumnKind;
  readonly field: Field | null;
  /** Whether the header is known, or only contains a known word; null without a field. */
  readonly certainty: Certainty | null;
}

/** Finds the header row, what each column means, and whether rows are customers or orders. */
export function recognise(table: Table): Recognition {
  const { headerRow, unitRow, firstRow, headers, units } = findHead(table);
  // A column of percentages is none of the amounts that its header names.
  const judged = headers.map((header, index) => (units[index] === "%" ? `${header} %` : header));
  const { format, ofColumn } = candidatesOf(judged, table.columns, firstRow);
  const described = table.columns.map((column, index) => {
    const candidates = ofColumn[index];
    const numberFormat = formatOf(table, firstRow, index);
    const kind = columnKind(column, firstRow, numberFormat, meansDate(candidates));
    const samples = sampleValues(column, firstRow, numberFormat, kind);
    return { index, header: headers[index], unit: units[index], kind, samples, candidates };
  });
  const { mapping, ties, certainty } = assignFields(described);
  const fieldOf = new Map(Object.entries(mapping).map(([field, index]) => [index, field as Field]));
  return {
    headerRow,
    unitRow,
    export: format && { system: format.system, list: format.list },
    shape: format?.shape ?? guessShape(table, firstRow, mapping),
    mapping,
    ties,
    columns: described.map(({ index, header, unit, kind, samples }) => ({
      index,
      header,
      unit,
      kind,
      samples,
      field: fieldOf.get(index) ?? null,
      certainty: certainty.get(index) ?? null,
    })),
  };
}

/** The column's number format below the header: the first that shows dates, as blank cells often do not. */
function formatOf(table: Table, firstRow: number, index: number): string {
  const formats = table.source.formats.slice(firstRow).map((row) => row[index] ?? "General");
  return formats.find(isDateFormat) ?? formats[0] ?? "General";
}

function meansDate(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ field }) => field === "date" || field === "lastPurchase");
}
