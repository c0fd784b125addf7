import type { Browser, Page } from "puppeteer-core";
import type { BrowserName } from "../../build/find-browser.ts";

/** A running browser with the extension installed, and what tests do with the two. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of the extension's own files, with a slash at the end. */
  readonly base: string;
  openPage(url: string): Promise<Page>;
  /** The popup's page in a tab, speaking of the tab that shows `url`. */
  openPopup(url: string): Promise<Page>;
  /** Runs a function in an extension page. */
  inExtension<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /**
   * Runs a function on the background's global scope, of which it may keep nothing: in Firefox it stands in a page that
   * is closed afterwards.
   */
  inBackground<R>(fn: (scope: typeof globalThis) => R | Promise<R>): Promise<R>;
  /** Ends the background as the browser does when it has been idle; one that is not running is left so. */
  killBackground(): Promise<void>;
  /** Installs the extension anew over the running one, as an update does. */
  update(): Promise<void>;
  /** Allows the extension in private windows, as the reader does in the browser's page of extensions; it starts anew. */
  allowInPrivateWindows(): Promise<void>;
  /** Opens a page in a private window of its own; the extension must be allowed there. */
  openPrivatePage(url: string): Promise<Page>;
  /** Gives one of the manifest's commands as if its keys had been pressed. */
  command(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface StartOptions {
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Chromium draws scroll bars, as it does for readers; without it Puppeteer hides them. */
  readonly scrollbars?: boolean;
  readonly prefs?: Record<string, unknown>;
}
