import { dissectNumber, type Notation } from "./numberText";

/** How the texts of one column are written. */
export interface NotationEvidence {
  readonly german: boolean;
  readonly english: boolean;
  /** A text that fits both notations, such as `1.000`; null where there is none. */
  readonly doubtful: string | null;
}

/** Looks at every distinct text of a column: one `1.234,56` tells how to read all its `1.000`. */
export function notationEvidence(texts: readonly string[]): NotationEvidence {
  let german = false;
  let english = false;
  let doubtful: string | null = null;
  for (const text of texts) {
    const notation = dissectNumber(text)?.notation;
    if (notation === "german") german = true;
    else if (notation === "english") english = true;
    else if (notation === "doubtful") doubtful ??= text;
  }
  return { german, english, doubtful };
}

/**
 * The notation in which to read a column, or null where that has to be asked: its own evidence
 * decides, then that of the other columns of the same export.
 */
export function columnNotation(own: NotationEvidence, others: readonly NotationEvidence[]): Notation | null {
  if (own.german !== own.english) return own.german ? "german" : "english";
  if (own.doubtful === null) return "german";
  if (own.german) return null;
  const german = others.some((evidence) => evidence.german);
  const english = others.some((evidence) => evidence.english);
  if (german === english) return null;
  return german ? "german" : "english";
}
