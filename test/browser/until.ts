import type { Page } from "puppeteer-core";

/** Longest wait, in ms. */
const LIMIT = 30_000;

/**
 * Asks once a frame of a page, and longer on pages where asking takes longer, until the answer is neither null nor
 * false; resolves to it. The page has to be in front: one behind has no frames. Throws an Error that names what was
 * waited for after 30 s.
 */
export async function until<T>(page: Page, ask: () => Promise<T | null | false>, what: string): Promise<T> {
  const end = performance.now() + LIMIT;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
