import type { Browser } from "webextension-polyfill";

declare global {
  /** The extension interface, in extension pages and workers of both browsers. */
  var browser: Browser;
}
