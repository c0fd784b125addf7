import { readFile, writeFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./find-browser.ts";

/** Draws the icons' PNG files from their SVG sources: `npx tsx build/icons.ts`. The files are committed. */
const SIZES = [
  { size: 16, source: "icons/icon-small.svg" },
  { size: 32, source: "icons/icon.svg" },
  { size: 48, source: "icons/icon.svg" },
  { size: 128, source: "icons/icon.svg" },
];

const browser = await puppeteer.launch({
  executablePath: findBrowser("chromium"),
  headless: true,
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const { size, source } of SIZES) {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:100vw}</style>${await readFile(source, "utf8")}`,
  );
  await writeFile(`icons/${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
