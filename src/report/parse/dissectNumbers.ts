import type { Steps } from "../Steps";
import { TextCode, type CodedTexts } from "./evidence";
import { isDash, readAffixes, type Affixes } from "./numberAffixes";
import { emptyBody, scanBody, type NumberBody } from "./numberBody";
import { codeOfWhole, dissectNumber, LONGEST_NUMBER, numberFrom } from "./numberText";

/** What a text is as a number; `dash` is a cell that an accounting format shows for nothing. */
export const NumberCode = {
  none: TextCode.none,
  either: TextCode.either,
  german: TextCode.first,
  english: TextCode.second,
  doubtful: TextCode.doubtful,
  dash: TextCode.nothing,
} as const;

/** The distinct texts of a column as numbers; one entry per text, in the order of `Column.texts`. */
export interface NumberTexts extends CodedTexts {
  /** The number where the column is read in German notation; NaN where the text is none. */
  readonly german: Float64Array;
  /** Differs from `german` only where a text is doubtful. */
  readonly english: Float64Array;
  /** Position of the text's currency in `currencyNames`, 0 for none. */
  readonly currencies: Int32Array;
  /** `""`, then ISO codes in order of appearance, or "kr" where that fits several. */
  readonly currencyNames: readonly string[];
}

/** Evidence that shows both separators is best, then one that shows groups, then mere decimals. */
const RANK = { both: 0, groups: 1, decimals: 2 } as const;

/** A column has a few ways to write a currency; names in a wrong column are many and not kept. */
const MOST_AFFIXES = 1_000;

const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Takes each distinct text of a column apart once; what they say is then a matter of looking it up. */
export async function dissectNumbers(texts: readonly string[], steps: Steps): Promise<NumberTexts> {
  const dissector = new Dissector(texts);
  await steps.rows(texts.length, (from, to) => dissector.dissect(from, to));
  return dissector;
}

class Dissector implements NumberTexts {
  readonly codes: Uint8Array;
  readonly ranks: Uint8Array;
  readonly german: Float64Array;
  readonly english: Float64Array;
  readonly currencies: Int32Array;
  readonly currencyNames = [""];
  private readonly body = emptyBody();
  private readonly affixes = new Map<string, Affixes | null>();
  private lastBefore = "";
  private lastAfter = "";
  private lastAffixes = readAffixes("", "");

  constructor(private readonly texts: readonly string[]) {
    this.codes = new Uint8Array(texts.length);
    this.ranks = new Uint8Array(texts.length);
    this.german = new Float64Array(texts.length).fill(NaN);
    this.english = new Float64Array(texts.length).fill(NaN);
    this.currencies = new Int32Array(texts.length);
  }

  dissect(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      this.read(this.texts[index].trim(), index);
    }
  }

  private read(text: string, index: number): void {
    const { body } = this;
    if (text.length > LONGEST_NUMBER) return;
    if (!scanBody(text, body)) {
      if (isDash(text)) this.codes[index] = NumberCode.dash;
      return;
    }
    const affixes = this.affixesOf(text.slice(0, body.start), text.slice(body.end));
    if (affixes === null) return;
    const code = affixes.whole ? codeOfWhole(body.code, body.places, body.doubtfulPoint) : body.code;
    if (code === NumberCode.none) return;
    if (!isExact(body)) {
      if (!this.readSlowly(text, index)) return;
    } else this.putValues(index, body, affixes);
    this.codes[index] = code;
    this.ranks[index] = !body.grouped ? RANK.decimals : body.places > 0 ? RANK.both : RANK.groups;
    if (affixes.currency !== null) this.currencies[index] = this.currencyNumber(affixes.currency);
  }

  /** Both are exact whole numbers, so their quotient is what `Number` makes of the text. */
  private putValues(index: number, body: NumberBody, { negative, percent, whole }: Affixes): void {
    const shift = percent ? 2 : 0;
    const grouped = body.digits / POWERS[shift];
    const decimal = body.digits / POWERS[body.places + shift];
    const isOpen = body.code === TextCode.doubtful;
    const german = whole || (isOpen && body.doubtfulPoint) ? grouped : decimal;
    const english = whole || (isOpen && !body.doubtfulPoint) ? grouped : decimal;
    this.german[index] = negative ? 0 - german : german;
    this.english[index] = negative ? 0 - english : english;
  }

  private readSlowly(text: string, index: number): boolean {
    const number = dissectNumber(text);
    if (number === null) return false;
    this.german[index] = numberFrom(number, "german");
    this.english[index] = numberFrom(number, "english");
    return true;
  }

  private affixesOf(before: string, after: string): Affixes | null {
    if (before === this.lastBefore && after === this.lastAfter) return this.lastAffixes;
    this.lastBefore = before;
    this.lastAfter = after;
    // A digit can stand in neither of them.
    const key = `${before}0${after}`;
    let read = this.affixes.get(key);
    if (read === undefined) {
      read = readAffixes(before, after);
      if (this.affixes.size < MOST_AFFIXES) this.affixes.set(key, read);
    }
    this.lastAffixes = read;
    return read;
  }

  private currencyNumber(currency: string): number {
    const known = this.currencyNames.indexOf(currency);
    return known >= 0 ? known : this.currencyNames.push(currency) - 1;
  }
}

function isExact({ digits, places, hasExponent }: NumberBody): boolean {
  return digits <= Number.MAX_SAFE_INTEGER && places + 2 < POWERS.length && !hasExponent;
}
