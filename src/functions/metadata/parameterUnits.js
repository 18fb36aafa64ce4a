// @ts-check
const { ALLOWED, UNITS } = require("./helpWords");

/**
 * @typedef {import("../../domain/Result").Allowed} Allowed
 * @typedef {import("../../i18n/help/FormulaHelp").Unit} Unit
 * @typedef {{ unit: Unit, allowed?: Allowed, options?: string[] }} ParameterUnit
 */

/** Units of arguments that are no number, so that no range of values is stated for them. */
const WITHOUT_ALLOWED = ["id", "table", "language"];
const LANGUAGES = ["de", "en"];

/**
 * What the `@unit` lines of an adapter say about its arguments.
 *
 * @param {readonly string[]} lines `money zeroOrMore: fixed_cost, price`, `option 0|1|2: method` or
 *   `language: language`.
 * @param {readonly string[]} parameters Names of the arguments; each stands in exactly one line.
 * @returns {{ units: { [parameter: string]: ParameterUnit }, faults: string[] }} `faults` says what is
 *   wrong, for the developer.
 */
function parameterUnits(lines, parameters) {
  /** @type {{ [parameter: string]: ParameterUnit }} */
  const units = {};
  /** @type {string[]} */
  const faults = [];
  for (const line of lines) {
    const [, unit, allowed, names] = /^(\w+)(?: ([\w|]+))?: (.+)$/.exec(line) ?? [];
    if (names === undefined) {
      faults.push(`@unit is not of the form "unit allowed: argument, argument": ${line}`);
      continue;
    }
    const said = unitOf(unit, allowed);
    faults.push(...said.faults.map((fault) => `${fault}: ${line}`));
    for (const name of names.split(",").map((part) => part.trim())) {
      if (!parameters.includes(name)) faults.push(`@unit names ${name}, which is no argument`);
      if (name in units) faults.push(`${name} stands in two @unit lines`);
      units[name] = said.unit;
    }
  }
  faults.push(...parameters.filter((name) => !(name in units)).map((name) => `${name} has no @unit`));
  return { units, faults };
}

/**
 * @param {string} name
 * @param {string | undefined} allowed
 * @returns {{ unit: ParameterUnit, faults: string[] }}
 */
function unitOf(name, allowed) {
  const unit = /** @type {Unit} */ (name);
  if (!UNITS.includes(unit)) return { unit: { unit }, faults: [`unknown unit "${name}"`] };
  if (WITHOUT_ALLOWED.includes(unit)) {
    const faults = allowed === undefined ? [] : [`${unit} takes no "${allowed}"`];
    return { unit: unit === "language" ? { unit, options: LANGUAGES } : { unit }, faults };
  }
  if (allowed === undefined) return { unit: { unit }, faults: [`which values are allowed is missing`] };
  if (allowed.includes("|")) return { unit: { unit, options: allowed.split("|") }, faults: [] };
  const known = ALLOWED.includes(allowed);
  return {
    unit: { unit, allowed: /** @type {Allowed} */ (allowed) },
    faults: known ? [] : [`unknown allowed values "${allowed}"`],
  };
}

module.exports = { parameterUnits };
