import { servePages } from "../../build/serve.ts";
import { startBrowser } from "../browser/harness.ts";
import { untilPainted } from "../browser/reader.ts";

/** Claims of the page that the popup is opened on. */
const CLAIMS = 60;
const RUNS = 9;

/** A news page of so many checkable sentences of our own. */
function page(): string {
  const data = { "@type": "NewsArticle", headline: "Harbour counts its ships", datePublished: "2026-03-01" };
  const paragraphs = Array.from(
    { length: CLAIMS },
    (_, i) =>
      `<p>Two officials told the Harbour Ledger on Monday that ${i + 120} ships had entered the port of Ellis in March.</p>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour</title><script type="application/ld+json">${JSON.stringify(data)}</script><main><article><h1>Harbour counts its ships</h1>${paragraphs.join("\n")}</article></main></html>`;
}

/** Time from the start of the popup's page to its first claim drawn, in both browsers. Needs built test builds. */
export async function run(): Promise<void> {
  const server = await servePages({ "/claims": page() });
  for (const name of ["chromium", "firefox"] as const) {
    const extension = await startBrowser(name, `dist/test/${name === "chromium" ? "chrome" : "firefox"}`);
    try {
      const address = `${server.origin}/claims`;
      await untilPainted(await extension.openPage(address));
      const popup = await extension.openPopup(address);
      const times: number[] = [];
      let claims = 0;
      for (let i = 0; i < RUNS; i++) {
        await popup.evaluate(() => location.reload());
        const shown = await popup.waitForFunction(
          () =>
            document.querySelector(".claim") !== null &&
            performance.getEntriesByName("says-who-shown")[0]?.startTime,
        );
        times.push((await shown.jsonValue()) as number);
        claims = await popup.$$eval(".claim", (all) => all.length);
      }
      times.sort((a, b) => a - b);
      console.log(
        `${name}: popup of a page with ${claims} claims shows them after ${times[Math.floor(RUNS / 2)]!.toFixed(0)} ms (median of ${RUNS}, from ${times[0]!.toFixed(0)} to ${times.at(-1)!.toFixed(0)} ms)`,
      );
    } finally {
      await extension.close();
    }
  }
  await server.close();
}
