const path = require("path");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const webpack = require("webpack");
const FunctionMetadataPlugin = require("../../../src/functions/metadata/FunctionMetadataPlugin");
const { functionFiles } = require("../../../src/functions/metadata/functionFiles");

/**
 * Builds the formulas of a folder as the add-in does.
 *
 * @param {string} folder
 * @param {string} output
 * @returns {Promise<string[]>} What went wrong.
 */
function buildFunctions(folder, output) {
  const files = functionFiles(folder);
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: ["web", "es2019"],
    context: path.resolve(__dirname, "../../.."),
    entry: { functions: files },
    output: { path: output, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, use: { loader: "ts-loader", options: { transpileOnly: true } } }] },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: files }),
      new FunctionMetadataPlugin({ folder }),
    ],
  });
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure) reject(failure);
      else resolve(stats.toJson({ errors: true }).errors.map(({ message }) => message));
    });
  });
}

module.exports = { buildFunctions };
