const officeAddins = require("eslint-plugin-office-addins");
const tseslint = require("typescript-eslint");

const layerNames = ["domain", "i18n", "functions", "report", "excel", "taskpane", "workbench"];

/**
 * The layers, and which others each may import (docs/architecture.md). `src/workbench/host` knows
 * the protocol and nothing of the product.
 */
const layers = {
  "src/domain": [],
  "src/i18n": ["domain"],
  "src/functions": ["i18n", "domain"],
  "src/report": ["domain"],
  "src/excel": ["report"],
  "src/taskpane": ["excel", "report", "i18n", "domain"],
  "src/workbench": ["taskpane", "functions", "excel", "report", "i18n", "domain"],
  // Folders inside the host may be called as layers are; that it leaves itself is forbidden below.
  "src/workbench/host": layerNames,
};

/** Packages a layer may use; a layer that is not named may use any. */
const packages = {
  "src/domain": ["decimal.js"],
  "src/report": ["decimal.js"],
  "src/i18n": [],
  // Folders inside the host may be called as layers are; that it leaves itself is forbidden below.
  "src/workbench/host": layerNames,
};

function layerRule(folder, allowed) {
  const own = folder.split("/")[1];
  const forbidden = layerNames.filter((name) => name !== own && !allowed.includes(name));
  const patterns = forbidden.map((name) => ({
    regex: `^(\\.\\./)+(src/)?${name}(/|$)`,
    message: `${folder} must not import from ${name}: imports point one way only (docs/architecture.md).`,
  }));
  if (packages[folder]) {
    patterns.push({
      regex: `^(?!\\.)(?!(${packages[folder].map((name) => name.replace(".", "\\.")).join("|") || "-"})$)`,
      message: `${folder} may use no package but: ${packages[folder].join(", ") || "none"}.`,
    });
  }
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  };
}

/** The host leaves its folder for nothing, from whatever depth a file of it imports. */
const hostStaysInside = ["*", "*/*", "*/*/*"].map((depth, level) => ({
  files: [`src/workbench/host/${depth}.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(\\.\\./){${level + 1},}`,
            message: "src/workbench/host imports nothing from outside itself (docs/architecture.md).",
          },
        ],
      },
    ],
  },
}));

/** Syntax that only one place may use. */
const onlyExcelRuns = {
  selector: "MemberExpression[object.name='Excel'][property.name='run']",
  message: "Only src/excel calls Excel.run.",
};
const onlyBoundaryThrows = {
  selector: "MemberExpression[object.name='CustomFunctions'][property.name='Error']",
  message: "Only src/functions/boundary makes error values of Excel.",
};

module.exports = tseslint.config(
  { ignores: ["dist/", "build/", ".cache/", "coverage/", "node_modules/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommended],
    rules: {
      eqeqeq: "error",
      "no-alert": "error",
      "no-console": "error",
      "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": ["error", onlyExcelRuns, onlyBoundaryThrows],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    // Left out: no-empty-load and load-object-before-read mistake named property lists for missing ones,
    // and no-context-sync-in-loop forbids reading and writing in chunks. A forgotten load fails in the
    // tests all the same: they run Microsoft's own library.
    rules: {
      "no-restricted-syntax": ["error", onlyBoundaryThrows],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/functions/boundary/**/*.ts"], rules: { "no-restricted-syntax": ["error", onlyExcelRuns] } },
  { files: ["test/**"], rules: { "no-restricted-syntax": "off" } },
  ...Object.entries(layers).map(([folder, allowed]) => layerRule(folder, allowed)),
  ...hostStaysInside,
);
