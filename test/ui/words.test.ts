import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { chooseCatalog, LANGUAGES } from "../../src/ui/choose-catalog.ts";
import { firstLine, shortLine } from "../../src/ui/first-line.ts";
import { createTranslate } from "../../src/ui/translate.ts";
import { samplePage } from "../sample-page.ts";
import { fullPage } from "./full-page.ts";

const { catalog } = chooseCatalog(["en"]);
const t = createTranslate(catalog, "en");

describe("the interface's words", () => {
  test("plural forms follow the number", () => {
    assert.equal(t("ledger_sentences", { count: 1 }), "1 sentence");
    assert.equal(t("ledger_sentences", { count: 1200 }), "1,200 sentences");
  });

  test("dates are as exact as the record knows them", () => {
    assert.equal(t.date("2026-06-22"), "22\u00a0June\u00a02026");
    assert.equal(t.date("2026-06"), "June\u00a02026");
    assert.equal(t.date("2026"), "2026");
  });

  test("every message is used, and every language has the same placeholders", () => {
    const sources = [
      "src/ui",
      "src/background.ts",
      "src/content.ts",
      "src/card-part.ts",
      "src/options.tsx",
      "src/reader.tsx",
      "src/welcome.tsx",
      "manifest.json",
    ]
      .flatMap((path) =>
        path.includes(".")
          ? [path]
          : readdirSync(path, { recursive: true, withFileTypes: true })
              .filter((entry) => entry.isFile())
              .map((entry) => `${entry.parentPath}/${entry.name}`),
      )
      .map((path) => readFileSync(path, "utf8"))
      .join("\n");
    const composed = /^(level|painter|filter|legend|style|underline)_/;
    const unused = Object.keys(catalog).filter((key) => {
      const stem = key.replace(/_(zero|one|two|few|many|other)$/, "");
      const named = new RegExp(`"(?:${stem}|${key})"|__MSG_${key}__|catalog\\.${key}\\b`);
      return !named.test(sources) && !composed.test(key);
    });
    assert.deepEqual(unused, []);
    for (const locale of readdirSync("src/_locales")) {
      const messages = JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, "utf8")) as Record<
        string,
        { message: string }
      >;
      const stems = (keys: readonly string[]) =>
        [...new Set(keys.map((key) => key.replace(/_(zero|one|two|few|many|other)$/, "")))].sort();
      assert.deepEqual(stems(Object.keys(messages)), stems(Object.keys(catalog)), locale);
      for (const [key, { message }] of Object.entries(messages)) {
        const english = catalog[key] ?? catalog[key.replace(/_(zero|one|two|few|many)$/, "_other")] ?? "";
        const names = (text: string) =>
          [...text.matchAll(/\{\w+\}/g)]
            .map((match) => match[0])
            .filter((name) => name !== "{count}")
            .sort();
        assert.deepEqual(names(message), names(english), `${locale}: ${key}`);
      }
    }
  });
});

describe("the card's first line", () => {
  test("says that nobody is named, and through whom it came", () => {
    assert.equal(
      firstLine(samplePage().annotations[0]!, t),
      "Nobody named: two officials, through The Courier",
    );
  });

  test("has a capital at its beginning only, whoever says it", () => {
    const annotation = samplePage().annotations[0]!;
    const source = { ...annotation.attribution!.source, kind: "named-person", name: "The mayor" } as const;
    const said = { ...annotation, attribution: { ...annotation.attribution!, source }, chain: [] };
    assert.equal(firstLine(said, t), "According to the mayor");
    const silent = { ...said, attribution: { ...said.attribution, stance: "no-comment" } } as const;
    assert.equal(firstLine(silent, t), "The mayor would not comment");
  });

  test("an institution has its article in English, its bare name elsewhere", () => {
    const annotation = samplePage().annotations[0]!;
    const source = {
      ...annotation.attribution!.source,
      kind: "organisation",
      name: "State Department",
    } as const;
    const said = { ...annotation, attribution: { ...annotation.attribution!, source }, chain: [] };
    assert.equal(firstLine(said, t), "According to the State Department");
    const spanish = createTranslate(chooseCatalog(["es"]).catalog, "es");
    assert.match(firstLine(said, spanish), /(?<!the )State Department$/);
    const party = { ...said, attribution: { ...said.attribution, source: { ...source, name: "Oxfam" } } };
    assert.equal(firstLine(party, t), "According to Oxfam");
  });

  test("has ten words at most, in every language and however long the way was", () => {
    for (const { tag } of LANGUAGES) {
      const words = createTranslate(chooseCatalog([tag]).catalog, tag);
      for (const annotation of fullPage.annotations) {
        const line = shortLine(annotation, words);
        assert.ok(line.split(/\s+/).length <= 10, `${tag}: ${line}`);
      }
    }
  });

  test("leaves the way out before it leaves out the source", () => {
    const annotation = samplePage().annotations[0]!;
    const [outlet, origin] = [annotation.chain[0]!, annotation.chain.at(-1)!];
    const hand = (name: string) => ({ ...outlet, name });
    const chain = [outlet, hand("The Morning Courier of Port Ellis"), hand("The Evening Courier"), origin];
    assert.equal(shortLine({ ...annotation, chain }, t), "Nobody named: two officials");
  });
});
