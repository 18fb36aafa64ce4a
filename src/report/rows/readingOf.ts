import type { ColumnReader } from "../ColumnReader";
import type { Field } from "../Field";
import type { DateOrder } from "../parse/dateText";
import type { CellQuote, Decision } from "../parse/evidence";
import type { Notation } from "../parse/numberText";
import type { Evidence, Quote, Reading } from "../Reconciliation";

type Decided<As extends string> = Extract<Decision<As>, { readonly as: As }>;

/** A decision about a column as the user reads it: with rows as Excel counts them. */
export function readingOf(
  reader: ColumnReader,
  field: Field,
  column: number,
  { as, doubtful, because }: Decided<Notation> | Decided<DateOrder>,
  texts: number,
): Reading {
  const quote = ({ text, row }: CellQuote): Quote => ({
    text,
    row: reader.table.source.firstRow + row + 1,
  });
  const evidence = (): Evidence | null => {
    if (because === null || because.kind === "answer") return because;
    if (because.kind === "cell") return { kind: "cell", quote: quote(because.quote) };
    return { kind: "otherColumn", header: reader.header(because.column), quote: quote(because.quote) };
  };
  return {
    field,
    column,
    header: reader.header(column),
    as,
    texts,
    doubtful: doubtful === null ? null : quote(doubtful),
    because: evidence(),
  };
}
