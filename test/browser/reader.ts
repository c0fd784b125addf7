import type { ElementHandle, Page } from "puppeteer-core";

/** Waits until sentences are underlined; resolves to how many. */
export async function untilPainted(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => {
    let count = 0;
    for (const [name, highlight] of CSS.highlights) if (name.startsWith("says-who-")) count += highlight.size;
    return count;
  });
  return (await handle.jsonValue()) as number;
}

/** Middle of the first line of a stretch of text, scrolled into view unless `scrolls` is false; throws when the page does not hold it. */
export async function pointOn(page: Page, text: string, scrolls = true): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted, isScrolled) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? "").indexOf(wanted);
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        if (isScrolled) node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      throw new Error(`The page does not hold "${wanted}".`);
    },
    text,
    scrolls,
  );
}

/** Rests the pointer on a stretch of text. */
export async function hover(page: Page, text: string): Promise<void> {
  const { x, y } = await pointOn(page, text);
  await page.mouse.move(x - 40, y - 60);
  await page.mouse.move(x, y, { steps: 4 });
}

/** Waits for the open card and gives its text. */
export async function cardText(page: Page, includes = ""): Promise<string> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const host = document.querySelector("says-who-card");
      const text = (host?.shadowRoot?.querySelector(".card") as HTMLElement | null)?.innerText ?? "";
      return host?.matches(":popover-open") && text.includes(wanted) ? text : null;
    },
    {},
    includes,
  );
  return (await handle.jsonValue()) as string;
}

/**
 * Waits until the card holds what a selector names, and resolves to it. Asked once a frame: Puppeteer's own selectors
 * into shadow roots look again only when the document around them changes.
 */
export async function inCard(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForFunction(
    (wanted) => document.querySelector("says-who-card")?.shadowRoot?.querySelector<HTMLElement>(wanted),
    {},
    selector,
  );
  return handle.asElement() as ElementHandle<HTMLElement>;
}

export async function untilCardCloses(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector("says-who-card:popover-open"));
}
