import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { JSDOM } from "jsdom";
import { render } from "preact";
import { chooseCatalog, LANGUAGES } from "../../src/ui/choose-catalog.ts";
import { createTranslate } from "../../src/ui/translate.ts";
import { fullArticle, fullPage } from "./full-page.ts";
import { SCREENS } from "./gallery.tsx";
import { pseudoLocale } from "./pseudo-locale.ts";

const { window } = new JSDOM("<!doctype html><div id=app></div>");
/** In a document without layout nothing changes its size. */
class NoSizes {
  observe(): void {}
  disconnect(): void {}
}
Object.assign(window, { ResizeObserver: NoSizes });
Object.assign(globalThis, { document: window.document, window });
const app = window.document.getElementById("app") as unknown as Element;

/** All strings of the page's data, longest first: they are shown as they are. */
function dataStrings(value: unknown, found = new Set<string>()): string[] {
  if (typeof value === "string") found.add(value.trim());
  else if (typeof value === "object" && value !== null)
    for (const each of Object.values(value)) dataStrings(each, found);
  return [...found].filter(Boolean).sort((a, b) => b.length - a.length);
}

const KNOWN = [
  ...dataStrings([fullPage, fullArticle]),
  ...[
    "Markdown",
    "JSON",
    "CSV",
    "ClaimReview",
    "Alt+Shift+J",
    "Alt+Shift+K",
    "Alt+Shift+L",
    "Tab",
    "Enter",
    "Esc",
  ],
  ...["closed thing", "what", "bridge", "closed", "a.example", "0.1.0", "A"],
  ...LANGUAGES.map(({ name }) => name),
];

/** What of a text is neither ours and translated nor data, numbers and signs. */
function leftOver(text: string): string {
  let rest = text;
  // Values stand inside messages, and messages inside messages: from the inside out.
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, " ");
  }
  if (KNOWN.includes(rest.trim())) return "";
  // Very short ones would eat into words.
  for (const known of KNOWN) if (known.length > 2) rest = rest.replaceAll(known, " ");
  return /\p{L}/u.test(rest.replace(/[A-Z][a-z]+\s\d{1,2},\s\d{4}|[A-Z][a-z]+\s\d{4}/g, ""))
    ? rest.trim()
    : "";
}

function shownTexts(): string[] {
  const texts: string[] = [];
  for (const element of app.querySelectorAll("*")) {
    for (const name of ["aria-label", "title", "alt", "placeholder"]) {
      const value = element.getAttribute(name);
      if (value) texts.push(value);
    }
    for (const node of element.childNodes)
      if (node.nodeType === 3 && node.nodeValue) texts.push(node.nodeValue);
  }
  return texts;
}

describe("a language that does not exist shows what was not translated", () => {
  const t = pseudoLocale();
  for (const [name, draw] of Object.entries(SCREENS)) {
    test(name, () => {
      render(draw(t) as never, app);
      const texts = shownTexts();
      assert.ok(
        texts.some((text) => text.includes("⟦")),
        "nothing was drawn",
      );
      assert.deepEqual(texts.map(leftOver).filter(Boolean), []);
      render(null, app);
    });
  }

  test("it would show a bare word", () => assert.equal(leftOver("⟦Clóse⟧ Forgotten"), "Forgotten"));
});

describe("every language", () => {
  for (const { tag } of LANGUAGES) {
    test(`${tag}: no message shows through its key, and none leaves a gap`, () => {
      const { catalog, locale } = chooseCatalog([tag]);
      const t = createTranslate(catalog, locale);
      for (const [name, draw] of Object.entries(SCREENS)) {
        render(draw(t) as never, app);
        for (const text of shownTexts()) {
          assert.doesNotMatch(text, /\b[a-z]+(?:_[a-z]+)+\b|\{\w+\}/, name);
        }
        render(null, app);
      }
    });

    test(`${tag}: has every plural form that its language needs`, () => {
      const path = `src/_locales/${tag}/messages.json`;
      const catalog = JSON.parse(readFileSync(path, "utf8")) as Record<string, { message: string }>;
      const needed = new Intl.PluralRules(tag === "ckb" ? "en" : tag).resolvedOptions().pluralCategories;
      const stems = Object.keys(catalog)
        .filter((key) => key.endsWith("_other"))
        .map((key) => key.replace(/_other$/, ""));
      assert.ok(stems.length > 8);
      for (const stem of stems)
        for (const form of needed) assert.ok(catalog[`${stem}_${form}`]?.message, `${stem}_${form}`);
    });
  }
});
