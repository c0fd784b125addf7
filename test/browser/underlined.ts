import type { Page } from "puppeteer-core";
import { until } from "./until.ts";

/** All stretches of a page that are underlined now, as the page holds them. */
export function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith("says-who-") && name !== "says-who-open")
      .flatMap(([, highlight]) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          // Ranges that stand still say nothing of their text themselves.
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return String(range);
        }),
      )
      .filter(Boolean),
  );
}

/** Waits until a stretch of text is underlined. */
export async function untilUnderlined(page: Page, text: string): Promise<void> {
  await until(
    page,
    async () => (await underlined(page)).some((each) => each.includes(text)),
    `"${text}" underlined`,
  );
}

/** Waits until no underline holds a stretch of text. */
export async function untilNotUnderlined(page: Page, text: string): Promise<void> {
  await until(
    page,
    async () => !(await underlined(page)).some((each) => each.includes(text)),
    `"${text}" without an underline`,
  );
}
