import type { Page } from "puppeteer-core";

/** All stretches of a page that are underlined now, as the page holds them. */
export function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith("says-who-") && name !== "says-who-open")
      .flatMap(([, highlight]) => [...highlight].map((range) => (range.collapsed ? "" : String(range))))
      .filter(Boolean),
  );
}

/** Waits until a stretch of text is underlined. */
export async function untilUnderlined(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...CSS.highlights].some(
        ([name, highlight]) =>
          name.startsWith("says-who-") && [...highlight].some((range) => String(range).includes(wanted)),
      ),
    {},
    text,
  );
}

/** Waits until no underline holds a stretch of text. */
export async function untilNotUnderlined(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (unwanted) =>
      ![...CSS.highlights].some(
        ([name, highlight]) =>
          name.startsWith("says-who-") && [...highlight].some((range) => String(range).includes(unwanted)),
      ),
    {},
    text,
  );
}
