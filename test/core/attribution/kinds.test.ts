import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedModels } from "../../../build/eval/shipped-models.ts";
import { attribute } from "../../../src/core/attribution/attribute.ts";
import type { Attribution } from "../../../src/core/model/attribution.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

const models = shippedModels();

function read(text: string, lang: string): (Attribution | null)[] {
  const article = articleFromText(text, { lang });
  return attribute(article, splitSentences(article), [], models);
}

function assertKinds(sources: readonly [string, string][], rest: string, lang: string): void {
  for (const [source, kind] of sources)
    assert.equal(read(`${source} ${rest}`, lang)[0]?.source.kind, kind, source);
}

test("an office in capitals is its holder, not a body", () => {
  assertKinds(
    [
      ["The President", "named-person"],
      ["The Prime Minister", "named-person"],
      ["The Mayor", "named-person"],
      ["The CEO", "named-person"],
      ["The MPs", "anonymous"],
      ["The Congress", "organisation"],
      ["The Treasury", "organisation"],
    ],
    "said that the bridge would close on Monday.",
    "en",
  );
});

test("whoever is named beside an unnamed source is another", () => {
  assertKinds(
    [
      ["A close friend of the actor's former wife, Carla Dunne,", "anonymous"],
      ["Lawyers for the singer Carla Dunne", "anonymous"],
      ["A company email sent by chairman Rob Finch", "document"],
      ["Harbour Council of Wales chief executive Rob Finch", "named-person"],
      ["The bench, headed by Justice Rob Finch,", "organisation"],
      ["The Boot Room website", "outlet"],
      ["Hamish Orde KC", "named-person"],
      ["Archivist Mele Fonua", "named-person"],
      ["A report by the ministry's inspector general", "document"],
    ],
    "said that the house would be sold.",
    "en",
  );
});

test("a Spanish description of one person is a person, whichever noun it has", () => {
  assertKinds(
    [
      ["El míster", "named-person"],
      ["El comunicador", "named-person"],
      ["El burgomaestre", "named-person"],
      ["Los recurrentes", "anonymous"],
      ["La agencia Télam", "outlet"],
      ["La legislación portuaria", "document"],
      ["Una estimación de la Oficina de Puertos", "document"],
      ["Una vecina de la calle Mayor", "anonymous"],
    ],
    "asegura que el puente cerrará el lunes.",
    "es",
  );
});
