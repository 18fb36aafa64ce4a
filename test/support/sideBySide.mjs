import { spawn } from "node:child_process";

/**
 * Runs scripts of package.json at the same time, so that every core is busy:
 * `node test/support/sideBySide.mjs typecheck lint build`. What each one says comes in one piece when it
 * has ended. Ends with 1 where one of them failed.
 */
const failed = await Promise.all(process.argv.slice(2).map(hasFailed));
process.exitCode = failed.includes(true) ? 1 : 0;

function hasFailed(script) {
  return new Promise((resolve, reject) => {
    // npm says where it is to every script that it runs.
    const npm = spawn(process.execPath, [process.env.npm_execpath, "run", "--silent", script]);
    const said = [];
    npm.stdout.on("data", (data) => said.push(data));
    npm.stderr.on("data", (data) => said.push(data));
    npm.once("error", reject);
    npm.once("close", (code) => {
      process.stdout.write(`${script}: ${code === 0 ? "passed" : "failed"}\n`);
      process.stdout.write(Buffer.concat(said));
      resolve(code !== 0);
    });
  });
}
