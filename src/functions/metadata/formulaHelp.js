// @ts-check
const fs = require("fs");
const path = require("path");
const { adapterTags } = require("./adapterTags");
const { describeFunctions } = require("./describeFunctions");
const { domainComment } = require("./domainComment");
const { parseExample } = require("./exampleNotation");
const { missingTexts } = require("./functionMetadata");
const { FORMULA_GROUPS, UNITS } = require("./helpWords");
const { parameterUnits } = require("./parameterUnits");

/**
 * @typedef {import("./adapterTags").AdapterTags} AdapterTags
 * @typedef {import("./describeFunctions").Description} Description
 * @typedef {import("./exampleNotation").Example} Example
 * @typedef {import("./functionMetadata").FunctionMetadata} FunctionMetadata
 * @typedef {import("./functionMetadata").GermanTexts} GermanTexts
 * @typedef {import("../../i18n/Language").Language} Language
 * @typedef {import("../../i18n/help/FormulaHelp").FormulaGroup} FormulaGroup
 * @typedef {import("../../i18n/help/FormulaHelp").FormulaHelp} FormulaHelp
 * @typedef {import("../../i18n/help/FormulaHelp").ParameterHelp} ParameterHelp
 * @typedef {import("../../i18n/help/FormulaHelp").Unit} Unit
 */

/**
 * All that the help says about the formulas, group by group and in alphabetical order.
 *
 * @param {string[]} files Absolute paths of the adapters.
 * @param {Language} language
 * @returns {Promise<FormulaHelp[]>}
 * @throws {Error} naming each file and what is missing or malformed in it.
 */
async function describeHelp(files, language) {
  return helpOf(await describeFunctions(files), language);
}

/**
 * The same from what was read already.
 *
 * @param {Description} description
 * @param {Language} language
 * @returns {FormulaHelp[]}
 */
function helpOf({ metadata, german, files }, language) {
  /** @type {string[]} */
  const faults = [];
  const all = metadata.functions.map((fn) => {
    const { help, faults: own } = formulaHelp(fn, german[fn.id], files[fn.id], language);
    faults.push(...own.map((fault) => `${path.basename(files[fn.id])}: ${fault}`));
    return help;
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return all.sort((a, b) => groupOrder(a) - groupOrder(b) || (a.id < b.id ? -1 : 1));
}

/** @param {FormulaHelp} help */
function groupOrder({ group }) {
  return FORMULA_GROUPS.indexOf(group);
}

/**
 * @param {FunctionMetadata} fn
 * @param {GermanTexts | undefined} german
 * @param {string} file
 * @param {Language} language
 * @returns {{ help: FormulaHelp, faults: string[] }} `help` is of use only without faults.
 */
function formulaHelp(fn, german, file, language) {
  const tags = adapterTags(fs.readFileSync(file, "utf8"));
  const { units, faults: unitFaults } = parameterUnits(
    tags.unit,
    fn.parameters.map(({ name }) => name),
  );
  const { examples, faults: exampleFaults } = readExamples(tags.example, fn);
  const { sources, faults: sourceFaults } = readSources(file);
  const { resultUnits, faults: resultFaults } = readResultUnits(tags.yields);
  const faults = [
    ...missingTexts(fn, german),
    ...tagFaults(tags),
    ...unitFaults,
    ...resultFaults,
    ...exampleFaults,
    ...sourceFaults,
  ];
  if (german?.pitfalls && german.pitfalls.length !== tags.pitfall.length) {
    faults.push(`${tags.pitfall.length} @pitfall lines, but ${german.pitfalls.length} in German`);
  }

  const texts = language === "de" ? { ...german } : englishTexts(fn, tags);
  const parameters = fn.parameters.map((parameter) => ({
    name: parameter.name,
    description: parameter.description ?? "",
    ...(language === "de" ? german?.parameters?.[parameter.name] : {}),
    optional: parameter.optional === true,
    isRange: parameter.dimensionality === "matrix",
    ...units[parameter.name],
  }));
  const help = {
    id: fn.id,
    group: /** @type {FormulaGroup} */ (tags.group[0]),
    description: texts.description ?? "",
    question: texts.question ?? "",
    formula: texts.formula ?? "",
    parameters,
    result: texts.result ?? "",
    ...(resultUnits.length > 0 ? { resultUnits } : {}),
    examples: inLanguage(examples, parameters, language).map(({ args, answer }) => ({ args, answer })),
    pitfalls: texts.pitfalls ?? [],
    sources,
  };
  return { help, faults };
}

/**
 * @param {FunctionMetadata} fn
 * @param {AdapterTags} tags
 * @returns {GermanTexts} The English texts under the same names.
 */
function englishTexts(fn, tags) {
  return {
    description: fn.description,
    question: tags.question[0],
    formula: tags.formula[0],
    result: tags.returns[0],
    pitfalls: [...tags.pitfall],
  };
}

/**
 * @param {AdapterTags} tags
 * @returns {string[]}
 */
function tagFaults(tags) {
  const single = /** @type {const} */ (["group", "question", "formula", "returns"]);
  const faults = single
    .filter((tag) => tags[tag].length !== 1 || tags[tag][0] === "")
    .map((tag) => `needs @${tag} once, with a text`);
  if (tags.group.length > 0 && !FORMULA_GROUPS.some((group) => group === tags.group[0])) {
    faults.push(`unknown group "${tags.group[0]}"`);
  }
  if (tags.pitfall.length === 0 || tags.pitfall.includes("")) faults.push("needs @pitfall with a text");
  return faults;
}

/**
 * @param {readonly string[]} lines
 * @param {FunctionMetadata} fn
 */
function readExamples(lines, fn) {
  /** @type {Example[]} */
  const examples = [];
  const faults = lines.length === 0 ? ["needs @example"] : [];
  for (const line of lines) {
    try {
      const example = parseExample(line);
      examples.push(example);
      if (example.name !== fn.name) faults.push(`the example calls ${example.name}: ${line}`);
      if (example.args.length > fn.parameters.length) faults.push(`too many arguments in ${line}`);
    } catch (error) {
      faults.push(messageOf(error));
    }
  }
  return { examples, faults };
}

/**
 * Examples with words of the reader's language come first.
 *
 * @param {readonly Example[]} examples
 * @param {readonly ParameterHelp[]} parameters
 * @param {Language} language
 */
function inLanguage(examples, parameters, language) {
  const index = parameters.findIndex(({ unit }) => unit === "language");
  if (index < 0) return examples;
  const isForeign = (/** @type {Example} */ { args }) => Number((args[index] ?? "de") !== language);
  return [...examples].sort((a, b) => isForeign(a) - isForeign(b));
}

/** @param {readonly string[]} lines At most one: `money, fraction`, a unit for each column of the result. */
function readResultUnits(lines) {
  const units = lines.flatMap((line) => line.split(",").map((unit) => unit.trim()));
  const unknown = units.filter((unit) => !UNITS.some((known) => known === unit));
  return {
    resultUnits: /** @type {Unit[]} */ (units),
    faults: unknown.map((unit) => `unknown unit "${unit}" in @yields`),
  };
}

/** @param {string} file Of the adapter; the mathematics stand in a domain file of the same name. */
function readSources(file) {
  try {
    const { sources } = domainComment(domainFileOf(file));
    return { sources, faults: sources.length > 0 ? [] : ["needs @see in its domain file"] };
  } catch (error) {
    return { sources: [], faults: [messageOf(error)] };
  }
}

/**
 * Where the mathematics of a formula stand.
 *
 * @param {string} adapterFile
 * @returns {string}
 */
function domainFileOf(adapterFile) {
  return path.join(path.dirname(adapterFile), "../domain", path.basename(adapterFile));
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

module.exports = { describeHelp, domainFileOf, helpOf };
