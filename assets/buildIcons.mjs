/**
 * Renders the icons that the manifest names from the two drawings beside this file.
 *
 *     npm run icons
 *
 * The PNGs are committed; run this after a change of a drawing.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchBrowserServer } from "../test/support/launchBrowser.mjs";

/** Up to 24 pixels a drawing without the curve, made for the pixel grid, stays sharper. */
const sizesOf = {
  "icon-small.svg": [16, 20, 24],
  "icon.svg": [32, 40, 48, 64, 80, 128],
};

const server = await launchBrowserServer();
const browser = await chromium.connect(server.wsEndpoint());
const page = await browser.newPage();
for (const [drawing, sizes] of Object.entries(sizesOf)) {
  const svg = await readFile(asset(drawing), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0} svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(asset(`icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
await server.close();

function asset(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}
