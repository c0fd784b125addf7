import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import type { PageAnnotations } from "../../src/core/model/annotation.ts";
import type { Article } from "../../src/core/model/article.ts";
import { PageReader } from "../../src/page/page-reader.ts";
import type { ReadingState, Said } from "../../src/page/page-reader-parts.ts";
import type { ReadingSettings } from "../../src/page/reader-choices.ts";
import { pageOf } from "./page-of.ts";

const BODY = `<article><h1>Keeper retires</h1>
  <p>The keeper of the Sallow Head lighthouse retired on Monday, the harbour office said, after forty years there.</p>
  <p>The lamp was lit for the first time in 1871, according to the county archive, and the tower is kept by a trust.</p>
  <p>The tower drew 14,000 visitors in 2024, the tourist board reported, twice as many as in the year before.</p></article>`;
const SETTINGS: ReadingSettings = { painter: "marks", level: "all", mutedRecords: [], silent: false };

/** What the background answers for an article without any sentence of note. */
function nothingFound({ url, lang, outlet, headline, datePublished }: Article): PageAnnotations {
  const summary = {
    sentences: 0,
    claims: 0,
    attributed: 0,
    matched: 0,
    origins: [],
    unnamedOnly: [],
    secondHandOutlets: [],
    denials: [],
    noComments: [],
    documents: [],
  };
  const lists = { annotations: [], records: [], pageReviews: [], legalQuestions: [] };
  return { url, lang, outlet, headline, datePublished, dataVersion: "2025-01-01", summary, ...lists };
}

const paintNothing = (): never => {
  throw new Error("Nothing was found that could be painted.");
};

/** In a document without layout nothing changes its size. */
class NoSizes {
  observe(): void {}
  disconnect(): void {}
}

describe("the reader of a page", () => {
  let document: Document;
  let states: ReadingState[];
  let asked: string[];
  let said: Said[];
  let reader: PageReader<ReadingSettings>;
  let answer: (article: Article) => PageAnnotations;
  beforeEach(() => {
    document = pageOf(`<title>Keeper retires</title><body>${BODY}</body>`);
    Object.defineProperty(document, "hidden", { value: false, configurable: true });
    Object.assign(document.defaultView!, { ResizeObserver: NoSizes, requestAnimationFrame: () => 0 });
    [states, asked, said, answer] = [[], [], [], nothingFound];
    reader = new PageReader<ReadingSettings>(
      document,
      {
        annotate: async (article) => {
          asked.push(article.text);
          return { page: answer(article), settings: SETTINGS };
        },
        loadCard: () => null,
        mountCard: () => () => undefined,
        spoken: ({ annotation }) => annotation.quote.exact,
        loadPainters: () => ({ marks: paintNothing, lines: paintNothing }),
        showCount: () => undefined,
        showState: (state) => states.push(state),
        wordsFor: async (what) => {
          said.push(what);
          return what;
        },
        isArticle: () => true,
      },
      new document.defaultView!.AbortController().signal,
    );
  });
  /** Changes the page's body and reads it once more, as the watcher does when the page is quiet. */
  const becomes = async (html: string): Promise<void> => {
    document.body.innerHTML = html;
    await reader.start();
  };

  test("asks once for a page that was only drawn anew", async () => {
    await reader.start();
    await becomes(BODY);
    assert.equal(asked.length, 1);
    assert.deepEqual(states, ["reading", "ready"]);
  });

  test("says so when the article goes, and when the same one comes back", async () => {
    await reader.start();
    await becomes("<p>Closed.</p>");
    assert.equal(reader.report.state().status, "no-article");
    await becomes(BODY);
    assert.equal(reader.report.state().status, "ready");
    assert.deepEqual(states, ["reading", "ready", "none", "ready"]);
  });

  test("asks again for what was not answered, and gives no text with findings of another", async () => {
    await reader.start();
    const [first] = asked;
    answer = () => {
      throw new Error("no answer");
    };
    const edited = BODY.replace("Monday", "Tuesday");
    await becomes(edited);
    assert.deepEqual(reader.report.state().problem, { kind: "gone", detail: "no answer" });
    assert.equal(reader.report.lastReading()?.article.text, first);
    answer = nothingFound;
    await becomes(edited);
    assert.equal(asked.length, 3);
    assert.equal(reader.report.state().status, "ready");
    assert.match(reader.report.lastReading()!.article.text, /Tuesday/);
  });

  test("has words said for what a key or the settings did, and for nothing else", async () => {
    await reader.start();
    reader.wishes.toggle();
    reader.wishes.toggle();
    reader.wishes.setSettings({ ...SETTINGS, silent: true });
    reader.wishes.setSettings({ ...SETTINGS, silent: true, mutedRecords: ["one"] });
    reader.wishes.setSettings({ ...SETTINGS, level: "matches" });
    await becomes("<p>Closed.</p>");
    reader.wishes.toggle();
    assert.deepEqual(said, ["hidden", "none", "off", "none", "no_article"]);
  });

  test("does not say that underlines are shown where the page could not be read", async () => {
    answer = () => {
      throw new Error("no answer");
    };
    await reader.start();
    reader.wishes.toggle();
    assert.deepEqual(said, ["problem"]);
  });

  test("says nothing in a tab that nobody sees", async () => {
    await reader.start();
    Object.defineProperty(document, "hidden", { value: true });
    reader.wishes.setSettings({ ...SETTINGS, silent: true });
    assert.deepEqual(said, []);
  });
});
