import { readFileSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";
import { buildAll } from "../../build/build.ts";
import { findBrowser } from "../../build/find-browser.ts";
import { servePages } from "../../build/serve.ts";
import { startBrowser } from "../browser/harness.ts";
import { untilPainted } from "../browser/reader.ts";
import { QUIET_ARGS } from "../browser/start-chromium.ts";
import { processCost } from "./process-cost.ts";

/** Seconds that a live blog is left open. */
const SECONDS = Number(process.env.SECONDS ?? 30);

const article = readFileSync("build/demo/article.html", "utf8");
/** A live blog that puts a post in front every second and counts its readers five times a second. */
const BLOG = article.replace(
  "</body>",
  `<p id="readers"></p><script>
    const article = document.querySelector("article, main");
    let n = 0;
    setInterval(() => { document.getElementById("readers").textContent = ++n + " readers"; }, 200);
    setInterval(() => {
      const post = document.createElement("p");
      post.textContent = "The harbour office counted " + n + " buoys on Friday, a spokesman said, and found three of them missing.";
      article.prepend(post);
    }, 1000);
  </script></body>`,
);

/**
 * Processor time of an open live blog, with the extension and without, in both browsers: what a battery notices.
 * `SECONDS=600` leaves it open for ten minutes. What tabs take of memory is measured by `page-tabs`.
 */
export async function run(): Promise<void> {
  await buildAll();
  const server = await servePages({ "/article": article, "/blog": BLOG });
  const rows: Record<string, unknown>[] = [];
  for (const name of ["chromium", "firefox"] as const) {
    const without = await measure(name, false, `${server.origin}/blog`);
    const withIt = await measure(name, true, `${server.origin}/blog`);
    rows.push({
      browser: name,
      [`CPU s, live blog open ${SECONDS} s`]: Number(without.toFixed(2)),
      "with the extension": Number(withIt.toFixed(2)),
      "more, % of one processor": Number((((withIt - without) / SECONDS) * 100).toFixed(1)),
    });
  }
  await server.close();
  console.table(rows);
}

/** CPU seconds of a browser, its page and our background together. */
async function measure(name: "chromium" | "firefox", withIt: boolean, address: string): Promise<number> {
  const extension = withIt
    ? await startBrowser(name, `dist/test/${name === "chromium" ? "chrome" : "firefox"}`)
    : null;
  const browser = extension?.browser ?? (await plain(name));
  try {
    const blog = await browser.newPage();
    await blog.goto(address);
    if (withIt) await untilPainted(blog);
    const id = browser.process()!.pid!;
    const before = processCost(id).cpuSeconds;
    await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
    return processCost(id).cpuSeconds - before;
  } finally {
    await browser.close();
  }
}

function plain(name: "chromium" | "firefox"): Promise<Browser> {
  return puppeteer.launch({
    ...(name === "firefox"
      ? { browser: "firefox" as const }
      : {
          pipe: true,
          args: [...QUIET_ARGS],
        }),
    executablePath: findBrowser(name),
    headless: true,
  });
}
