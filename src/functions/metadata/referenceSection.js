// @ts-check
const { allowedText, callNotation, helpTexts, valueNotation } = require("./helpWords");
const { codeBlock, folded, list, table } = require("./markdown");

/**
 * @typedef {import("../../i18n/Language").Language} Language
 * @typedef {import("../../i18n/help/FormulaHelp").FormulaHelp} FormulaHelp
 * @typedef {import("../../i18n/help/FormulaHelp").ParameterHelp} ParameterHelp
 */

const NAMESPACE = "KUNDENWERT";

/**
 * One formula in the reference, English and German side by side.
 *
 * @param {FormulaHelp} english
 * @param {FormulaHelp} german
 * @param {string} details Comment of the domain function, Markdown.
 * @returns {string}
 */
function referenceSection(english, german, details) {
  return [
    `### ${english.id}`,
    `\`${NAMESPACE}.${signature(english)}\``,
    table([
      ["English", "Deutsch"],
      [`**${english.question}**`, `**${german.question}**`],
      [english.description, german.description],
      [`\`${english.formula}\``, `\`${german.formula}\``],
      [`Result: ${english.result}`, `Ergebnis: ${german.result}`],
    ]),
    argumentTable(english, german),
    "In an English Excel / im englischen Excel:",
    codeBlock(examples(english, "en")),
    "In a German Excel / im deutschen Excel:",
    codeBlock(examples(english, "de")),
    table([
      ["Mind", "Zu beachten"],
      ...english.pitfalls.map((pitfall, index) => [pitfall, german.pitfalls[index]]),
    ]),
    sources(english),
    folded("How it is calculated", details),
  ].join("\n\n");
}

/**
 * @param {FormulaHelp} english
 * @param {FormulaHelp} german
 */
function argumentTable(english, german) {
  if (english.parameters.length === 0) return "";
  return table([
    ["Argument", "Meaning and allowed values", "Argument (Deutsch)", "Bedeutung und erlaubte Werte"],
    ...english.parameters.map((parameter, index) => [
      `\`${bracketed(parameter)}\``,
      meaning(parameter, "en"),
      `\`${bracketed(german.parameters[index])}\``,
      meaning(german.parameters[index], "de"),
    ]),
  ]);
}

/**
 * @param {ParameterHelp} parameter
 * @param {Language} language
 */
function meaning(parameter, language) {
  return `${parameter.description}<br>_${values(parameter, language)}_`;
}

/**
 * Unit and allowed values of an argument; the unit alone would only be said twice for dates and fractions.
 *
 * @param {ParameterHelp} parameter
 * @param {Language} language
 */
function values({ unit, allowed, options }, language) {
  const unitName = helpTexts(language).units[unit];
  if (options !== undefined) return `${unitName}: ${options.join(", ")}`;
  if (allowed === undefined) return unitName;
  return unit === allowed ? allowedText(allowed, language) : `${unitName}; ${allowedText(allowed, language)}`;
}

/**
 * @param {FormulaHelp} help
 * @param {Language} language
 */
function examples({ id, examples }, language) {
  return examples.flatMap(({ args, answer }) => {
    const call = callNotation(id, args, language);
    if (typeof answer === "object" && answer !== null && answer.length > 1 && answer[0].length > 1) {
      return [call, ...tableLines(answer, language)];
    }
    return [`${call}  →  ${valueNotation(answer, language)}`];
  });
}

/**
 * A spilled table as the sheet shows it: row by row, in columns of equal width.
 *
 * @param {readonly (readonly (number | string)[])[]} rows
 * @param {Language} language
 */
function tableLines(rows, language) {
  const texts = rows.map((row) => row.map((cell) => valueNotation(cell, language).replace(/^"(.*)"$/, "$1")));
  const widths = texts[0].map((_, column) => Math.max(...texts.map((row) => row[column].length)));
  return texts.map((row) =>
    `    ${row.map((text, column) => text.padEnd(widths[column])).join("  ")}`.trimEnd(),
  );
}

/** @param {FormulaHelp} help */
function sources({ sources }) {
  return sources.length === 1 ? `Source: ${sources[0]}` : `Sources:\n\n${list(sources)}`;
}

/**
 * `BREAKEVEN(fixed_cost, price, variable_cost, [target_profit])`
 *
 * @param {FormulaHelp} help
 */
function signature({ id, parameters }) {
  return `${id}(${parameters.map(bracketed).join(", ")})`;
}

/** @param {ParameterHelp} parameter */
function bracketed({ name, optional }) {
  return optional ? `[${name}]` : name;
}

module.exports = { NAMESPACE, referenceSection, signature };
