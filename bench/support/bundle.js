const path = require("path");
const webpack = require("webpack");
const configurations = require("../../webpack.config.js");

/**
 * Bundles TypeScript as the add-in is built, so that it runs outside jest's sandbox, which makes every
 * look at `Math` or `Number` up to ten times as slow as it is.
 *
 * @param {Record<string, string>} entries - Files by the name of their bundle.
 * @param {string} output - Folder for `name.js`.
 * @param {"commonjs2" | "window"} kind - What exports become.
 * @returns {Promise<string[]>} What went wrong.
 */
function bundle(entries, output, kind) {
  const [{ target, resolve, module: modules }] = configurations({}, { mode: "production" });
  const compiler = webpack({
    mode: "production",
    devtool: false,
    target: kind === "commonjs2" ? "node20" : target,
    resolve,
    module: modules,
    context: path.resolve(__dirname, "../.."),
    entry: entries,
    output: { path: output, filename: "[name].js", library: { type: kind } },
    // Names of functions stay legible in profiles.
    optimization: { minimize: false },
    performance: { hints: false },
  });
  return new Promise((resolvePromise, reject) => {
    compiler.run((failure, stats) => {
      if (failure) reject(failure);
      else resolvePromise(stats.toJson({ errors: true }).errors.map(({ message }) => message));
    });
  });
}

module.exports = { bundle };
