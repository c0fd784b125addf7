import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedModels } from "../../../build/eval/shipped-models.ts";
import { attribute } from "../../../src/core/attribution/attribute.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

const models = shippedModels();

function via(text: string, lang = "en"): string | null {
  const article = { ...articleFromText(text, { lang }), outlet: "Harbour Ledger" };
  return attribute(article, splitSentences(article), [], models)[0]?.via?.name ?? null;
}

test("an outlet that no list has is the way when somebody tells it", () => {
  assert.equal(via("A welder told KTRB that his passport had been stamped twice."), "KTRB");
  assert.equal(via("A security source told h12NEWS that no delegation would be sent."), "h12NEWS");
  assert.equal(via("Two drivers told the ORMA news agency that the road was closed."), "ORMA");
  assert.equal(
    via("La directora Nilda Prado aseguró a Cadena 7 que nadie la había llamado.", "es"),
    "Cadena 7",
  );
  assert.equal(via("Los sindicalistas contaron a La Ribera que faltan cuatro grúas.", "es"), "La Ribera");
});

test("a body, a court or a person who is told something is no outlet", () => {
  assert.equal(via("Her barrister told the High Court that the magazine had lied."), null);
  assert.equal(via("The minister told Parliament that the dam would hold."), null);
  assert.equal(via("Rob Finch told Ann Lee that the house had been sold."), null);
  assert.equal(via("El alcalde dijo a María Prado que el puente cerraría el lunes.", "es"), null);
});

test("what kind of outlet it is is no part of its name", () => {
  assert.equal(via("The minister told the Lutheran news outlet KTRB that the dam would hold."), "KTRB");
});

test("a day behind an outlet is no part of its name", () => {
  assert.equal(via("Two officials told Reuters Monday that the talks had gone well."), "Reuters");
});
