import { breakEvenLevers } from "../domain/breakEvenLevers";
import { breakEvenLeversWords } from "../i18n/cells/breakEvenLevers";
import { readLanguage } from "./boundary/readLanguage";
import { readNumbers } from "./boundary/readNumbers";
import { toCell } from "./boundary/toCell";
import german from "./breakEvenLevers.de.json";

/**
 * How far the break-even falls if price, variable cost or fixed cost gets better; spills a table.
 * @customfunction BREAKEVEN_LEVERS
 * @group breakEven
 * @question What lowers the break-even most: price, variable cost or fixed cost?
 * @formula fixed_cost / (price − variable_cost), with one value changed at a time
 * @param fixed_cost Cost per period that does not depend on units, 0 or more.
 * @param price Price per unit, 0 or more.
 * @param variable_cost Cost per unit, below the price.
 * @param change Rise of the price, fall of each cost; 0.1 (10 %) if 0 or omitted.
 * @param language Language of the words in the result, "de" or "en"; "de" if omitted.
 * @unit money zeroOrMore: fixed_cost, price, variable_cost
 * @unit fraction fraction: change
 * @unit language: language
 * @returns Header and a row per lever: value before and after, units after, change as a fraction ("" from 0 units).
 * @yields id, money, money, count, fraction
 * @example
 * BREAKEVEN_LEVERS(10000,50,30,0.1,"en") // => {"Lever","Value before","Value after","Break-even after","Change of break-even";"Price",50,55,400,-0.2;"Variable cost",30,27,434.782608695652,-0.130434782608696;"Fixed cost",10000,9000,450,-0.1}
 * BREAKEVEN_LEVERS(10000,50,30) // => {"Stellhebel","Wert bisher","Wert neu","Gewinnschwelle neu","Änderung der Gewinnschwelle";"Preis",50,55,400,-0.2;"Variable Kosten",30,27,434.782608695652,-0.130434782608696;"Fixkosten",10000,9000,450,-0.1}
 * BREAKEVEN_LEVERS(0,50,30,0.2,"en") // => {"Lever","Value before","Value after","Break-even after","Change of break-even";"Price",50,60,0,"";"Variable cost",30,24,0,"";"Fixed cost",0,0,0,""}
 * BREAKEVEN_LEVERS(10000,30,30) // => #N/A
 * @pitfall A higher price lowers the break-even, and usually the units sold as well: compare both.
 * @pitfall The levers do not add up: changed together they do more or less than the sum of their rows.
 */
export function BREAKEVEN_LEVERS(
  fixed_cost: unknown,
  price: unknown,
  variable_cost: unknown,
  change?: unknown,
  language?: unknown,
): unknown[][] {
  const given = toCell(readNumbers({ fixed_cost, price, variable_cost, change }), german);
  const words = breakEvenLeversWords[toCell(readLanguage("language", language), german)];
  const levers = toCell(
    breakEvenLevers(given.fixed_cost, given.price, given.variable_cost, given.change),
    german,
  );
  return [
    [...words.header],
    ...levers.map((row) => [words.levers[row.lever], row.before, row.after, row.breakEven, row.change ?? ""]),
  ];
}
