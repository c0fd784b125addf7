import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ElementHandle, Page } from "puppeteer-core";
import { articleFromText } from "../../src/core/text/article-from-text.ts";
import { type ExtensionBrowser, startBrowser } from "../browser/harness.ts";
import { type MadeUpReview, madeUpReviews } from "../made-up-reviews.ts";

const ROWS = 100_000;
const COLD_STARTS = 7;
const SAMPLE_MS = 100;
const AT_REST_MS = 2000;

/**
 * A feed of 100,000 made-up reviews in real browsers: time of its import, longest time in which the settings page did not
 * answer, memory of all the browser's processes, and the time from a message to a background that was ended until its
 * answer, with the feed and without. Needs built test builds.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "feeds-"));
  const reviews = [...madeUpReviews(ROWS)];
  const text = `${reviews.map((each) => JSON.stringify(each)).join("\n")}\n`;
  const file = join(folder, "feed.jsonl.gz");
  const bytes = gzipSync(text);
  writeFileSync(file, bytes);
  console.log(
    `${ROWS.toLocaleString("en")} reviews, ${(text.length / 1e6).toFixed(0)} MB, ${(bytes.length / 1e6).toFixed(0)} MB gzip`,
  );
  const article = articleOf(reviews);
  const rows: Record<string, string>[] = [];
  for (const name of ["chromium", "firefox"] as const) {
    const extension = await startBrowser(name, `dist/test/${name === "chromium" ? "chrome" : "firefox"}`);
    try {
      const without = await coldStarts(extension, article);
      const imported = await importFile(extension, file);
      const withFeed = await coldStarts(extension, article);
      rows.push({
        browser: name,
        "import s": (imported.ms / 1000).toFixed(1),
        "page's longest pause ms": imported.pause.toFixed(0),
        "extra memory MB": imported.megabytes.toFixed(0),
        "cold answer ms": shown(withFeed),
        "without feed ms": shown(without),
        "sentences with a review": `${withFeed.matched} of ${article.text.split("\n").length}`,
      });
    } finally {
      await extension.close();
    }
  }
  rmSync(folder, { recursive: true, force: true });
  console.table(rows);
}

/** 40 sentences in the words of the feed: every fourth says what a review has, the others mix the words of several. */
function articleOf(reviews: readonly MadeUpReview[]) {
  const sentences = Array.from({ length: 40 }, (_, i) => {
    const words = reviews[i * 997]!.claimReviewed.split(" ");
    if (i % 4 === 0) return `Yesterday ${words.join(" ")}`;
    return `${words.map((_word, k) => reviews[i * 997 + k * 31]!.claimReviewed.split(" ")[k % 9]).join(" ")}.`;
  });
  return { ...articleFromText(sentences.join("\n")), lang: "en", datePublished: "2024-05-05" };
}

interface Import {
  readonly ms: number;
  readonly pause: number;
  readonly megabytes: number;
}

async function importFile(extension: ExtensionBrowser, file: string): Promise<Import> {
  const page = await extension.openPopup("");
  await page.evaluate(() => location.replace("options.html"));
  const input = (await page.waitForSelector(".feed-drop input")) as ElementHandle<HTMLInputElement>;
  await watchPauses(page);
  // Memory of the page at rest: its own opening is not the import's.
  await new Promise((resolve) => setTimeout(resolve, AT_REST_MS));
  const pid = extension.browser.process()?.pid ?? 0;
  const before = megabytesOf(pid);
  let peak = before;
  const sampling = setInterval(() => {
    peak = Math.max(peak, megabytesOf(pid));
  }, SAMPLE_MS);
  const started = performance.now();
  await input.uploadFile(file);
  const result = await page.waitForSelector(".feed-result", { timeout: 300_000 });
  const ms = performance.now() - started;
  clearInterval(sampling);
  const words = await result!.evaluate((each) => (each as HTMLElement).innerText);
  if (!words.includes(ROWS.toLocaleString("en"))) throw new Error(words);
  const pause = await page.evaluate(() => (globalThis as unknown as { longestPause: number }).longestPause);
  await page.close();
  return { ms, pause, megabytes: peak - before };
}

/** Counts how long the page's own timer of every 10 ms is held up. */
async function watchPauses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { longestPause: number };
    world.longestPause = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      world.longestPause = Math.max(world.longestPause, now - last - 10);
      last = now;
    }, 10);
  });
}

/** Memory of a process and all below it, what they share counted once (PSS). */
function megabytesOf(root: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    try {
      const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // The process has ended meanwhile.
    }
  }
  const sum = (pid: number): number => {
    let own = 0;
    try {
      own = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
    } catch {
      // As above.
    }
    return (children.get(pid) ?? []).reduce((total, each) => total + sum(each), own);
  };
  return sum(root) / 1024;
}

interface ColdStarts {
  /** Ascending, in ms. */
  readonly times: readonly number[];
  readonly matched: number;
}

async function coldStarts(extension: ExtensionBrowser, article: object): Promise<ColdStarts> {
  const page = await extension.openPopup("");
  const times: number[] = [];
  let matched = 0;
  for (let i = 0; i < COLD_STARTS; i++) {
    await extension.killBackground();
    const answer = await page.evaluate(async (sent) => {
      const started = performance.now();
      const { saysWhoAnswer } = (await globalThis.browser.runtime.sendMessage({
        saysWho: "background",
        method: "annotate",
        args: [sent],
      })) as { saysWhoAnswer: { page: { annotations: { feedMatches: unknown[] }[] } } };
      return {
        ms: performance.now() - started,
        matched: saysWhoAnswer.page.annotations.filter((each) => each.feedMatches.length > 0).length,
      };
    }, article);
    times.push(answer.ms);
    matched = answer.matched;
  }
  await page.close();
  return { times: times.sort((a, b) => a - b), matched };
}

function shown({ times }: ColdStarts): string {
  const of = (at: number) => times[at]!.toFixed(0);
  return `${of(times.length >> 1)} (${of(0)} to ${of(times.length - 1)})`;
}
