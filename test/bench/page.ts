import * as esbuild from "esbuild";
import puppeteer, { type Browser } from "puppeteer-core";
import { findBrowser } from "../../build/find-browser.ts";
import { servePages } from "../../build/serve.ts";
import type { Times } from "./page-script.ts";

/** Loads of each page; the figures are medians, each load with cold code. */
const LOADS = 9;

const SENTENCES = [
  "The harbour office counted the buoys twice on Friday and found that three of them were missing.",
  "A spokesman said that the storm had taken them, and that new ones would be laid before the summer.",
  "Fishermen had asked for lights on the outer bank for years, according to a letter that the office published.",
  "“We wrote eleven times,” said Ada Brandt, who heads their union.",
];

/** A news page of about so many words of our own, with the furniture that such pages have. */
function story(words: number): string {
  const paragraphs: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const text = `${SENTENCES[i % 4]} ${SENTENCES[(i + 1) % 4]} ${SENTENCES[(i + 2) % 4]}`;
    count += text.split(" ").length;
    paragraphs.push(
      `<p class="css-1x">${text.replace("harbour office", `<a href="/o${i}">harbour office</a>`)}</p>`,
    );
  }
  const furniture = Array.from(
    { length: 40 },
    (_, i) =>
      `<div class="teaser"><h3><a href="/t${i}">Title of another story ${i}</a></h3><p>A few words on it that nobody reads to the end.</p></div>`,
  ).join("");
  const data = { "@type": "NewsArticle", headline: "Buoys missing", datePublished: "2025-02-09" };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Buoys missing</title><script type="application/ld+json">${JSON.stringify(data)}</script>
    <body><nav>${'<a href="/">Section</a> '.repeat(30)}</nav><main><article><h1>Buoys missing</h1>${paragraphs.join("\n")}</article><aside>${furniture}</aside></main></body></html>`;
}

const PAGES = {
  "/search": `<!doctype html><title>s</title><form role="search"><input></form><main>${Array.from({ length: 200 }, (_, i) => `<div><a href="/${i}"><h3>Result ${i}</h3></a><p>Some words about the result, as long as such words are on pages of this kind.</p></div>`).join("")}</main>`,
  "/1200": story(1200),
  "/10000": story(10_000),
  "/1MB": story(175_000),
};

const JOBS = [
  { path: "/search", painter: "highlights", share: 2, title: "search page: gate alone" },
  { path: "/1200", painter: "highlights", share: 2, title: "1,200 words" },
  { path: "/1200", painter: "marks", share: 2, title: "1,200 words, mark.js" },
  { path: "/10000", painter: "highlights", share: 2, title: "10,000 words" },
  { path: "/10000", painter: "marks", share: 2, title: "10,000 words, mark.js" },
  { path: "/1MB", painter: "highlights", share: 20, title: "1 MB" },
] as const;

/** Page script in real browsers: gate, reading and painting of every second sentence, cold, in ms. */
export async function run(): Promise<void> {
  const { outputFiles } = await esbuild.build({
    entryPoints: ["test/bench/page-script.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
  });
  const script = outputFiles[0]!.text;
  const server = await servePages(PAGES);
  const rows: Record<string, unknown>[] = [];
  for (const name of ["chromium", "firefox"] as const) {
    const browser = await puppeteer.launch({
      ...(name === "firefox" ? { browser: "firefox" as const } : { args: ["--no-sandbox", "--disable-gpu"] }),
      executablePath: findBrowser(name),
      headless: true,
    });
    try {
      for (const { path, painter, share, title } of JOBS) {
        const loads = path === "/1MB" ? 3 : LOADS;
        const times: Times[] = [];
        for (let i = 0; i < loads; i++)
          times.push(await load(browser, server.origin + path, script, painter, share));
        const of = (pick: (each: Times) => number): number =>
          Number(
            times
              .map(pick)
              .sort((a, b) => a - b)
              [loads >> 1]!.toFixed(2),
          );
        rows.push({
          browser: name,
          page: title,
          gate: of((each) => each.gate),
          read: of((each) => each.read),
          "anchor + paint": of((each) => each.paint),
          sum: of((each) => each.gate + each.read + each.paint),
          "least sum": Number(
            Math.min(...times.map((each) => each.gate + each.read + each.paint)).toFixed(2),
          ),
          "longest slice": of((each) => Math.max(each.slice, each.paint)),
          painted: times[0]!.sentences,
        });
      }
    } finally {
      await browser.close();
    }
  }
  await server.close();
  console.table(rows);
}

async function load(
  browser: Browser,
  address: string,
  script: string,
  painter: "highlights" | "marks",
  share: number,
): Promise<Times> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    await page.evaluate(script);
    return (await page.evaluate(
      (which, part) =>
        (globalThis as unknown as { saysWhoMeasure(painter: string, share: number): Times }).saysWhoMeasure(
          which,
          part,
        ),
      painter,
      share,
    )) as Times;
  } finally {
    await page.close();
  }
}
