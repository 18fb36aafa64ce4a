import { CustomerLayout } from "./customers/CustomerLayout";
import { daySpan, type DaySpan } from "./customers/daySpan";
import type { ColumnEvidence } from "./parse/evidence";
import { numberEvidence } from "./parse/columnNotation";
import { dateEvidence } from "./parse/columnDateOrder";
import type { DateOrder } from "./parse/dateText";
import { dissectDates, type DateTexts } from "./parse/dissectDates";
import { dissectNumbers, type NumberTexts } from "./parse/dissectNumbers";
import type { Notation } from "./parse/numberText";
import { includesRepairedDay, readDates } from "./parse/readDates";
import { measureMoney, toMinorUnits, type MoneyMeasure } from "./parse/moneyScale";
import { readNumbers } from "./parse/readNumbers";
import { findHead, type TableHead } from "./recognise/findHead";
import type { CustomerCodes } from "./rows/customerCodes";
import { idCodes, type IdCodes } from "./rows/idCodes";
import { hintsAtTotals } from "./rows/isTotalsText";
import { repeatedRows } from "./rows/repeatedRows";
import type { Steps } from "./Steps";
import { CellKind, type Table } from "./Table";

/**
 * Reads the columns of one table. What was read once is remembered, so that a report with other
 * settings of the same table only computes what depends on them.
 */
export class ColumnReader {
  private readonly numberTexts = new Memory<NumberTexts>();
  private readonly numberEvidences = new Memory<ColumnEvidence<Notation>>();
  private readonly numberColumns = new Memory<Float64Array>();
  private readonly dateTexts = new Memory<DateTexts>();
  private readonly dateEvidences = new Memory<ColumnEvidence<DateOrder>>();
  private readonly dateColumns = new Memory<Float64Array>();
  private readonly idColumns = new Memory<IdCodes>();
  private readonly repeats = new Memory<Uint8Array>();
  private readonly totalsHints = new Memory<Int32Array>();
  private readonly presence = new Memory<boolean>();
  private readonly spans = new WeakMap<Float64Array, DaySpan>();
  private readonly layouts = new WeakMap<Int32Array, CustomerLayout>();
  private readonly measures = new WeakMap<Float64Array, MoneyMeasure>();
  private readonly zeros = new WeakMap<Float64Array, boolean>();
  private readonly minorUnits = new WeakMap<Float64Array, MinorUnits>();

  private readonly head: TableHead;
  /** First row of the data; title, header and unit rows stand above it. */
  readonly firstRow: number;
  /** Row of the headers from 0, or -1 where there is none. */
  readonly headerRow: number;

  constructor(readonly table: Table) {
    this.head = findHead(table);
    this.firstRow = this.head.firstRow;
    this.headerRow = this.head.headerRow;
  }

  /** The header of a column; `""` where there is none. */
  header(column: number): string {
    return this.head.headers[column];
  }

  /** The header of a column together with the unit that stands below it: `"Umsatz (T€)"`. */
  headerWithUnit(column: number): string {
    const unit = this.head.units[column];
    return unit === "" ? this.header(column) : `${this.header(column)} (${unit})`;
  }

  /** Whether a cell of the column is a text. */
  hasTexts(column: number): Promise<boolean> {
    return this.presence.get(`${column} text`, async () => {
      const { kinds } = this.table.columns[column];
      return kinds.subarray(this.firstRow).includes(CellKind.text);
    });
  }

  /** Whether a cell of the column counts as a day without being one. */
  hasRepairedDays(column: number, steps: Steps): Promise<boolean> {
    return this.presence.get(`${column} day`, () =>
      includesRepairedDay(this.table.columns[column], this.firstRow, steps),
    );
  }

  /** The distinct texts of a column, taken apart as numbers. */
  numberTextsOf(column: number, steps: Steps): Promise<NumberTexts> {
    return this.numberTexts.get(`${column}`, () => dissectNumbers(this.table.columns[column].texts, steps));
  }

  numberEvidence(column: number, steps: Steps): Promise<ColumnEvidence<Notation>> {
    return this.numberEvidences.get(`${column}`, async () =>
      numberEvidence(
        this.table.columns[column],
        this.firstRow,
        await this.numberTextsOf(column, steps),
        steps,
      ),
    );
  }

  /** The column's cells as numbers; NaN where a cell is blank or no number. Not to be changed. */
  numbers(column: number, notation: Notation, steps: Steps): Promise<Float64Array> {
    return this.numberColumns.get(`${column} ${notation}`, async () => {
      const texts = await this.numberTextsOf(column, steps);
      return readNumbers(this.table.columns[column], this.firstRow, texts[notation], steps);
    });
  }

  dateEvidence(column: number, steps: Steps): Promise<ColumnEvidence<DateOrder>> {
    return this.dateEvidences.get(`${column}`, async () =>
      dateEvidence(this.table.columns[column], this.firstRow, await this.dateTextsOf(column, steps), steps),
    );
  }

  /** The column's cells as Excel serial days; NaN where a cell is blank or no date. Not to be changed. */
  days(column: number, order: DateOrder, steps: Steps): Promise<Float64Array> {
    return this.dateColumns.get(`${column} ${order}`, async () => {
      const texts = await this.dateTextsOf(column, steps);
      return readDates(this.table.columns[column], this.firstRow, texts[order], steps);
    });
  }

  /** The distinct texts of a column that may be labels of totals, by their numbers. */
  totalsHintsOf(column: number, steps: Steps): Promise<Int32Array> {
    return this.totalsHints.get(`${column}`, async () => {
      const { texts } = this.table.columns[column];
      const hints: number[] = [];
      await steps.rows(texts.length, (from, to) => {
        for (let text = from; text < to; text++) if (hintsAtTotals(texts[text])) hints.push(text);
      });
      return Int32Array.from(hints);
    });
  }

  ids(column: number, asSpelled: boolean, steps: Steps): Promise<IdCodes> {
    return this.idColumns.get(`${column} ${asSpelled}`, () =>
      idCodes(this.table.columns[column], this.firstRow, steps, asSpelled),
    );
  }

  /** The span of a column of days; of the same array it is looked for once. */
  daySpanOf(days: Float64Array, steps: Steps): Promise<DaySpan> {
    return remembered(this.spans, days, () => daySpan(days, this.firstRow, steps));
  }

  /** The rows by customer. Merged customers are brought together anew each time, as nothing tells merges apart. */
  layoutOf(customers: CustomerCodes, steps: Steps): Promise<CustomerLayout> {
    const make = () => CustomerLayout.of(customers, this.firstRow, steps);
    return customers.countsAs === null ? remembered(this.layouts, customers.codes, make) : make();
  }

  /** Marks rows that are equal to an earlier one in every cell; see there for the key column. */
  repeatedRows(layout: CustomerLayout, keyColumn: number, steps: Steps): Promise<Uint8Array> {
    return this.repeats.get("", () => repeatedRows(this.table, layout, keyColumn, steps));
  }

  /** What the scale of a column of amounts depends on; of the same array it is measured once. */
  measureOf(amounts: Float64Array, steps: Steps): Promise<MoneyMeasure> {
    return remembered(this.measures, amounts, () => measureMoney(amounts, steps));
  }

  /** The amounts in whole minor units; of the same array they are counted once. Not to be changed. */
  async minorUnitsOf(amounts: Float64Array, scale: number, steps: Steps): Promise<Float64Array> {
    const known = this.minorUnits.get(amounts);
    if (known?.scale === scale) return known.units;
    const units = await toMinorUnits(amounts, await this.measureOf(amounts, steps), scale, steps);
    this.minorUnits.set(amounts, { scale, units });
    return units;
  }

  /** Whether any of the amounts is 0; of the same array it is looked for once. */
  hasZeros(amounts: Float64Array, steps: Steps): Promise<boolean> {
    return remembered(this.zeros, amounts, async () => {
      let found = false;
      await steps.rows(amounts.length, (from, to) => {
        found = found || amounts.subarray(Math.max(from, this.firstRow), to).includes(0);
      });
      return found;
    });
  }

  private dateTextsOf(column: number, steps: Steps): Promise<DateTexts> {
    return this.dateTexts.get(`${column}`, () => dissectDates(this.table.columns[column].texts, steps));
  }
}

interface MinorUnits {
  readonly scale: number;
  readonly units: Float64Array;
}

/** The result for an array, made once; work that fails or is cancelled leaves nothing behind. */
async function remembered<Key extends object, T>(
  known: WeakMap<Key, T>,
  key: Key,
  make: () => Promise<T>,
): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = await make();
  known.set(key, value);
  return value;
}

/** Results by key. Work that fails or is cancelled leaves nothing behind and is begun anew. */
class Memory<T> {
  private readonly made = new Map<string, T>();

  async get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const value = await make();
    this.made.set(key, value);
    return value;
  }
}
