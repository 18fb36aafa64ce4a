// @ts-check
const ts = require("typescript");

/**
 * The tags of an adapter's comment, each with its texts in the order in which they stand there. A tag
 * that is missing has none.
 *
 * @typedef {{ readonly [tag in typeof TAGS[number]]: readonly string[] }} AdapterTags
 */

const TAGS = /** @type {const} */ ([
  "group",
  "question",
  "formula",
  "unit",
  "returns",
  "yields",
  "example",
  "pitfall",
]);

/**
 * Reads what the comment of an adapter says beside that which Microsoft's generator reads.
 *
 * @param {string} source Content of the adapter.
 * @returns {AdapterTags}
 */
function adapterTags(source) {
  const tree = ts.createSourceFile("adapter.ts", source, ts.ScriptTarget.Latest, true);
  const all = tree.statements.flatMap((statement) => ts.getJSDocTags(statement));
  const texts = (/** @type {string} */ name) =>
    all.filter((tag) => tag.tagName.text === name).map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? "");
  const oneLine = (/** @type {string} */ text) => text.replace(/\s+/g, " ").trim();
  const lines = (/** @type {string} */ text) => text.split("\n").filter((line) => line.trim() !== "");

  return {
    group: texts("group").map(oneLine),
    question: texts("question").map(oneLine),
    formula: texts("formula").map(oneLine),
    unit: texts("unit").map(oneLine),
    returns: texts("returns").map(oneLine),
    yields: texts("yields").map(oneLine),
    example: texts("example").flatMap(lines),
    pitfall: texts("pitfall").map(oneLine),
  };
}

module.exports = { adapterTags };
