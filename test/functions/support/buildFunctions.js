const path = require("path");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const webpack = require("webpack");
const FunctionMetadataPlugin = require("../../../src/functions/metadata/FunctionMetadataPlugin");
const { functionFiles } = require("../../../src/functions/metadata/functionFiles");
const configurations = require("../../../webpack.config.js");

/**
 * Builds the formulas of a folder as the add-in does, without the pane.
 *
 * @param {string} folder
 * @param {string} output
 * @param {"development" | "production"} [mode]
 * @returns {Promise<string[]>} What went wrong.
 */
function buildFunctions(folder, output, mode = "development") {
  const files = functionFiles(folder);
  const [{ target, resolve, module: modules }] = configurations({}, { mode });
  const compiler = webpack({
    mode,
    devtool: false,
    target,
    resolve,
    module: modules,
    context: path.resolve(__dirname, "../../.."),
    entry: { functions: files },
    output: { path: output, filename: "[name].js" },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: files }),
      new FunctionMetadataPlugin({ folder }),
    ],
  });
  return new Promise((resolvePromise, reject) => {
    compiler.run((failure, stats) => {
      if (failure) reject(failure);
      else resolvePromise(stats.toJson({ errors: true }).errors.map(({ message }) => message));
    });
  });
}

module.exports = { buildFunctions };
