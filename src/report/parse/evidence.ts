import type { Steps } from "../Steps";
import { CellKind, type Column } from "../Table";

/**
 * How a text can be read, of two ways: numbers in German or English notation, dates with the day or
 * the month first.
 */
export const TextCode = {
  none: 0,
  /** Both ways give the same. */
  either: 1,
  /** Only the first way is possible, and the writer of the column is known by it. */
  first: 2,
  second: 3,
  /** Both ways are possible and give different values. */
  doubtful: 4,
  /** What it stands for has no value: the dash of accounting formats, a day that never was. */
  nothing: 5,
} as const;

/** The distinct texts of a column, each read once; one entry per text. */
export interface CodedTexts {
  /** A `TextCode` per text. */
  readonly codes: Uint8Array;
  /** How well a text serves as evidence: 0 is best. */
  readonly ranks: Uint8Array;
}

/** A cell quoted as evidence. */
export interface CellQuote {
  readonly text: string;
  /** The first row from the header down that holds the text; within the block, from 0. */
  readonly row: number;
}

/** What the texts of a column say about how it is to be read. */
export interface ColumnEvidence<As extends string> {
  /** The best text that can be read in this way only, null where there is none. */
  readonly evident: { readonly [as in As]: CellQuote | null };
  /** A text that can be read in both ways. */
  readonly doubtful: CellQuote | null;
  /** Cells that hold a text which can be read. */
  readonly cells: number;
}

/** Evidence of another column of the same export; the caller knows columns by number. */
export interface OtherColumn<As extends string> {
  readonly column: number;
  readonly evidence: ColumnEvidence<As>;
}

/** How to read a column and what decided that, or the text that leaves it open. */
export type Decision<As extends string> =
  | {
      readonly as: As;
      readonly doubtful: CellQuote | null;
      /** Null where there was no doubt. */
      readonly because: DecidedBy | null;
    }
  | { readonly as: null; readonly doubtful: CellQuote };

export type DecidedBy =
  | { readonly kind: "cell"; readonly quote: CellQuote }
  | { readonly kind: "otherColumn"; readonly column: number; readonly quote: CellQuote }
  | { readonly kind: "answer" };

/**
 * Collects the evidence of a column from its cells at and below `firstRow`; titles and headers say
 * nothing. The texts chosen do not depend on the order of rows: the best rank, then the shortest,
 * then the first by character codes.
 */
export async function gatherEvidence<As extends string>(
  column: Column,
  firstRow: number,
  { codes, ranks }: CodedTexts,
  [first, second]: readonly [As, As],
  steps: Steps,
): Promise<ColumnEvidence<As>> {
  const { kinds, values, texts } = column;
  if (!kinds.subarray(firstRow).includes(CellKind.text)) {
    return {
      evident: { [first]: null, [second]: null } as ColumnEvidence<As>["evident"],
      doubtful: null,
      cells: 0,
    };
  }
  const rowOf = new Int32Array(texts.length).fill(-1);
  let cells = 0;
  await steps.rows(kinds.length, (from, to) => {
    for (let row = Math.max(from, firstRow); row < to; row++) {
      if (kinds[row] !== CellKind.text) continue;
      const text = values[row];
      if (codes[text] === TextCode.none || codes[text] === TextCode.nothing) continue;
      if (rowOf[text] < 0) rowOf[text] = row;
      cells++;
    }
  });
  const best = new Int32Array(TextCode.nothing + 1).fill(-1);
  const isBetter = (text: number, than: number): boolean => {
    if (ranks[text] !== ranks[than]) return ranks[text] < ranks[than];
    const shorter = texts[text].length - texts[than].length;
    return shorter === 0 ? texts[text] < texts[than] : shorter < 0;
  };
  await steps.rows(texts.length, (from, to) => {
    for (let text = from; text < to; text++) {
      if (rowOf[text] < 0) continue;
      const than = best[codes[text]];
      if (than < 0 || isBetter(text, than)) best[codes[text]] = text;
    }
  });
  const quote = (code: number): CellQuote | null =>
    best[code] < 0 ? null : { text: texts[best[code]], row: rowOf[best[code]] };
  const evident = { [first]: quote(TextCode.first), [second]: quote(TextCode.second) };
  return { evident: evident as ColumnEvidence<As>["evident"], doubtful: quote(TextCode.doubtful), cells };
}

/**
 * Decides how a column is read as a whole: its own evidence, then that of the other columns where
 * they are of one mind, then the user's answer. A doubt that none of them settles stays open.
 */
export function decide<As extends string>(
  own: ColumnEvidence<As>,
  others: readonly OtherColumn<As>[],
  answer: As | undefined,
  [first, second]: readonly [As, As],
): Decision<As> {
  const { doubtful, evident } = own;
  const only = onlyOne(evident, first, second);
  if (only !== null) {
    return { as: only.as, doubtful, because: doubtful && { kind: "cell", quote: only.quote } };
  }
  const isSplit = evident[first] !== null;
  const elsewhere = isSplit ? null : agreed(others, first, second);
  if (elsewhere !== null) {
    const { as, column, quote } = elsewhere;
    return { as, doubtful, because: doubtful && { kind: "otherColumn", column, quote } };
  }
  if (doubtful === null) return { as: answer ?? first, doubtful, because: null };
  if (answer === undefined) return { as: null, doubtful };
  return { as: answer, doubtful, because: { kind: "answer" } };
}

function agreed<As extends string>(others: readonly OtherColumn<As>[], first: As, second: As) {
  const speakFor = (as: As) => others.find(({ evidence }) => evidence.evident[as] !== null);
  const firstSpeaker = speakFor(first);
  const secondSpeaker = speakFor(second);
  if (firstSpeaker !== undefined && secondSpeaker !== undefined) return null;
  const speaker = firstSpeaker ?? secondSpeaker;
  if (speaker === undefined) return null;
  const only = onlyOne(speaker.evidence.evident, first, second);
  return only && { ...only, column: speaker.column };
}

function onlyOne<As extends string>(evident: ColumnEvidence<As>["evident"], first: As, second: As) {
  const one = evident[first];
  const other = evident[second];
  if (one !== null && other === null) return { as: first, quote: one };
  return other !== null && one === null ? { as: second, quote: other } : null;
}
