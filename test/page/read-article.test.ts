import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { BlockKind } from "../../src/core/model/article.ts";
import { isArticle } from "../../src/page/is-article.ts";
import { type Reading, readArticle } from "../../src/page/read-article.ts";
import { pageOf } from "./page-of.ts";

const PAGES = "test/pages";

interface Expected {
  readonly isArticle: boolean;
  readonly headline: string;
  readonly byline: string | null;
  readonly outlet: string;
  readonly datePublished: string;
  readonly lang: string;
  /** First and last words of the body. */
  readonly first: string;
  readonly last: string;
  readonly kinds: readonly BlockKind[];
  /** What the page shows and the article must not hold. */
  readonly absent: readonly string[];
}

const read = (html: string): Reading => {
  const reading = readArticle(pageOf(html));
  assert.ok(reading, "nothing was read");
  return reading;
};
const blocksOf = ({ article }: Reading): string[] =>
  article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);

const PROSE = [
  "The harbour office counted the buoys twice on Friday and found that three of them were missing.",
  "A spokesman said that the storm had taken them, and that new ones would be laid before the summer.",
  "Fishermen in the port had asked for lights on the outer bank for years, without an answer.",
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join("\n");

describe("pages of the project", () => {
  for (const slug of readdirSync(PAGES)) {
    test(slug, () => {
      const document = pageOf(readFileSync(`${PAGES}/${slug}/source.html`, "utf8"));
      const expected = JSON.parse(readFileSync(`${PAGES}/${slug}/expected.json`, "utf8")) as Expected;
      assert.equal(isArticle(document), expected.isArticle);
      if (!expected.isArticle) return;
      const reading = readArticle(document);
      assert.ok(reading);
      const { article } = reading;
      const { headline, byline, outlet, datePublished, lang } = article;
      assert.deepEqual(
        { headline, byline, outlet, datePublished, lang },
        {
          headline: expected.headline,
          byline: expected.byline,
          outlet: expected.outlet,
          datePublished: expected.datePublished,
          lang: expected.lang,
        },
      );
      assert.deepEqual(
        article.blocks.map(({ kind }) => kind),
        expected.kinds,
      );
      const body = article.blocks.filter(({ kind }) => kind !== "headline" && kind !== "byline");
      const words = (block: (typeof body)[number]): string => article.text.slice(block.start, block.end);
      assert.ok(words(body[0]!).startsWith(expected.first), words(body[0]!));
      assert.ok(words(body.at(-1)!).endsWith(expected.last), words(body.at(-1)!));
      for (const absent of expected.absent) assert.ok(!article.text.includes(absent), `holds "${absent}"`);
    });
  }
});

describe("text", () => {
  test("white space of the source is one space, and what is not seen is left out", () => {
    const { article } = read(
      `<article><p>The  mayor\n\t said&nbsp;that the bri&shy;dge\u200b is <b> safe </b>\u202eagain\u202c today, after all of it.</p>${paragraphs}</article>`,
    );
    assert.ok(
      article.text.startsWith("The mayor said that the bridge is safe again today, after all of it.\n\n"),
    );
  });

  test("a line break divides a list but not a sentence", () => {
    const reading = read(
      `<article>${paragraphs}<p>June 9 at the town hall<br>June 10 at the mill<br>the last date is open</p></article>`,
    );
    assert.deepEqual(blocksOf(reading).slice(-2), [
      "paragraph: June 9 at the town hall",
      "paragraph: June 10 at the mill the last date is open",
    ]);
  });

  test("links keep their words and their addresses", () => {
    const { article } = read(
      `<article><p>The council <a href="/report.pdf"> published\n the report </a> on Friday, with all of its annexes.</p>${paragraphs}</article>`,
    );
    assert.deepEqual(
      article.links.map(({ start, end, href }) => [article.text.slice(start, end).trim(), href]),
      [["published the report", "https://news.example/report.pdf"]],
    );
  });

  test("text in open shadow roots is read in the order in which it is seen", () => {
    const document = pageOf(`<article><x-story><p slot="end">${PROSE[2]}</p></x-story></article>`);
    const host = document.querySelector("x-story")!;
    host.attachShadow({
      mode: "open",
    }).innerHTML = `<p>${PROSE[0]}</p><p>${PROSE[1]}</p><slot name="end"></slot>`;
    assert.equal(readArticle(document)?.article.text, PROSE.join("\n\n"));
  });

  test("hidden text and the reader's own text are not read", () => {
    const { article } = read(
      `<article>${paragraphs}<p hidden>Hidden by an attribute, though it is a whole sentence.</p><p style="display: none">Hidden by a style, though it is a whole sentence.</p><div contenteditable="true"><p>Written by the reader, and nobody else's business.</p></div></article>`,
    );
    assert.equal(article.text, PROSE.join("\n\n"));
  });

  test("a page without prose holds no article", () => {
    assert.equal(readArticle(pageOf("<nav><a href='/'>Home</a></nav>")), null);
    assert.equal(readArticle(pageOf("")), null);
  });
});

describe("what is not the article's", () => {
  const cases: Record<string, string> = {
    navigation: `<nav><p>${PROSE[0]}</p></nav>`,
    "a comment section": `<div id="comments"><p>I have sailed there for thirty years, and nobody ever asked me about it.</p></div>`,
    "a cookie bar": `<div class="cookie-banner"><p>We use cookies to improve this site, and you agree by reading on.</p></div>`,
    "a newsletter box": `<div class="newsletter-box"><p>Sign up for our letter and get the tides every morning.</p></div>`,
    "related teasers": `<div class="teasers"><div><h3><a href="/1">Ferry timetable changes on Monday</a></h3><p>The ferry will leave an hour earlier from Monday, the company said this week.</p></div></div>`,
    "a sidebar with names in camel case": `<div class="pageSidebar"><p>The Harbour Ledger is printed on Thursdays and costs two crowns a copy.</p></div>`,
  };
  for (const [name, html] of Object.entries(cases)) {
    test(name, () => {
      assert.equal(
        read(`<main><article>${paragraphs}</article>${html}</main>`).article.text,
        PROSE.join("\n\n"),
      );
      assert.equal(read(`<main>${paragraphs}${html}</main>`).article.text, PROSE.join("\n\n"));
    });
  }

  test("what follows under a heading for other articles is not read, however much of it there is", () => {
    const others = ["storm", "ferry", "market", "school", "bridge"].map(
      (name) =>
        `<article><a href="/${name}"><img alt=""></a><p>The ${name} was the talk of the town for a whole week, and the council has not yet said what it will cost or who is to pay for it …</p></article>`,
    );
    for (const heading of ["<h3>You may also like</h3>", '<h3 class="related-title">Você pode gostar</h3>']) {
      const single = `<p>${PROSE.join(" ")}</p><p><a href="/t">Harbours</a>, <a href="/s">Storms</a></p>`;
      const page = `<body><div><article><h1>Three buoys are gone</h1>${single}</article><article>${heading}${others.join("")}</article></div></body>`;
      assert.deepEqual(blocksOf(read(page)), [
        "headline: Three buoys are gone",
        `paragraph: ${PROSE.join(" ")}`,
      ]);
    }
  });

  test("an article in a place with a suspicious name is read all the same", () => {
    assert.equal(
      read(`<div class="ad-portal sidebar-left">${paragraphs}</div>`).article.text,
      PROSE.join("\n\n"),
    );
  });
});

test("in saved pages of others every offset leads back to the page", {
  skip: existsSync("../shared/data/pages/readability") ? false : "../shared is not here",
}, () => {
  const folder = "../shared/data/pages/readability";
  for (const slug of readdirSync(folder, { withFileTypes: true })) {
    if (!slug.isDirectory()) continue;
    const reading = readArticle(pageOf(readFileSync(`${folder}/${slug.name}/source.html`, "utf8")));
    assert.ok(reading, slug.name);
    for (const { start, end } of reading.article.blocks)
      assert.ok(reading.textMap.range(reading.article.text, start, end), `${slug.name}: ${start}`);
  }
});
