import type { ColumnReader } from "../ColumnReader";
import type { ReportSettings } from "../ReportSettings";
import type { Steps } from "../Steps";
import type { Adjustment, Numbers } from "./Adjustment";
import type { CheckedMapping } from "./checkMapping";
import { convertCurrencies } from "./convertCurrencies";
import type { Source } from "./readColumns";
import { readMoney, reconciledAmounts, type Money } from "./readMoney";
import { turnCostSigns, turnCreditSigns } from "./turnSigns";

/** The money of the rows as it counts. */
export interface Amounts {
  /** With the numbers as they count after all repairs. */
  readonly source: Source;
  readonly money: Money;
  readonly adjustments: readonly Adjustment[];
  /** The reconciled amounts as they would add up without conversion, in units of money; null where there is none. */
  readonly unconverted: Float64Array | null;
}

/** Turns signs, converts currencies, and counts money in whole minor units. */
export async function readAmounts(
  reader: ColumnReader,
  { mapping, basis }: CheckedMapping,
  source: Source,
  settings: ReportSettings,
  steps: Steps,
): Promise<Amounts> {
  const credit = turnCreditSigns(reader, mapping, source.numbers, settings);
  const costs = turnCostSigns(mapping, credit.numbers, settings);
  const { numbers, adjustments } = await convertCurrencies(
    reader,
    mapping,
    costs.numbers,
    settings.conversion,
    steps,
  );
  const isConverted = adjustments.length > 0;
  return {
    source: { ...source, numbers },
    money: await readMoney(reader, numbers, basis, steps),
    adjustments: [...credit.adjustments, ...costs.adjustments, ...adjustments],
    unconverted: isConverted ? await amountsOf(costs.numbers, basis, steps) : null,
  };
}

async function amountsOf(
  numbers: Numbers,
  basis: CheckedMapping["basis"],
  steps: Steps,
): Promise<Float64Array | null> {
  return (await reconciledAmounts(numbers, basis, steps)) ?? null;
}
