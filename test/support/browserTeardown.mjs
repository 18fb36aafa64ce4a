export default async function browserTeardown() {
  await globalThis.__browser?.close();
  globalThis.__workbench?.removeAllListeners("exit");
  globalThis.__workbench?.kill();
}
