const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { default: tsJest } = require("ts-jest");

const root = path.resolve(__dirname, "../..");
const cache = path.join(root, "node_modules/.cache/transpiled");
/** What the outcome depends on besides the source. */
const versions = ["typescript", "ts-jest"].map((name) => require(`${name}/package.json`).version);
const settings = ["tsconfig.json", "test/tsconfig.json"].map((file) =>
  fs.readFileSync(path.join(root, file), "utf8"),
);

/**
 * ts-jest, with a cache that all projects share: jest keeps one for each of them, and on a fresh checkout
 * most sources are asked for by several.
 */
module.exports = {
  createTransformer(options) {
    const transformer = tsJest.createTransformer(options);
    return {
      getCacheKey: transformer.getCacheKey,
      process(source, file, request) {
        const known = path.join(
          cache,
          keyOf(source, path.relative(root, file), request.supportsStaticESM, options),
        );
        if (fs.existsSync(known)) return { code: fs.readFileSync(known, "utf8") };
        const { code } = transformer.process(source, file, request);
        fs.mkdirSync(cache, { recursive: true });
        // Under its own name only once it is whole, as another worker may look at the same time.
        const begun = `${known}.${process.pid}`;
        fs.writeFileSync(begun, code);
        fs.renameSync(begun, known);
        return { code };
      },
    };
  },
};

function keyOf(...parts) {
  return createHash("sha1")
    .update(JSON.stringify([...versions, ...settings, ...parts]))
    .digest("hex");
}
