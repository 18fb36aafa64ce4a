// @ts-check
const fs = require("fs");
const path = require("path");
const ts = require("typescript");

/**
 * Loads a TypeScript module and what it imports, in plain Node, so that the documentation and the build
 * use the words and lists of the add-in and have none of their own.
 *
 * @param {string} file Absolute path.
 * @returns {unknown} What the module exports.
 */
function requireTypeScript(file) {
  const { outputText } = ts.transpileModule(fs.readFileSync(file, "utf8"), {
    fileName: file,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2020 },
  });
  /** @type {{ exports: unknown }} */
  const module = { exports: {} };
  const requireFrom = (/** @type {string} */ request) =>
    request.startsWith(".")
      ? requireTypeScript(path.resolve(path.dirname(file), `${request}.ts`))
      : require(request);
  new Function("module", "exports", "require", outputText)(module, module.exports, requireFrom);
  return module.exports;
}

module.exports = { requireTypeScript };
