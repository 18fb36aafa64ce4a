import type { Steps } from "../Steps";
import type { Column } from "../Table";
import type { NumberTexts } from "./dissectNumbers";
import { decide, gatherEvidence, type ColumnEvidence, type Decision, type OtherColumn } from "./evidence";
import type { Notation } from "./numberText";

const NOTATIONS = ["german", "english"] as const;

/** What the texts of a column at and below `firstRow` say about its notation. */
export function numberEvidence(
  column: Column,
  firstRow: number,
  numbers: NumberTexts,
  steps: Steps,
): Promise<ColumnEvidence<Notation>> {
  return gatherEvidence(column, firstRow, numbers, NOTATIONS, steps);
}

/**
 * The notation in which to read a column: one `12.345,60` tells how to read every `1.000`. A column
 * that shows both notations is asked about where it leaves a doubt; each other text is read by itself.
 */
export function decideNotation(
  own: ColumnEvidence<Notation>,
  others: readonly OtherColumn<Notation>[],
  answer?: Notation,
): Decision<Notation> {
  return decide(own, others, answer, NOTATIONS);
}
