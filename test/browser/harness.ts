import type { BrowserName } from "../../build/find-browser.ts";
import type { ExtensionBrowser, StartOptions } from "./extension-browser.ts";
import { startChromium } from "./start-chromium.ts";
import { startFirefox } from "./start-firefox.ts";

export type { ExtensionBrowser, StartOptions } from "./extension-browser.ts";

/** Starts a browser with the extension of `directory` installed. */
export function startBrowser(
  name: BrowserName,
  directory: string,
  options: StartOptions = {},
): Promise<ExtensionBrowser> {
  return name === "chromium" ? startChromium(directory, options) : startFirefox(directory, options);
}
