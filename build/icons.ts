import { writeFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./find-browser.ts";

/**
 * Draws the icons: `npx tsx build/icons.ts`. The files are committed. A speech bubble with two lines of text, the second
 * one underlined as the extension underlines. One set for light and dark toolbars: neither browser changes an icon that
 * tells a state with the toolbar's colour, so that fields are of a brightness that stands out from both.
 */
const INK = {
  field: "#4f89d2",
  line: "#27508c",
  paper: "#fffefb",
  mark: "#c26a00",
  grey: "#868b94",
  red: "#e85a50",
};

interface Look {
  readonly field: string;
  readonly bubble: string;
  readonly line: string;
  readonly mark: string;
  /** Drawn over the lower right corner, in a box of 16 by 16; "" for nothing. */
  readonly corner: string;
  /** The lines of text are left out: nothing was read yet, or nothing is to be said. */
  readonly empty?: boolean;
}

const plain: Look = { field: INK.field, bubble: INK.paper, line: INK.line, mark: INK.mark, corner: "" };
const LOOKS: Readonly<Record<string, Look>> = {
  "": plain,
  "reading-": { ...plain, empty: true, corner: dots(INK.line) },
  "off-": { ...plain, field: INK.grey, line: INK.grey, mark: INK.grey, empty: true, corner: slash(INK.grey) },
  "problem-": { ...plain, corner: exclamation() },
};

function dots(color: string): string {
  return [4.6, 8, 11.4].map((x) => `<circle cx="${x}" cy="7" r="1.15" fill="${color}"/>`).join("");
}

function slash(color: string): string {
  return `<path d="M4.8 9.8l6.4-5.6" stroke="${color}" stroke-width="1.7" stroke-linecap="round"/>`;
}

function exclamation(): string {
  return (
    `<circle cx="10.9" cy="10.9" r="3.6" fill="${INK.red}" stroke="${INK.paper}" stroke-width=".8"/>` +
    `<path d="M10.9 8.9v2.4" stroke="#fff" stroke-width="1.3" stroke-linecap="round"/><circle cx="10.9" cy="12.9" r=".75" fill="#fff"/>`
  );
}

/** The drawing at 16 units; `fine` adds what only shows from 32 pixels on. */
function draw({ field, bubble, line, mark, corner, empty }: Look, fine: boolean): string {
  const width = fine ? 1.15 : 1.5;
  const text = empty
    ? ""
    : `<path d="M4.5 5.4h7" stroke="${line}" stroke-width="${width}" stroke-linecap="round"/>` +
      `<path d="M4.5 8.6h${fine ? "1.1m1.85 0h1.1m1.85 0h1.1" : "1.5m1.25 0h1.5m1.25 0h1.5"}" stroke="${mark}" stroke-width="${width}"${fine ? ' stroke-linecap="round"' : ""}/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3.6" fill="${field}"/>` +
    `<path d="M3.7 2.6h8.6a1.7 1.7 0 0 1 1.7 1.7v5.4a1.7 1.7 0 0 1-1.7 1.7H8.2l-3.2 2.8v-2.8H3.7A1.7 1.7 0 0 1 2 9.7V4.3a1.7 1.7 0 0 1 1.7-1.7z" fill="${bubble}"/>` +
    `${text}${corner}</svg>`
  );
}

const browser = await puppeteer.launch({
  executablePath: findBrowser("chromium"),
  headless: true,
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const [name, look] of Object.entries(LOOKS)) {
  for (const size of name === "" ? [16, 32, 48, 128] : [16, 32]) {
    const page = await browser.newPage();
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${draw(look, size > 16)}`);
    await writeFile(`icons/${name}${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await writeFile("icons/icon.svg", `${draw(plain, true)}\n`);
await browser.close();
