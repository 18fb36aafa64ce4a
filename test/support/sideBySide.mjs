import { spawn } from "node:child_process";
import os from "node:os";

/**
 * Runs scripts of package.json one after the other, and others beside them on what time they leave:
 * `node test/support/sideBySide.mjs typecheck lint -- build test:all`. Tests that drive a browser wait a
 * good part of the time; checks of the sources fill it. What a check says comes in one piece when it has
 * ended. The first failure ends everything, with 1.
 */
const scripts = process.argv.slice(2);
const checks = scripts.slice(0, scripts.indexOf("--"));
const inFront = scripts.slice(scripts.indexOf("--") + 1);

const running = new Set();
const checked = Promise.all(checks.map(check));
for (const script of inFront) {
  if (process.exitCode === 1) break;
  if (!(await succeeds(start(script, "inherit")))) giveUp();
}
await checked;

async function check(script) {
  const said = [];
  const npm = start(script, ["ignore", "pipe", "pipe"]);
  os.setPriority(npm.pid, os.constants.priority.PRIORITY_LOW);
  npm.stdout.on("data", (data) => said.push(data));
  npm.stderr.on("data", (data) => said.push(data));
  const passed = await succeeds(npm);
  if (process.exitCode !== 1) {
    process.stdout.write(`${script}: ${passed ? "passed" : "failed"}\n`);
    process.stdout.write(Buffer.concat(said));
  }
  if (!passed) giveUp();
}

function giveUp() {
  process.exitCode = 1;
  for (const npm of running) {
    npm.kill();
    // What a script has started may outlive it, and would keep these open.
    npm.stdout?.destroy();
    npm.stderr?.destroy();
  }
}

function start(script, stdio) {
  // npm says where it is to every script that it runs.
  const npm = spawn(process.execPath, [process.env.npm_execpath, "run", "--silent", script], { stdio });
  running.add(npm);
  return npm;
}

function succeeds(npm) {
  return new Promise((resolve, reject) => {
    npm.once("error", reject);
    npm.once("close", (code) => {
      running.delete(npm);
      resolve(code === 0);
    });
  });
}
