import { readdirSync, readFileSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";
import { buildAll } from "../../build/build.ts";
import { findBrowser } from "../../build/find-browser.ts";
import { servePages } from "../../build/serve.ts";
import { startBrowser } from "../browser/harness.ts";
import { untilPainted } from "../browser/reader.ts";

const TABS = 50;
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

/** Ids of a process and all that it started. */
function family(id: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      parents.set(
        Number(name),
        Number(
          readFileSync(`/proc/${name}/stat`, "utf8")
            .replace(/^.*\) /s, "")
            .split(" ")[1],
        ),
      );
    } catch {
      // It has ended meanwhile.
    }
  }
  const found = [id];
  for (const each of found) for (const [child, parent] of parents) if (parent === each) found.push(child);
  return found;
}

function sum(ids: readonly number[], measure: (id: number) => number): number {
  return ids.reduce((total, id) => {
    try {
      return total + measure(id);
    } catch {
      return total;
    }
  }, 0);
}

/** Megabytes of a browser with all its processes, what they share counted once. */
const megabytes = (browser: Browser): number =>
  sum(family(browser.process()!.pid!), (id) =>
    Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))![1]),
  ) / 1024;

/** Seconds of processor time that a browser has used so far. */
const cpuSeconds = (browser: Browser): number =>
  sum(family(browser.process()!.pid!), (id) => {
    const fields = readFileSync(`/proc/${id}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  });

/** Memory of fifty tabs and processor time of an open live blog, with the extension and without, in both browsers. */
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
        const before = cpuSeconds(browser);
        await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
        const cpu = cpuSeconds(browser) - before;
        await blog.close();
        for (let i = 0; i < TABS; i++) {
          const page = await browser.newPage();
          await page.goto(`${server.origin}/article`);
          if (withIt) await untilPainted(page);
        }
        rows.push({
          browser: name,
          extension: withIt ? "with" : "without",
          [`MB, ${TABS} tabs`]: Math.round(megabytes(browser)),
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
