import { TextCode } from "./evidence";

/**
 * The digits of a number text with their separators, as `scanBody` finds them. One object serves for
 * many texts, so that a million of them leave no garbage behind.
 */
export interface NumberBody {
  /** Where the body stands in the text: from the first digit or decimal mark to after the last digit. */
  start: number;
  end: number;
  /** A `TextCode`: `first` is German, `second` English. */
  code: number;
  /** All digits as one whole number: 123456 for `1.234,56`. */
  digits: number;
  /** Digits after the decimal mark; for a doubtful body those after its separator. */
  places: number;
  /** The separator that leaves a doubt is a point. */
  doubtfulPoint: boolean;
  grouped: boolean;
  hasExponent: boolean;
}

export function emptyBody(): NumberBody {
  return {
    start: 0,
    end: 0,
    code: TextCode.none,
    digits: 0,
    places: 0,
    doubtfulPoint: false,
    grouped: false,
    hasExponent: false,
  };
}

const POINT = 1;
const COMMA = 2;
const APOSTROPHE = 3;
const SPACE = 4;
const EXPONENT = 5;

/**
 * Finds the digits of a text and checks that their separators make sense. False where they do not:
 * `1.23.456`, `12 34`, `31.12.2024`. What stands before and after is not looked at.
 */
export function scanBody(text: string, body: NumberBody): boolean {
  if (!findBody(text, body)) return false;
  body.grouped = false;
  body.hasExponent = false;
  let digits = 0;
  let run = 0;
  let firstRun = 0;
  let separator = 0;
  let separators = 0;
  // The second kind of separator can only be the decimal mark.
  let mark = 0;
  for (let at = body.start; at < body.end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      digits = digits * 10 + (code - 48);
      run++;
      continue;
    }
    const kind = separatorOf(code);
    if (kind === EXPONENT) {
      const whole = separators === 0 ? run : firstRun;
      if (mark > 0 || separators > 1 || separator > COMMA || run === 0 || whole > 3) return false;
      if (!isExponent(text, at + 1, body.end, separators > 0)) return false;
      body.hasExponent = true;
      break;
    }
    if (kind === 0 || mark > 0) return false;
    if (separator === 0) {
      separator = kind;
      firstRun = run;
    } else if (run !== 3) return false;
    else if (kind !== separator) {
      if (kind > COMMA) return false;
      mark = kind;
    }
    if (kind === separator) separators++;
    run = 0;
  }
  body.digits = digits;
  return judge(text, body, { separator, separators, mark, firstRun, lastRun: run });
}

interface Shape {
  readonly separator: number;
  readonly separators: number;
  readonly mark: number;
  readonly firstRun: number;
  readonly lastRun: number;
}

function judge(text: string, body: NumberBody, shape: Shape): boolean {
  const { separator, separators, mark, firstRun, lastRun } = shape;
  body.places = 0;
  body.code = TextCode.either;
  if (separator === 0) return true;
  const startsGroup = firstRun >= 1 && firstRun <= 3;
  const lone = separators === 1 && mark === 0 && separator <= COMMA;
  if (lone) {
    const isOpen = startsGroup && lastRun === 3 && !body.hasExponent && text.charCodeAt(body.start) !== 48;
    body.places = lastRun;
    body.doubtfulPoint = separator === POINT;
    body.code = isOpen ? TextCode.doubtful : decimalMark(separator);
    return true;
  }
  if (!startsGroup) return false;
  body.grouped = true;
  if (mark > 0) {
    body.places = lastRun;
    body.code = decimalMark(mark);
    return true;
  }
  if (separator <= COMMA) body.code = separator === POINT ? TextCode.first : TextCode.second;
  return lastRun === 3;
}

function decimalMark(kind: number): number {
  return kind === COMMA ? TextCode.first : TextCode.second;
}

function findBody(text: string, body: NumberBody): boolean {
  let start = 0;
  let end = text.length;
  while (start < end && !isDigit(text.charCodeAt(start))) start++;
  if (start === end) return false;
  while (!isDigit(text.charCodeAt(end - 1))) end--;
  // ",50" has a decimal mark in front; the point of "Fr.50" belongs to the word.
  const hasMark = start > 0 && separatorOf(text.charCodeAt(start - 1)) <= COMMA;
  if (hasMark && separatorOf(text.charCodeAt(start - 1)) > 0) {
    if (start === 1 || !isLetter(text.charCodeAt(start - 2))) start--;
  }
  body.start = start;
  body.end = end;
  return true;
}

/** `+05` or `-3`; without a sign only after decimals: `1.5E7` is a number, `12E3` an article. */
function isExponent(text: string, from: number, end: number, hasDecimals: boolean): boolean {
  const first = text.charCodeAt(from);
  const isSigned = first === 43 || first === 45;
  const start = isSigned ? from + 1 : from;
  if (!isSigned && !hasDecimals) return false;
  if (end - start < 1 || end - start > 3) return false;
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000);
}

function separatorOf(code: number): number {
  switch (code) {
    case 0x2e:
      return POINT;
    case 0x2c:
      return COMMA;
    // ' and what is typed or typeset in its place: ’ ‘ ´ ` ʼ
    case 0x27:
    case 0x2019:
    case 0x2018:
    case 0xb4:
    case 0x60:
    case 0x2bc:
      return APOSTROPHE;
    // Space, no-break, figure, punctuation, thin, hair and narrow no-break space.
    case 0x20:
    case 0xa0:
    case 0x2007:
    case 0x2008:
    case 0x2009:
    case 0x200a:
    case 0x202f:
      return SPACE;
    case 0x45:
    case 0x65:
      return EXPONENT;
    default:
      return 0;
  }
}
