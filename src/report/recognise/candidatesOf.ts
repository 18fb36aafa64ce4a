import type { Field } from "../Field";
import type { Column } from "../Table";
import { fieldScores, SURE } from "./fieldScores";
import { headerKey } from "./headerKey";
import { includesPart } from "./includesPart";
import { recogniseExport, type RankedMeaning } from "./recogniseExport";
import type { ExportFormat } from "./dictionary/ExportFormat";

/** A field that a column may carry. */
export interface Candidate {
  readonly field: Field;
  readonly score: number;
  /** Whether the header is known as it stands, or only contains a known word. */
  readonly certainty: Certainty;
}

export type Certainty = "known" | "similar";

/** What the headers of a table may mean. */
export interface Candidates {
  /** The export that the headers belong to, if it is a known one. */
  readonly format: ExportFormat | null;
  /** For each column, without order. */
  readonly ofColumn: readonly (readonly Candidate[])[];
}

/** What a recognised export says outweighs what the headers mean elsewhere. */
const OF_THE_EXPORT = 1_000;

/** Headers that name whatever the column before them numbers. */
const NAMED_AFTER_THE_LEFT = new Set(["bezeichnung", "beschreibung", "description"]);

/** The fields that each column may carry, by its header, its neighbour and the export as a whole. */
export function candidatesOf(
  headers: readonly string[],
  columns: readonly Column[],
  firstRow: number,
): Candidates {
  const known = recogniseExport(headers);
  const general = headers.map((header) => generalCandidates(header));
  return {
    format: known?.format ?? null,
    ofColumn: headers.map((header, index) => {
      const meaning = known?.meanings[index];
      if (meaning) return ofTheExport(meaning, headers, columns, index, firstRow);
      return index > 0 ? namedAfter(header, general[index - 1], general[index]) : general[index];
    }),
  };
}

function generalCandidates(header: string): Candidate[] {
  return fieldScores(header).map(({ field, score }) => ({
    field,
    score,
    certainty: score >= SURE ? "known" : "similar",
  }));
}

function ofTheExport(
  { field, rank, unlessIncluded }: RankedMeaning,
  headers: readonly string[],
  columns: readonly Column[],
  index: number,
  firstRow: number,
): Candidate[] {
  if (field === null) return [];
  if (unlessIncluded !== undefined) {
    const named = (name: string) => columns.filter((_, other) => headers[other] === name).slice(0, 1);
    const [part, total] = [...named(unlessIncluded.part), ...named(unlessIncluded.in)];
    const others = unlessIncluded.others.flatMap(named);
    if (total !== undefined && includesPart({ sum: columns[index], part, others, total }, firstRow))
      return [];
  }
  return [{ field, score: OF_THE_EXPORT - rank, certainty: "known" }];
}

/** "Bezeichnung" is the item's, but the customer's right beside a customer number. */
function namedAfter(
  header: string,
  left: readonly Candidate[],
  own: readonly Candidate[],
): readonly Candidate[] {
  if (!NAMED_AFTER_THE_LEFT.has(headerKey(header))) return own;
  const besideNumber = left.some(({ field, certainty }) => field === "customerId" && certainty === "known");
  return besideNumber ? own.filter(({ field }) => field !== "itemName") : own;
}
