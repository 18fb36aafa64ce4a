import { spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowserServer } from "./launchBrowser.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const START_LIMIT_MS = 120_000;

/**
 * Starts what a user starts (`npm start`) on a free port, and one headless browser for all browser
 * tests. Their addresses reach the tests through the environment.
 */
export default async function browserSetup() {
  const port = await freePort();
  const workbench = spawn(
    process.execPath,
    [
      path.join(root, "node_modules/webpack/bin/webpack.js"),
      "serve",
      "--config-name",
      "workbench",
      "--mode",
      "development",
    ],
    {
      cwd: root,
      env: { ...process.env, PORT: String(port), NODE_ENV: "development" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  globalThis.__workbench = workbench;
  const [browser] = await Promise.all([launchBrowserServer(), untilReady(workbench)]);
  globalThis.__browser = browser;
  process.env.WORKBENCH_URL = `http://localhost:${port}/`;
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function untilReady(workbench) {
  return new Promise((resolve, reject) => {
    let output = "";
    const limit = setTimeout(
      () => reject(new Error(`The workbench did not start:\n${output}`)),
      START_LIMIT_MS,
    );
    const listen = (data) => {
      output += data;
      if (output.includes("Kundenwert workbench:")) {
        clearTimeout(limit);
        resolve();
      }
    };
    workbench.stdout.on("data", listen);
    workbench.stderr.on("data", listen);
    workbench.once("exit", (code) => reject(new Error(`The workbench ended with code ${code}:\n${output}`)));
  });
}
