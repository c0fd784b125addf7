import type { Page, Viewport } from "puppeteer-core";

export type Look = "light" | "dark" | "forced";

export interface Scene {
  readonly name: string;
  readonly path: string;
  readonly look?: Look;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: Viewport;
  /** What is in the picture: the page with its card, or one of the extension's own pages. */
  readonly of: "card" | "look-up" | "popup" | "sidepanel" | "reader" | "options" | "welcome";
  /** Words of the sentence whose card is opened, without it the first one; or of the paragraph that is looked up. */
  readonly sentence?: string;
  /** Changes the screen before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
  /** Reading the page fails. */
  readonly refused?: boolean;
  readonly wholePage?: boolean;
  /** The picture shows the popup over its page, in a window of this size. */
  readonly overPage?: Viewport;
}

export const DESK: Viewport = { width: 1100, height: 800 };
export const POPUP: Viewport = { width: 410, height: 600 };
