import { formats } from "../formats";
import type { de } from "./de";

const f = formats("en");

/** What the reader of a forecast should know, in English. */
export const en: typeof de = {
  noForecast: {
    customerList:
      "A forecast needs single orders with dates; this table has one row per customer. The ranking is by money.",
    noDates: "Without dates of purchase there is no forecast. The ranking is by money.",
    noRepeatBuyers:
      "No customer bought on more than one day: there is nothing to base a forecast on. The ranking is by money.",
  },
  forecastWarnings: {
    fewCustomers:
      "Forecast: with fewer than 200 customers it is uncertain; small differences in rank mean nothing.",
    fewRepeatBuyers:
      "Forecast: fewer than 50 customers bought again; who will come back when can only be estimated roughly.",
    noMeasurableDropout:
      "Forecast: these data show nobody leaving. It is calculated as if all customers stayed; " +
      "those who have not bought for long are rather valued too high.",
    notConverged:
      "Forecast: the estimation did not surely reach its goal; only the order of magnitude is reliable.",
    noSpendModel:
      "Forecast: too few customers bought again, or all for the same amount. " +
      "Averages of past purchases take the place of a model.",
    spendDependsOnFrequency:
      "Forecast: here customers who buy more often spend markedly more, or less, each time. The model presumes that the " +
      "two have nothing to do with each other; values per purchase day are biased.",
    sameSpend:
      "Forecast: customers do not measurably differ in what they spend per purchase day; nearly the same is expected of all.",
    sameDropout:
      "Forecast: customers do not measurably differ in how easily they leave; of the parameters a and b only the ratio " +
      "is determined.",
    noFiniteMeanSpend:
      "Forecast: values per purchase day lie so far apart that the model has no mean; it was held at the observed one.",
  },
  forecastLosses: (count) =>
    `Forecast: the repeat purchases of ${count === 1 ? "1 customer" : `${f.count(count)} customers`} brought nothing or ` +
    "cost money; the forecast carries that on.",
  forecastInWindow:
    "Forecast: purchases before the chosen period are left out, old customers count as new ones. Better use all data.",
  forecastFar: (months, monthsObserved) =>
    `Forecast: ${f.count(months)} ${months === 1 ? "month is" : "months are"} further ahead than the data reach back ` +
    `(${tenths(monthsObserved)}).`,
};

function tenths(months: number): string {
  const shown = Math.round(months * 10) / 10;
  return `${f.sample(shown)} ${shown === 1 ? "month" : "months"}`;
}
