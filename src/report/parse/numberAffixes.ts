import { currencyOf } from "./currencyOf";
import { withoutInvisible } from "./withoutInvisible";

/** What stands before and after the digits of a number. */
export interface Affixes {
  readonly negative: boolean;
  readonly percent: boolean;
  /** The amount is whole: "12,-" and "12.–" are prices, not negative numbers. */
  readonly whole: boolean;
  readonly currency: string | null;
}

const NONE: Affixes = { negative: false, percent: false, whole: false, currency: null };

/** No currency is longer, even with signs and spaces around it. */
const LONGEST = 32;

const PRICE_DASH = /^[.,](?:-{1,3}|[–—−]{1,2})/;
const MARK = /[-−–‐‑﹣－+＋()%]/;

/**
 * Reads sign, parentheses, percent and currency. Null where there is anything else, or more than one
 * of a kind. "S" and "H" (debit and credit) are something else: which of them is the minus depends
 * on the account.
 */
export function readAffixes(before: string, after: string): Affixes | null {
  if (before === "" && after === "") return NONE;
  if (before.length > LONGEST || after.length > LONGEST) return null;
  const front = readSide(before);
  const price = PRICE_DASH.exec(after);
  const back = readSide(price === null ? after : after.slice(price[0].length));
  if (front === null || back === null || (front.name !== "" && back.name !== "")) return null;
  if (front.closing + back.opening > 0 || front.opening !== back.closing || front.opening > 1) return null;
  const minus = front.minus + back.minus;
  const plus = front.plus + back.plus;
  const percent = front.percent + back.percent;
  const name = front.name + back.name;
  if (minus + plus > 1 || (plus === 1 && front.opening === 1)) return null;
  if (percent > 1 || (percent === 1 && (name !== "" || price !== null))) return null;
  const currency = name === "" ? null : currencyOf(name);
  if (name !== "" && currency === null) return null;
  return {
    negative: minus === 1 || front.opening === 1,
    percent: percent === 1,
    whole: price !== null,
    currency,
  };
}

/** Whether a text is a dash alone or beside a currency: how accounting formats show nothing. */
export function isDash(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = withoutInvisible(text).trim().split(/\s+/);
  const names = words.filter((word) => !/^[-−–—‐‑]{1,3}$/.test(word));
  return (
    names.length === words.length - 1 && names.length <= 1 && names.every((name) => currencyOf(name) !== null)
  );
}

interface Side {
  minus: number;
  plus: number;
  opening: number;
  closing: number;
  percent: number;
  /** What is left: a currency, if the text is a number. */
  name: string;
}

/** Takes the marks off both ends, so that the hyphen of "US-$" is no minus. */
function readSide(affix: string): Side | null {
  const side: Side = { minus: 0, plus: 0, opening: 0, closing: 0, percent: 0, name: "" };
  let rest = withoutInvisible(affix).trim();
  while (rest !== "") {
    if (MARK.test(rest[0])) {
      count(side, rest[0]);
      rest = rest.slice(1).trim();
    } else if (MARK.test(rest[rest.length - 1])) {
      count(side, rest[rest.length - 1]);
      rest = rest.slice(0, -1).trim();
    } else break;
  }
  side.name = rest;
  return side;
}

function count(side: Side, mark: string): void {
  if (mark === "%") side.percent++;
  else if (mark === "(") side.opening++;
  else if (mark === ")") side.closing++;
  else if (mark === "+" || mark === "＋") side.plus++;
  else side.minus++;
}
