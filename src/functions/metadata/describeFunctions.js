// @ts-check
const fs = require("fs");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { finishMetadata } = require("./functionMetadata");

/**
 * @typedef {import("./functionMetadata").Metadata} Metadata
 * @typedef {import("./functionMetadata").GermanTexts} GermanTexts
 */

/**
 * What the adapters say about their formulas.
 *
 * @typedef {object} Description
 * @property {Metadata} metadata English, as Excel reads it.
 * @property {{ [id: string]: GermanTexts }} german German texts by id; none where a file is missing.
 * @property {{ [id: string]: string }} files Adapter of each formula.
 */

/**
 * Reads the adapters with Microsoft's generator, and the German texts beside them.
 *
 * @param {string[]} files Absolute paths of the adapters.
 * @returns {Promise<Description>}
 * @throws {Error} with what the generator rejects.
 */
async function describeFunctions(files) {
  const { associate, errors, metadataJson } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));

  /** @type {Description} */
  const description = { metadata: finishMetadata(JSON.parse(metadataJson)), german: {}, files: {} };
  for (const { id, sourceFileName } of associate) {
    description.files[id] = sourceFileName;
    const germanFile = germanFileOf(sourceFileName);
    if (fs.existsSync(germanFile)) description.german[id] = JSON.parse(fs.readFileSync(germanFile, "utf8"));
  }
  return description;
}

/**
 * Where the German texts of an adapter are.
 *
 * @param {string} adapterFile
 * @returns {string}
 */
function germanFileOf(adapterFile) {
  return adapterFile.replace(/\.ts$/, ".de.json");
}

module.exports = { describeFunctions, germanFileOf };
