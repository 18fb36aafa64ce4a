import type { ColumnReader } from "../ColumnReader";
import type { Mapping } from "../Field";
import { dissectCurrencies } from "../parse/dissectCurrencies";
import type { Conversion } from "../ReportSettings";
import type { Steps } from "../Steps";
import { CellKind } from "../Table";
import type { Adjustment, Numbers } from "./Adjustment";
import { MONEY_FIELDS, type NumberField } from "./readNumberColumns";

/**
 * Converts every money column at the user's rates, each cell rounded to whole cents: what a row is
 * worth must not depend on which others it is added to. Currencies without a rate stay as they are;
 * `reportCurrency` refuses them where they count.
 */
export async function convertCurrencies(
  reader: ColumnReader,
  mapping: Mapping,
  numbers: Numbers,
  conversion: Conversion | undefined,
  steps: Steps,
): Promise<{ readonly numbers: Numbers; readonly adjustments: readonly Adjustment[] }> {
  if (conversion === undefined) return { numbers, adjustments: [] };
  const converted: { -readonly [field in NumberField]?: Float64Array } = { ...numbers };
  const adjustments: Adjustment[] = [];
  const ofRow = columnRates(reader, mapping.currency, conversion);
  for (const field of MONEY_FIELDS) {
    const column = mapping[field];
    const values = numbers[field];
    if (column === undefined || values === undefined) continue;
    const ofCell = await cellRates(reader, column, conversion, steps);
    const touched = new Uint8Array(values.length);
    const now = values.map((value, row) => {
      const rate = ofRow(row) ?? ofCell(row) ?? 1;
      if (rate === 1 || !(Math.abs(value) > 0)) return value;
      touched[row] = 1;
      return roundToCents(value * rate);
    });
    converted[field] = now;
    if (touched.includes(1)) adjustments.push({ rule: "currencyRate", field, column, touched, now });
  }
  return { numbers: converted, adjustments };
}

type Rates = (row: number) => number | undefined;

/** Rates by a column of currencies. */
function columnRates({ table }: ColumnReader, column: number | undefined, conversion: Conversion): Rates {
  if (column === undefined) return () => undefined;
  const { kinds, values, texts } = table.columns[column];
  const { currencies, currencyNames } = dissectCurrencies(texts);
  const rates = currencyNames.map((name) => rateOf(name, conversion));
  return (row) => (kinds[row] === CellKind.text ? rates[currencies[values[row]]] : undefined);
}

/** Rates by the currencies written beside the amounts themselves. */
async function cellRates(
  reader: ColumnReader,
  column: number,
  conversion: Conversion,
  steps: Steps,
): Promise<Rates> {
  const { kinds, values } = reader.table.columns[column];
  const { currencies, currencyNames } = await reader.numberTextsOf(column, steps);
  const rates = currencyNames.map((name) => rateOf(name, conversion));
  return (row) => (kinds[row] === CellKind.text ? rates[currencies[values[row]]] : undefined);
}

function rateOf(currency: string, { into, rates }: Conversion): number | undefined {
  return currency === into ? 1 : rates[currency];
}

/** Half cents away from zero, as a bank rounds; the small part takes back the noise of the product. */
function roundToCents(amount: number): number {
  const cents = Math.abs(amount) * 100;
  return (Math.sign(amount) * Math.round(cents + cents * 1e-15)) / 100;
}
