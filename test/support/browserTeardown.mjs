import { once } from "node:events";

export default async function browserTeardown() {
  await globalThis.__browser?.close();
  const workbench = globalThis.__workbench;
  if (workbench?.exitCode === null) {
    workbench.removeAllListeners("exit");
    workbench.kill("SIGKILL");
    await once(workbench, "exit");
  }
}
