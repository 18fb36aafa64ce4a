import { calendarMonth } from "./calendarMonth";
import { columnFault } from "./columnFault";
import { distinctPerGroup, type GroupValues } from "./distinctPerGroup";
import { groupIds, type Id } from "./groupIds";
import { lengthFault } from "./lengthFault";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type Result } from "./Result";

/** The customers whose first purchase falls into the same period. */
export interface Cohort {
  /** The first month of that period, "2026-01". */
  readonly firstMonth: string;
  readonly customers: number;
  /** Share of them that buys 0, 1, 2 … periods later, up to the latest period in the data. */
  readonly shares: readonly number[];
}

const MOST_SHEET_COLUMNS = 16_384;

/** Cohort and number of customers. */
const LABEL_COLUMNS = 2;

/** A hundred years of months are 1.4 million; more can not come from real dates. */
const MOST_CELLS = 5_000_000;

/**
 * Cohort retention: which share of the customers won in a period buys again 1, 2, 3 … periods later.
 *
 * Every row with customer and date is a purchase; other rows do not count. Periods are those of the
 * calendar, counted from January 1900: 3 months are quarters, 6 half years, 12 years. Lengths that do
 * not divide a year, such as 5, give periods that begin in another month every year. Periods that won
 * nobody have no cohort.
 *
 *     share(cohort, k) = customers of the cohort who buy k periods after their first / its customers
 *
 * @param customers - One per row; "" where the row names none.
 * @param dates - Excel serial days, 0 where the row has none. A time of day is ignored.
 * @param months - Length of a period in calendar months, a whole number; 0 is 1.
 * @returns Cohorts in order of time. The share of period 0 is 1, and the last share of every cohort
 *   belongs to the latest period in the data. `outOfRange` naming the argument and its row, `noRows`,
 *   or `tableTooLarge` where the dates lie so far apart that no sheet holds the table.
 *
 * @example
 * cohortRetention(["A", "B", "A"], Float64Array.of(46023, 46030, 46060)).value[0].shares // => [1, 0.5]
 * cohortRetention(["A", "B", "A"], Float64Array.of(46023, 46030, 46060)).value[0].firstMonth // => "2026-01"
 * cohortRetention(["A"], Float64Array.of(0)) // => noAnswer noRows
 * cohortRetention(["A", "A"], Float64Array.of(1, 2958465)) // => noAnswer tableTooLarge
 *
 * @see Fader & Hardie (2007), "How to Project Customer Retention", J. Interactive Marketing 21(1), for
 *   cohorts of customers won in the same period.
 */
export function cohortRetention(
  customers: readonly Id[],
  dates: Float64Array,
  months = 0,
): Result<readonly Cohort[]> {
  const fault =
    lengthFault({ customers, dates }) ??
    rangeFault("months", months, "wholeZeroOrMore") ??
    columnFault("dates", dates, "date");
  if (fault) return fail(fault);

  const length = months === 0 ? 1 : months;
  const active = distinctPerGroup(groupIds(customers).groupOf, periodsOf(dates, length));
  if (active.groups.length === 0) return fail({ kind: "noAnswer", reason: "noRows" });

  const latest = active.values.reduce((latestYet, period) => Math.max(latestYet, period));
  const first = active.values.reduce((firstYet, period) => Math.min(firstYet, period));
  const width = latest - first + 1;
  const cohorts = new Set(firstPeriods(active)).size;
  if (width > MOST_SHEET_COLUMNS - LABEL_COLUMNS || width * cohorts > MOST_CELLS) {
    return fail({ kind: "noAnswer", reason: "tableTooLarge" });
  }
  return succeed(cohortsOf(active, latest, length));
}

function periodsOf(dates: Float64Array, length: number): Float64Array {
  return dates.map((date) => (date === 0 ? NaN : Math.floor(calendarMonth(date) / length)));
}

/** For each pair of customer and period, the first period of this customer. */
function firstPeriods({ groups, values }: GroupValues): Int32Array {
  const periods = new Int32Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const isFirst = index === 0 || groups[index] !== groups[index - 1];
    periods[index] = isFirst ? values[index] : periods[index - 1];
  }
  return periods;
}

function cohortsOf(active: GroupValues, latest: number, length: number): Cohort[] {
  const counts = new Map<number, number[]>();
  const cohortOf = firstPeriods(active);
  for (let index = 0; index < cohortOf.length; index++) {
    const cohort = cohortOf[index];
    let periods = counts.get(cohort);
    if (!periods) counts.set(cohort, (periods = new Array<number>(latest - cohort + 1).fill(0)));
    periods[active.values[index] - cohort]++;
  }
  return [...counts]
    .sort(([left], [right]) => left - right)
    .map(([period, [customers, ...later]]) => ({
      firstMonth: monthText(period * length),
      customers,
      shares: [1, ...later.map((count) => count / customers)],
    }));
}

/** Year and month as ISO 8601 writes them, which sorts and reads the same everywhere. */
function monthText(month: number): string {
  const year = 1900 + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}
