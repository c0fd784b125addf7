import { readFileSync } from "node:fs";
import { buildAll } from "../../build/build.ts";
import { servePages } from "../../build/serve.ts";
import { startBrowser } from "../browser/harness.ts";
import { cardText, pointOn, untilCardCloses, untilPainted } from "../browser/reader.ts";

const SENTENCES = [
  "according to a source close to the White House",
  "In late July the Treasury",
  "Anna Kelly, a White House spokeswoman",
  "A terrorist listing permits sanctions",
  "Marco Rubio, the secretary of state",
];
/** How long the pointer has to rest before a card opens, in ms: waited for on purpose, and not counted. */
const REST = 300;

/** Time from the end of the pointer's rest to the frame that shows the card, in both browsers, first card and later ones. */
export async function run(): Promise<void> {
  await buildAll();
  const server = await servePages({ "/": readFileSync("build/demo/article.html", "utf8") });
  for (const name of ["chromium", "firefox"] as const) {
    const extension = await startBrowser(name, `dist/test/${name === "chromium" ? "chrome" : "firefox"}`);
    const page = await extension.openPage(`${server.origin}/`);
    await untilPainted(page);
    const times: number[] = [];
    for (const sentence of SENTENCES) {
      const { x, y } = await pointOn(page, sentence);
      await page.mouse.move(2, 2);
      const shown = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let moved = 0;
            document.addEventListener("pointermove", () => {
              moved = performance.now();
            });
            const polling = setInterval(() => {
              if (!document.querySelector("says-who-card:popover-open")) return;
              clearInterval(polling);
              requestAnimationFrame(() => resolve(performance.now() - moved));
            }, 2);
          }),
      );
      await page.mouse.move(x, y);
      times.push((await shown) - REST);
      await cardText(page);
      await page.keyboard.press("Escape");
      await untilCardCloses(page);
    }
    const [first, ...later] = times;
    later.sort((a, b) => a - b);
    console.log(
      `${name}: card painted ${first!.toFixed(0)} ms after the rest the first time, then ${later.map((ms) => ms.toFixed(0)).join(", ")} ms`,
    );
    await extension.close();
  }
  await server.close();
}
