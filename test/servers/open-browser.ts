import { existsSync } from "node:fs";
import { createRequire } from "node:module";

/** A browser without a window, of https://playwright.dev as far as tests use it. */
export interface Browser {
  newPage(options?: object): Promise<Page>;
  close(): Promise<void>;
}

export interface Page {
  goto(url: string): Promise<unknown>;
  setDefaultTimeout(ms: number): void;
  locator(selector: string): Locator;
  screenshot(options: { readonly path: string; readonly fullPage?: boolean }): Promise<unknown>;
  readonly keyboard: { type(text: string): Promise<void>; press(key: string): Promise<void> };
}

export interface Locator {
  first(): Locator;
  last(): Locator;
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  selectOption(value: object): Promise<unknown>;
  count(): Promise<number>;
  innerText(): Promise<string>;
  waitFor(options?: object): Promise<void>;
}

const program = "/usr/bin/chromium";
const packageFile = new URL("./platforms/package.json", import.meta.url);

/** A reason to skip tests that need a browser; false where there is one. */
export const skipWithoutBrowser: string | false = !existsSync(new URL("./node_modules", packageFile))
  ? "the test servers are not installed: npm ci --prefix test/servers/platforms"
  : existsSync(program)
    ? false
    : `there is no ${program}: apt-get install chromium`;

/** Opens one; the caller ends with `close()`. */
export function openBrowser(): Promise<Browser> {
  const { chromium } = createRequire(packageFile)("playwright-core") as {
    readonly chromium: { launch(options: object): Promise<Browser> };
  };
  return chromium.launch({
    executablePath: program,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
}
