import { whaleFigures } from "../domain/whaleFigures";
import { whaleMetricsWords } from "../i18n/cells/whaleMetrics";
import { readLanguage } from "./boundary/readLanguage";
import { readWholeColumns } from "./boundary/readWholeColumns";
import { toCell } from "./boundary/toCell";
import german from "./whaleMetrics.de.json";

/**
 * The whale curve in ten figures: customers, total, peak, destroyed value, 20/30/50 shares; spills.
 * @customfunction WHALE_METRICS
 * @group portfolio
 * @question How much value do our best customers bring, and how much do the worst destroy?
 * @formula peak = Σ positive values / Σ values, destroyed = peak − 1, shares = Σ of the group / Σ values
 * @param values Column of values, one per customer, such as contribution margins; losses are negative.
 * @param language Language of the labels, "de" or "en"; "de" if omitted.
 * @unit money finite: values
 * @unit language: language
 * @returns Ten rows of label and figure; the labels of shares say what they are shares of.
 * @example
 * WHALE_METRICS({400;300;200;100;0;-50;-150;-300}) // => {"Kunden",8;"Gesamtwert",500;"Kunden mit Wert über null (Anteil der Kunden)",0.5;"Höchster Punkt (Anteil am Gesamten)",2;"Vernichtet (Anteil am Gesamten)",1;"Beste 20 % (Anteil am Gesamten)",1.4;"Nächste 30 % (Anteil am Gesamten)",0.6;"Letzte 50 % (Anteil am Gesamten)",-1;"Schlechteste 10 % (Betrag)",-300;"Schlechteste 10 % (Anteil am Gesamten)",-0.6}
 * WHALE_METRICS({400;300;200;100;0;-50;-150;-300},"en") // => {"Customers",8;"Total value",500;"Customers above zero (share of customers)",0.5;"Highest point (share of the total)",2;"Destroyed (share of the total)",1;"Best 20% (share of the total)",1.4;"Next 30% (share of the total)",0.6;"Last 50% (share of the total)",-1;"Worst 10% (amount)",-300;"Worst 10% (share of the total)",-0.6}
 * WHALE_METRICS({40;-60},"en") // => {"Customers",2;"Total value",-20;"Customers above zero (share of customers)",0.5;"Highest point (share of the peak)",1;"Destroyed (share of the peak)",1.5;"Best 20% (share of the peak)",1;"Next 30% (share of the peak)",0;"Last 50% (share of the peak)",-1.5;"Worst 10% (amount)",-60;"Worst 10% (share of the peak)",-1.5}
 * WHALE_METRICS({0;0}) // => #DIV/0!
 * @pitfall Blank cells count as customers with the value 0 and change all shares: let the range end with the data.
 * @pitfall Where the total is not above 0, shares are those of the peak or of the loss. Look rows up by position: labels change then.
 * @pitfall Groups are rounded up to whole customers: of 8 customers the best 20 % are 2, and the worst 10 % are 1.
 */
export function WHALE_METRICS(values: unknown[][], language?: unknown): unknown[][] {
  const words = whaleMetricsWords[toCell(readLanguage("language", language), german)];
  const columns = toCell(readWholeColumns({ values }), german);
  const figures = toCell(whaleFigures(columns.values.values), german);

  const share = (group: string) => `${group} (${words.shareOf[figures.base]})`;
  return [
    [words.customers, figures.customers],
    [words.total, figures.total],
    [`${words.profitable} (${words.shareOfCustomers})`, figures.profitableShare],
    [share(words.peak), figures.peakShare],
    [share(words.destroyed), figures.destroyedShare],
    [share(words.top20), figures.top20Share],
    [share(words.next30), figures.next30Share],
    [share(words.last50), figures.last50Share],
    [`${words.worst10} (${words.amount})`, figures.worst10Amount],
    [share(words.worst10), figures.worst10Share],
  ];
}
