const fs = require("fs");
const os = require("os");
const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const FunctionMetadataPlugin = require("./src/functions/metadata/FunctionMetadataPlugin");

const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The address in the committed manifest; `--env baseUrl=…` replaces it in `dist/`. */
const DEVELOPMENT_BASE_URL = "https://localhost:3000";
const functionsFolder = path.resolve(__dirname, "src/functions");
/** One adapter per file: a new formula is found here, no list is edited. */
const functionFiles = fs
  .readdirSync(functionsFolder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => path.join(functionsFolder, name));

/** Builds what both the shipped add-in and the workbench consist of: pane, functions, metadata. */
function shared(production) {
  return {
    target: ["web", "es2019"],
    devtool: production ? false : "cheap-module-source-map",
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: "ts-loader", options: { transpileOnly: true } },
        },
        { test: /\.css$/, type: "asset/resource" },
        {
          test: /\.de\.json$/,
          type: "json",
          use: require.resolve("./src/functions/metadata/germanNamesLoader"),
        },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

const addInEntries = { taskpane: "./src/taskpane/index.tsx", functions: functionFiles };

function metadataPlugins() {
  return [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
    new FunctionMetadataPlugin({ folder: functionsFolder }),
  ];
}

/** The pane's page; only where office.js comes from differs between Excel and the workbench. */
function panePage(filename, headScripts, scriptSources) {
  return new HtmlWebpackPlugin({
    filename,
    template: "src/taskpane/taskpane.html",
    // The pane listens to what functions.js associates, so that its preview can call the formulas.
    chunks: ["taskpane", "functions"],
    chunksSortMode: "manual",
    inject: "body",
    scriptLoading: "blocking",
    headScripts,
    csp: [
      "default-src 'self'",
      `script-src 'self' ${scriptSources}`.trim(),
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; "),
  });
}

/** What ships: `dist/` with manifest, pane, functions, metadata and icons. */
function addIn(env, production) {
  const baseUrl = (env.baseUrl || DEVELOPMENT_BASE_URL).replace(/\/+$/, "");
  return {
    ...shared(production),
    name: "addin",
    mode: production ? "production" : "development",
    entry: addInEntries,
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
    plugins: [
      ...metadataPlugins(),
      panePage(
        "taskpane.html",
        [OFFICE_JS_CDN],
        "https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
      ),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.{png,html}", to: "assets/[name][ext]" },
          {
            from: "manifest.xml",
            transform: (text) => text.toString().split(DEVELOPMENT_BASE_URL).join(baseUrl),
          },
        ],
      }),
    ],
    // Sideloading on a developer's machine: Excel accepts a pane over https only.
    devServer: {
      port: 3000,
      server: { type: "https", options: localhostCertificate() },
      client: false,
      hot: false,
      liveReload: false,
      headers: { "Access-Control-Allow-Origin": "*" },
    },
  };
}

/** The certificate that `npx office-addin-dev-certs install` makes this computer trust, if it was run. */
function localhostCertificate() {
  const file = (name) => path.join(os.homedir(), ".office-addin-dev-certs", name);
  return fs.existsSync(file("localhost.key"))
    ? { ca: file("ca.crt"), cert: file("localhost.crt"), key: file("localhost.key") }
    : {};
}

/** Third-party scripts of the workbench, served as they are from their packages. */
const vendorFiles = {
  "/vendor/owl.js": "@odoo/owl/dist/owl.iife.min.js",
  "/vendor/o_spreadsheet.js": "@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js",
  "/vendor/o_spreadsheet.xml": "@odoo/o-spreadsheet/dist/o_spreadsheet.xml",
  "/vendor/o_spreadsheet.css": "@odoo/o-spreadsheet/dist/o_spreadsheet.css",
  "/vendor/chart.js": "chart.js/dist/chart.umd.min.js",
  "/vendor/luxon.js": "luxon/build/global/luxon.min.js",
  "/vendor/chartjs-adapter-luxon.js": "chartjs-adapter-luxon/dist/chartjs-adapter-luxon.umd.min.js",
};

function nodeModule(file) {
  return path.resolve(__dirname, "node_modules", file);
}

/** `npm start`: a workbook in the browser with the real add-in beside it. Never shipped. */
function workbench(production) {
  const port = Number(process.env.PORT) || 3000;
  return {
    ...shared(production),
    name: "workbench",
    mode: production ? "production" : "development",
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    entry: {
      ...addInEntries,
      workbench: "./src/workbench/index.ts",
      "pane-bootstrap": "./src/workbench/host/paneBootstrap.ts",
    },
    output: { path: path.resolve(__dirname, "build/workbench"), filename: "[name].js" },
    externals: { "@odoo/o-spreadsheet": "o_spreadsheet" },
    plugins: [
      ...metadataPlugins(),
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: "src/workbench/workbench.html",
        chunks: ["workbench"],
        inject: "body",
        scriptLoading: "defer",
      }),
      panePage("pane.html", ["/pane-bootstrap.js", "/officejs/office.js"], ""),
      {
        apply: (compiler) =>
          compiler.hooks.done.tap("ReadyLine", (result) => {
            if (process.env.WEBPACK_SERVE && !result.hasErrors())
              console.log(`Kundenwert workbench: http://localhost:${port}/`);
          }),
      },
    ],
    devServer: {
      port,
      host: "localhost",
      client: false,
      hot: false,
      liveReload: false,
      static: [
        { directory: nodeModule("@microsoft/office-js/dist"), publicPath: "/officejs", watch: false },
        { directory: path.resolve(__dirname, "assets"), publicPath: "/assets", watch: false },
      ],
      setupMiddlewares: (middlewares, server) => {
        for (const [url, file] of Object.entries(vendorFiles)) {
          server.app.get(url, (_request, response) => response.sendFile(nodeModule(file)));
        }
        return middlewares;
      },
    },
    infrastructureLogging: { level: "warn" },
  };
}

module.exports = (env, argv) => {
  const production = argv.mode === "production";
  return [addIn(env, production), workbench(production)];
};
