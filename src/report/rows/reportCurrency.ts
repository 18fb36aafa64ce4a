import { currenciesBesideAmounts, currenciesInColumn, currencyNamedIn } from "../parse/currenciesOf";
import type { ReportResult } from "../ReportError";
import { textAt, type Table } from "../Table";
import type { CheckedMapping } from "./checkMapping";
import { COST_FIELDS } from "./readMoney";

const MONEY_FIELDS = ["amount", "unitPrice", "contribution", ...COST_FIELDS] as const;

/**
 * The currency of the rows that count: as a column or the amounts themselves say, else as the number
 * format or the header of the money column names it. More than one is refused, because their sum
 * would mean nothing.
 */
export function reportCurrency(
  table: Table,
  headerRow: number,
  { mapping, moneyColumn }: CheckedMapping,
  owner: Int32Array,
): ReportResult<string | undefined> {
  const found = new Set<string>();
  const collect = (index: number | undefined, read: typeof currenciesInColumn) => {
    if (index !== undefined) read(table.columns[index], owner).forEach((currency) => found.add(currency));
  };
  collect(mapping.currency, currenciesInColumn);
  for (const field of MONEY_FIELDS) collect(mapping[field], currenciesBesideAmounts);
  if (found.size > 1)
    return { ok: false, error: { kind: "severalCurrencies", currencies: [...found].sort() } };

  const only = [...found].find((currency) => /^[A-Z]{3}$/.test(currency));
  const format = table.source.formats[headerRow + 1]?.[moneyColumn] ?? "";
  const header = headerRow < 0 ? "" : textAt(table.columns[moneyColumn], headerRow);
  return { ok: true, value: only ?? currencyNamedIn(format) ?? currencyNamedIn(header) ?? undefined };
}
