import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** WCAG 2.2 A and AA violations inside an element, shadow roots included, as "rule: selector". */
export async function accessibilityViolations(page: Page, selector: string): Promise<string[]> {
  // Evaluated as text: a script tag would be stopped by the content security policy of our pages.
  await page.evaluate(source);
  await untilStill(page);
  return page.evaluate(async (within) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(within, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
    );
  }, selector);
}

/** Waits until nothing moves any more, shadow roots included. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) roots.push(shadowRoot);
    await Promise.allSettled(
      roots
        .flatMap((root) => root.getAnimations())
        // The others follow the reader's scrolling and end when the reader is there.
        .filter(({ timeline }) => timeline instanceof DocumentTimeline)
        .map((animation) => animation.finished),
    );
  });
}
