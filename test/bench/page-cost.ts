import { readFileSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";
import { buildAll } from "../../build/build.ts";
import { findBrowser } from "../../build/find-browser.ts";
import { servePages } from "../../build/serve.ts";
import { startBrowser } from "../browser/harness.ts";
import { untilPainted } from "../browser/reader.ts";
import { processCost } from "./process-cost.ts";

/** Seconds that a live blog is left open; ten minutes would cost so many times as much. */
const SECONDS = 20;

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
 * Processor time of an open live blog, with the extension and without, in both browsers. What tabs take of memory is
 * measured by `page-tabs`.
 */
export async function run(): Promise<void> {
  await buildAll();
  const server = await servePages({ "/article": article, "/blog": BLOG });
  const rows: Record<string, unknown>[] = [];
  for (const name of ["chromium", "firefox"] as const) {
    for (const withIt of [false, true]) {
      const extension = withIt
        ? await startBrowser(name, `dist/test/${name === "chromium" ? "chrome" : "firefox"}`)
        : null;
      const browser = extension?.browser ?? (await plain(name));
      try {
        const blog = await browser.newPage();
        await blog.goto(`${server.origin}/blog`);
        if (withIt) await untilPainted(blog);
        const id = browser.process()!.pid!;
        const before = processCost(id).cpuSeconds;
        await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
        const cpu = processCost(id).cpuSeconds - before;
        rows.push({
          browser: name,
          extension: withIt ? "with" : "without",
          [`CPU s, live blog ${SECONDS} s`]: Number(cpu.toFixed(2)),
        });
      } finally {
        await browser.close();
      }
    }
  }
  await server.close();
  console.table(rows);
}

function plain(name: "chromium" | "firefox"): Promise<Browser> {
  return puppeteer.launch({
    ...(name === "firefox"
      ? { browser: "firefox" as const }
      : {
          pipe: true,
          args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        }),
    executablePath: findBrowser(name),
    headless: true,
  });
}
