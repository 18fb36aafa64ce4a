import type { CellChunk, CellValue, SourceBlock } from "../../src/report/CellChunk";
import { SeededRandom } from "../../src/workbench/sample/SeededRandom";

/** As many rows of four columns as the add-in asks Excel for at once (`rowsPerChunk`). */
const CHUNK_ROWS = 5_000;

const SEED = 2026;
const FIRST_DAY = 44_927;
const DAYS = 730;
const DEAREST_CENTS = 50_000;

const HEADERS = ["Kundennummer", "Datum", "Umsatz", "Wareneinsatz"];

/** What a report of all lines must add up to. */
export interface OrderTruth {
  readonly customers: number;
  readonly revenueCents: number;
  readonly costCents: number;
}

/**
 * An export of order lines from a fixed seed: customer, day, revenue and cost of goods, in no order,
 * with a tenth as many customers as lines. Chunks are made one after the other, so that nobody holds
 * the whole matrix, which the add-in does not hold either.
 */
export class OrderExport {
  /** A day in the second half of the export, to look at it as of then. */
  readonly earlierDay = FIRST_DAY + 600;

  constructor(readonly lines: number) {}

  get block(): SourceBlock {
    return {
      sheet: "Bestellungen",
      address: `A1:D${this.lines + 1}`,
      firstRow: 0,
      firstColumn: 0,
      rowCount: this.lines + 1,
      columnCount: HEADERS.length,
      formats: [HEADERS.map(() => "General"), ["General", "dd.mm.yyyy", "0.00", "0.00"]],
    };
  }

  /**
   * The lines of one chunk after the other as the JSON of a response: `[["K-000017",45000,19.9,12],…]`.
   * Who wants cells parses it, as office.js does: V8 keeps short texts of JSON once however often they
   * occur, and texts put together in a program not.
   */
  *jsonChunks(): Generator<string> {
    for (let from = 0; from < this.lines; from += CHUNK_ROWS) {
      yield this.jsonOf(from, Math.min(this.lines, from + CHUNK_ROWS));
    }
  }

  /** The chunks with the row of headers in the first one. */
  *chunks(): Generator<CellChunk> {
    let firstRow = 0;
    for (const json of this.jsonChunks()) {
      const lines = JSON.parse(json) as CellValue[][];
      const values = firstRow === 0 ? [HEADERS, ...lines] : lines;
      yield { firstRow, values };
      firstRow += values.length;
    }
  }

  truth(): OrderTruth {
    const seen = new Set<number>();
    let revenueCents = 0;
    let costCents = 0;
    this.draw(0, this.lines, (customer, _day, revenue, cost) => {
      seen.add(customer);
      revenueCents += revenue;
      costCents += cost;
    });
    return { customers: seen.size, revenueCents, costCents };
  }

  private jsonOf(from: number, to: number): string {
    const rows: string[] = [];
    this.draw(from, to, (customer, day, revenue, cost) => {
      rows.push(`["K-${String(customer).padStart(6, "0")}",${day},${revenue / 100},${cost / 100}]`);
    });
    return `[${rows.join(",")}]`;
  }

  /** Each chunk has a seed of its own, so that it can be made without the ones before. */
  private draw(
    from: number,
    to: number,
    take: (customer: number, day: number, revenueCents: number, costCents: number) => void,
  ): void {
    let random = new SeededRandom(SEED + from);
    for (let line = from; line < to; line++) {
      if (line % CHUNK_ROWS === 0) random = new SeededRandom(SEED + line);
      const customer = random.whole(0, this.lines / 10 - 1);
      const revenue = random.whole(1, DEAREST_CENTS);
      take(
        customer,
        random.whole(FIRST_DAY, FIRST_DAY + DAYS - 1),
        revenue,
        Math.floor(revenue * random.between(0.4, 1.2)),
      );
    }
  }
}
