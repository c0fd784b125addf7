import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compiledRecords } from "../../build/compiled-records.ts";
import { annotate } from "../../src/core/annotate.ts";
import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import { articleFromText } from "../../src/core/text/article-from-text.ts";
import { chooseCatalog } from "../../src/ui/choose-catalog.ts";
import { firstLine } from "../../src/ui/first-line.ts";
import { isSourced } from "../../src/ui/is-sourced.ts";
import { createTranslate } from "../../src/ui/translate.ts";

const knowledge = openKnowledge(await compiledRecords());
const t = createTranslate(chooseCatalog(["en"]).catalog, "en");
const read = (text: string, lang: string) =>
  annotate({ ...articleFromText(text, { outlet: "Harbour Ledger" }), lang }, knowledge);

describe("a page in a language in which nobody's words are told from others'", () => {
  const page = read(
    "Le conseil du port a déclaré mardi que le prix du billet augmenterait en mars. Selon deux responsables, le vote a été reporté deux fois.",
    "fr",
  );

  test("is not said to speak in its own voice", () => {
    assert.equal(isSourced(page), false);
    for (const annotation of page.annotations)
      assert.equal(firstLine(annotation, t), "Who says this is not read in this language");
  });

  test("one that is read is", () => {
    const english = read("The harbour has three piers. The ferry was late on Monday.", "en");
    assert.ok(isSourced(english));
    assert.equal(firstLine(english.annotations[0]!, t), "Harbour Ledger says this in its own voice");
  });
});
