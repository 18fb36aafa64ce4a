// @ts-check
const fs = require("fs");
const ts = require("typescript");

/**
 * The `@example` lines of an adapter, as an English Excel writes them.
 *
 * @param {string} file Absolute path of the adapter.
 * @returns {{ call: string, answer: string }[]} `BREAKEVEN(10000,50,30)` and `500`.
 * @throws {Error} for a line that is not of the form `NAME(…) // => answer`.
 */
function formulaExamples(file) {
  const tree = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return tree.statements
    .flatMap((statement) => ts.getJSDocTags(statement))
    .filter((tag) => tag.tagName.text === "example")
    .flatMap((tag) => ts.getTextOfJSDocComment(tag.comment)?.split("\n") ?? [])
    .map((line) => {
      const [, call, answer] = /^([A-Z_.]+\(.*\)) \/\/ => (.+)$/.exec(line) ?? [];
      if (answer === undefined) throw new Error(`${file}: not of the form NAME(…) // => …: ${line}`);
      return { call, answer };
    });
}

module.exports = { formulaExamples };
