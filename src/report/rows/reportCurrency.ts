import type { ColumnReader } from "../ColumnReader";
import { currencyNamedIn } from "../parse/currencyNamedIn";
import { dissectCurrencies } from "../parse/dissectCurrencies";
import type { ReportResult } from "../ReportError";
import type { Conversion } from "../ReportSettings";
import type { Steps } from "../Steps";
import { CellKind, type Column } from "../Table";
import type { CheckedMapping } from "./checkMapping";
import { MONEY_FIELDS } from "./readNumberColumns";
import { RowStatus } from "./RowJudge";

/**
 * The currency of the rows that count: as a column or the amounts themselves say, else as the number
 * format or the header of the money column names it. More than one is refused, unless the user gave
 * rates for the others, because their sum would mean nothing.
 */
export async function reportCurrency(
  reader: ColumnReader,
  { mapping, moneyColumns }: CheckedMapping,
  status: Uint8Array,
  conversion: Conversion | undefined,
  steps: Steps,
): Promise<ReportResult<string | undefined>> {
  const { table, firstRow } = reader;
  const found = new Set<string>();
  const collect = async (index: number, { currencies, currencyNames }: Currencies) => {
    // Position 0 stands for none.
    if (currencyNames.length < 2) return;
    const names = await usedNames(table.columns[index], currencies, currencyNames, status, steps);
    names.forEach((name) => found.add(name));
  };
  if (mapping.currency !== undefined) {
    await collect(mapping.currency, dissectCurrencies(table.columns[mapping.currency].texts));
  }
  for (const field of MONEY_FIELDS) {
    const column = mapping[field];
    if (column !== undefined) await collect(column, await reader.numberTextsOf(column, steps));
  }
  if (conversion !== undefined) {
    const { into, rates } = conversion;
    const known = (name: string) => name === into || Number.isFinite(rates[name]);
    if ([...found].every(known)) return { ok: true, value: into };
  }
  if (found.size > 1) {
    return { ok: false, error: { kind: "severalCurrencies", currencies: [...found].sort() } };
  }
  const only = [...found].find((currency) => /^[A-Z]{3}$/.test(currency));
  const format = table.source.formats[firstRow]?.[moneyColumns[0]] ?? "";
  const named = currencyNamedIn(format) ?? currencyNamedIn(reader.headerWithUnit(moneyColumns[0]));
  return { ok: true, value: only ?? named ?? undefined };
}

interface Currencies {
  /** Per distinct text the position of its currency. */
  readonly currencies: Int32Array;
  readonly currencyNames: readonly string[];
}

async function usedNames(
  { kinds, values }: Column,
  currencies: Int32Array,
  names: readonly string[],
  status: Uint8Array,
  steps: Steps,
): Promise<string[]> {
  const used = new Uint8Array(names.length);
  await steps.rows(status.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (status[row] === RowStatus.used && kinds[row] === CellKind.text) used[currencies[values[row]]] = 1;
    }
  });
  return names.filter((_, position) => position > 0 && used[position] === 1);
}
