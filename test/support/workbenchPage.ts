import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import type { WorkbenchApi } from "../../src/workbench/WorkbenchApi";

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Addresses the page and its pane asked for, other than their own server. */
  readonly foreignRequests: string[];
  /** Errors of page and pane that nobody handled, and what they wrote as errors to the console. */
  readonly pageErrors: string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** One connection per test file to the browser that `browserSetup` started. */
export function connectBrowser(): Promise<Browser> {
  browser ??= chromium.connect(required("BROWSER_ENDPOINT"));
  return browser;
}

export async function disconnectBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Opens the workbench as a user does and waits until workbook and pane are at rest. */
export async function openWorkbench(
  query = "lang=de",
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<OpenWorkbench> {
  const origin = new URL(required("WORKBENCH_URL")).origin;
  const context = await (await connectBrowser()).newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const pageErrors: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) {
      foreignRequests.push(request.url());
    }
  });
  page.on("pageerror", (error) => pageErrors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") pageErrors.push(message.text());
  });
  await prepare(page);
  await page.goto(`${origin}/?${query}`);
  await page.evaluate(async () => {
    await window.workbench.ready;
    await window.workbench.idle();
  });
  return {
    page,
    pane: page.frameLocator('iframe[title="Kundenwert"]'),
    foreignRequests,
    pageErrors,
    close: () => context.close(),
  };
}

/**
 * Types into what has the focus. The grid draws between two keys, and a key that comes earlier can land
 * before the cursor has moved; so the next key waits for the drawing, however busy the machine is.
 */
export async function typeText(page: Page, text: string): Promise<void> {
  for (const character of text) {
    await page.keyboard.type(character);
    await drawn(page);
  }
}

/**
 * Presses a key as a finger does, which comes up after the grid has drawn what the key did: coming up, a
 * key makes the grid read the cursor from the screen.
 */
export async function pressKey(page: Page, key: string): Promise<void> {
  await page.keyboard.down(key);
  await drawn(page);
  await page.keyboard.up(key);
  await drawn(page);
}

function drawn(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run the browser tests through jest's browser project.`);
  return value;
}
