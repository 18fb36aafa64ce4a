// @ts-check

/**
 * What Excel reads about the formulas (`functions.json`), as far as the project touches it.
 *
 * @typedef {{ name: string, description?: string, dimensionality?: string, type?: string,
 *   optional?: boolean, repeating?: boolean }} ParameterMetadata
 * @typedef {{ id: string, name: string, description?: string, parameters: ParameterMetadata[],
 *   result: { type?: string, dimensionality?: string } }} FunctionMetadata
 * @typedef {{ functions: FunctionMetadata[], allowErrorForDataTypeAny?: boolean,
 *   allowCustomDataForDataTypeAny?: boolean }} Metadata
 */

/**
 * The German side of one formula: the content of its `.de.json` file, as far as it is there.
 *
 * @typedef {{ description?: string, question?: string, formula?: string, result?: string,
 *   pitfalls?: string[],
 *   parameters?: { [parameter: string]: { name?: string, description?: string } } }} GermanTexts
 */

/**
 * Completes what the generator writes: error cells reach the formulas, which answer with a sentence
 * of their own; data types do not, because they are not read and are reported to crash Excel 2021.
 *
 * @param {Metadata} generated
 * @returns {Metadata}
 */
function finishMetadata(generated) {
  const finished = { ...generated, allowErrorForDataTypeAny: true };
  delete finished.allowCustomDataForDataTypeAny;
  return finished;
}

/**
 * The same metadata with German descriptions and parameter names. Ids and names of formulas stay
 * English, so that a workbook works in every language.
 *
 * @param {Metadata} metadata
 * @param {{ [id: string]: GermanTexts }} germanById
 * @returns {Metadata}
 * @throws {Error} naming every text that is missing.
 */
function translateMetadata(metadata, germanById) {
  const missing = metadata.functions.flatMap((fn) => missingTexts(fn, germanById[fn.id]));
  if (missing.length > 0) throw new Error(`German texts are missing:\n${missing.join("\n")}`);
  return {
    ...metadata,
    functions: metadata.functions.map((fn) => ({
      ...fn,
      description: germanById[fn.id].description,
      parameters: fn.parameters.map((parameter) => ({
        ...parameter,
        ...germanById[fn.id].parameters?.[parameter.name],
      })),
    })),
  };
}

/**
 * Which German texts a formula lacks, as lines for the developer.
 *
 * @param {FunctionMetadata} fn
 * @param {GermanTexts | undefined} german
 * @returns {string[]}
 */
function missingTexts(fn, german) {
  if (!german) return [`${fn.id}: the .de.json file`];
  const texts = /** @type {const} */ (["description", "question", "formula", "result"]);
  const missing = texts.filter((name) => !german[name]).map((name) => `${fn.id}: ${name}`);
  if (!german.pitfalls?.length || german.pitfalls.includes("")) missing.push(`${fn.id}: pitfalls`);
  for (const parameter of fn.parameters) {
    const text = german.parameters?.[parameter.name];
    if (!text?.name) missing.push(`${fn.id}: name of ${parameter.name}`);
    if (!text?.description) missing.push(`${fn.id}: description of ${parameter.name}`);
  }
  return missing;
}

module.exports = { finishMetadata, missingTexts, translateMetadata };
