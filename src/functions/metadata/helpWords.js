// @ts-check
const path = require("path");
const { requireTypeScript } = require("./requireTypeScript");

/** The lists and words of the add-in itself, for the build and the documentation. */
const I18N = path.resolve(__dirname, "../../i18n");

/** @type {typeof import("../../i18n/help/FormulaHelp")} */
const { FORMULA_GROUPS, UNITS } = load("help/FormulaHelp.ts");
/** @type {typeof import("../../i18n/help/helpTexts")} */
const { helpTexts } = load("help/helpTexts.ts");
/** @type {typeof import("../../i18n/help/excelNotation")} */
const { callNotation, valueNotation } = load("help/excelNotation.ts");
/** @type {typeof import("../../i18n/errors/allowedText")} */
const { allowedText } = load("errors/allowedText.ts");
/** @type {typeof import("../../i18n/errors/en")} */
const { en } = load("errors/en.ts");

/** Which values an argument may be said to take. */
const ALLOWED = Object.keys(en.allowed);

/** @param {string} file */
function load(file) {
  return /** @type {never} */ (requireTypeScript(path.join(I18N, file)));
}

module.exports = {
  ALLOWED,
  FORMULA_GROUPS,
  UNITS,
  allowedText,
  callNotation,
  helpTexts,
  valueNotation,
};
