import type { SeededRandom } from "../../src/workbench/sample/SeededRandom";
import type { Layout } from "./Sheet";

/** A number as text, and whether the text alone tells the notation. */
export interface WrittenNumber {
  readonly text: string;
  readonly evident: boolean;
}

export interface NumberStyle extends Pick<Layout, "notation" | "currency"> {
  /** Money has decimals and a currency; a count has neither. */
  readonly money: boolean;
  /** Whether another text of the export tells the notation, so that 1.000 may be written. */
  readonly settled: boolean;
}

/** Points and commas, blanks, no-break blanks of two widths, apostrophes. */
const GROUPING = {
  german: ["", ".", ".", " ", "\u00a0", "\u202f", "'"],
  english: ["", ",", ",", " ", "\u00a0", "'", "’"],
};

/** Writes a number (money in cents) as somebody's system would. */
export function writeNumber(value: number, style: NumberStyle, random: SeededRandom): WrittenNumber {
  const hundredths = Math.abs(style.money ? value : value * 100);
  const digits = writeDigits(hundredths, style, random);
  const signed = value < 0 ? writeNegative(digits.text, style, random) : writePositive(digits, style, random);
  const padding = random.pick(["", "", "", " ", "\u00a0"]);
  return { ...digits, text: random.chance(0.5) ? padding + signed : signed + padding };
}

function writeDigits(hundredths: number, { notation, money, settled }: NumberStyle, random: SeededRandom) {
  const mark = notation === "german" ? "," : ".";
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths % 100;
  const decimals = rest !== 0 || (money && random.chance(0.7));
  const separator = random.pick(GROUPING[notation]);
  const doubtful = !decimals && /[.,]/.test(separator);
  const grouped = `${whole}`.replace(/\B(?=(\d{3})+$)/g, doubtful && !settled ? "" : separator);
  if (!decimals) return { text: grouped, evident: false };
  const two = `${rest}`.padStart(2, "0");
  const short = rest % 10 === 0 && random.chance(0.2) ? two.slice(0, 1) : two;
  const leading = whole === 0 && rest !== 0 && random.chance(0.2) ? "" : grouped;
  return { text: `${leading}${mark}${short}`, evident: true };
}

function writePositive({ text, evident }: WrittenNumber, style: NumberStyle, random: SeededRandom): string {
  const wholeEuros = style.money && style.notation === "german" && !evident;
  if (wholeEuros && random.chance(0.2)) return `${text},${random.pick(["-", "--"])}`;
  return withCurrency(random.chance(0.05) ? `+${text}` : text, style, random);
}

function writeNegative(text: string, style: NumberStyle, random: SeededRandom): string {
  return random.pick([
    () => withCurrency(`-${text}`, style, random),
    () => withCurrency(`\u2212${text}`, style, random),
    () => withCurrency(`${text}-`, style, random),
    () => `-${withCurrency(text, style, random)}`,
    () => `(${withCurrency(text, style, random)})`,
  ])();
}

function withCurrency(text: string, { money, currency }: NumberStyle, random: SeededRandom): string {
  if (!money || random.chance(0.5)) return text;
  const { code, sign } = currency;
  const blank = random.pick(["", " ", "\u00a0"]);
  return random.pick([
    `${sign}${blank}${text}`,
    `${text}${blank}${sign}`,
    `${code} ${text}`,
    `${text} ${code}`,
  ]);
}
