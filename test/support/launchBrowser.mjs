import { chromium } from "playwright-core";

/**
 * A headless browser from npm (`@sparticuz/chromium`, Linux x64); elsewhere an installed Chrome or
 * Edge. Background traffic is off, so that every request a test sees is the page's own.
 */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchBrowserServer() {
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: bundled } = await import("@sparticuz/chromium");
    return chromium.launchServer({ executablePath: await bundled.executablePath(), args: ARGUMENTS });
  }
  const failures = [];
  for (const channel of ["chrome", "msedge"]) {
    try {
      return await chromium.launchServer({ channel, args: ARGUMENTS });
    } catch (error) {
      failures.push(String(error));
    }
  }
  throw new Error(`The browser tests need Chrome or Edge on this system.\n${failures.join("\n")}`);
}
