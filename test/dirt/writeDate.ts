import type { SeededRandom } from "../../src/workbench/sample/SeededRandom";

/** A date as it may stand in a cell, and whether it tells the order of day and month. */
export interface WrittenDate {
  readonly cell: string | number;
  readonly evident: boolean;
}

/** Days as one system writes them: the order of day and month is the same in all its forms. */
export type DateForm = (parts: Parts) => WrittenDate;

interface Parts {
  readonly serial: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const iso = ({ year, month, day }: Parts) => `${year}-${two(month)}-${two(day)}`;
const digits = ({ year, month, day }: Parts) => `${year}${two(month)}${two(day)}`;
const dotted = ({ year, month, day }: Parts) => `${two(day)}.${two(month)}.${year}`;

const NEUTRAL: readonly DateForm[] = [
  (parts) => ({ cell: iso(parts), evident: false }),
  (parts) => ({ cell: `${iso(parts)} 08:15`, evident: false }),
  (parts) => ({ cell: `${iso(parts)}T23:59:59Z`, evident: false }),
  (parts) => ({ cell: Number(digits(parts)), evident: false }),
  (parts) => ({ cell: digits(parts), evident: false }),
  (parts) => ({ cell: parts.serial + 0.75, evident: false }),
];

const DAY_FIRST: readonly DateForm[] = [
  (parts) => ({ cell: dotted(parts), evident: true }),
  (parts) => ({ cell: `${dotted(parts)} 17:30`, evident: true }),
  ({ day, month, year }) => ({ cell: `${day}.${month}.${year % 100}`, evident: true }),
  ({ day, month, year }) => ({ cell: `${two(day)}/${two(month)}/${year}`, evident: day > 12 }),
];

const MONTH_FIRST: readonly DateForm[] = [
  ({ day, month, year }) => ({ cell: `${two(month)}/${two(day)}/${year}`, evident: day > 12 }),
  ({ day, month, year }) => ({ cell: `${month}/${day}/${year} 5:30 PM`, evident: day > 12 }),
];

/** The forms that occur in one export: one, or several that fit together. */
export function drawDateForms(random: SeededRandom): readonly DateForm[] {
  const dayFirst = random.chance(0.6);
  const forms = [...(dayFirst ? DAY_FIRST : MONTH_FIRST), ...NEUTRAL];
  return random.shuffled(forms).slice(0, random.whole(1, 3));
}

/** Writes a day; in a form that leaves day and month open only where others settle it. */
export function writeDate(serial: number, form: DateForm, settled: boolean): WrittenDate {
  const date = new Date((serial - 25_569) * 86_400_000);
  const parts = {
    serial,
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: date.getUTCFullYear(),
  };
  const written = form(parts);
  const open = typeof written.cell === "string" && written.cell.includes("/") && !written.evident;
  return open && !settled ? { cell: iso(parts), evident: false } : written;
}

function two(number: number): string {
  return `${number}`.padStart(2, "0");
}
