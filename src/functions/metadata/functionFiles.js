// @ts-check
const fs = require("fs");
const path = require("path");

/**
 * The adapters of a folder, one file per formula: the list that webpack, the documentation and the
 * contract tests share, so that a new formula is registered nowhere by hand.
 *
 * @param {string} [folder] Where the adapters are; `src/functions` unless said otherwise.
 * @returns {string[]} Absolute paths in alphabetical order.
 */
function functionFiles(folder = path.resolve(__dirname, "..")) {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => path.join(folder, name));
}

module.exports = { functionFiles };
