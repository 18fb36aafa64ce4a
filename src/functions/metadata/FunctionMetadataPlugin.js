// @ts-check
const { Compilation, WebpackError, sources } = require("webpack");
const { describeFunctions, germanFileOf } = require("./describeFunctions");
const { domainFileOf, helpOf } = require("./formulaHelp");
const { functionFiles } = require("./functionFiles");
const { translateMetadata } = require("./functionMetadata");

const NAME = "FunctionMetadataPlugin";

/**
 * Finishes `functions.json` and writes `functions-de.json`, `help-de.json` and `help-en.json` beside it.
 * Stands after custom-functions-metadata-plugin, which adds `functions.json` and associates the formulas
 * with their ids. A missing text is an error of the build.
 */
class FunctionMetadataPlugin {
  /** @param {{ folder: string }} options Absolute path of the folder with the adapters. */
  constructor({ folder }) {
    this.files = functionFiles(folder);
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    // The other plugin adds its file to the compilations of the HTML pages too. From there it would
    // come back, unfinished, beside the finished one.
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      if (compilation.compiler.isChild()) compilation.deleteAsset("functions.json");
    });
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, () => this.writeAssets(compilation));
    });
  }

  /** @param {import("webpack").Compilation} compilation */
  async writeAssets(compilation) {
    compilation.fileDependencies.addAll(
      this.files.flatMap((file) => [germanFileOf(file), domainFileOf(file)]),
    );
    try {
      const description = await describeFunctions(this.files);
      const translated = translateMetadata(description.metadata, description.german);
      compilation.updateAsset("functions.json", asset(description.metadata));
      compilation.emitAsset("functions-de.json", asset(translated));
      compilation.emitAsset("help-de.json", asset(helpOf(description, "de")));
      compilation.emitAsset("help-en.json", asset(helpOf(description, "en")));
    } catch (error) {
      compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
    }
  }
}

/** @param {object} content */
function asset(content) {
  return new sources.RawSource(JSON.stringify(content, null, 2));
}

module.exports = FunctionMetadataPlugin;
