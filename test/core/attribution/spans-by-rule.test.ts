import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedModels } from "../../../build/eval/shipped-models.ts";
import { attribute } from "../../../src/core/attribution/attribute.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

const models = shippedModels();

/** The words of who says a text's last sentence; null when nobody does, "" when nobody is named for it. */
function lastSource(text: string, lang = "en"): string | null {
  const article = articleFromText(text, { lang });
  return attribute(article, splitSentences(article), [], models).at(-1)?.source.text ?? null;
}

function assertSources(cases: readonly [string, string | null][], lang = "en"): void {
  for (const [text, source] of cases) assert.equal(lastSource(text, lang), source, text);
}

test("phrases say as verbs of saying do", () => {
  assertSources([
    ["The bench made it clear that costs would follow a second attempt.", "The bench"],
    [
      "Ann Lee, a union minister, lashed out at the clerk for losing two exhibits.",
      "Ann Lee, a union minister",
    ],
    [
      "Public health officials are advising residents to stay indoors and to wear masks.",
      "Public health officials",
    ],
  ]);
  assertSources(
    [
      ["Los recurrentes se opusieron al traslado al entender que el penal está lleno.", "Los recurrentes"],
      ["El muelle estaba cerrado desde el lunes, dijo la capitanía.", "la capitanía"],
      ["Los estibadores contaron a La Ribera que faltan cuatro grúas.", "Los estibadores"],
    ],
    "es",
  );
});

test("a title names its speaker on either side of a colon, a credit names nobody", () => {
  assertSources([
    ["Talks on the northern line near an end: sources", "sources"],
    ["Minister: no tax rise this year", "Minister"],
    ["Photo: Sami Haddad and the Harbour agency", null],
  ]);
});

test("what a court does to a petition is a deed, what it finds is its word", () => {
  assertSources([
    ["The Supreme Court on Monday dismissed a petition filed by the party over a speech.", null],
    ["The Supreme Court ruled on Monday that the canal belongs to the county.", "The Supreme Court"],
  ]);
});

test("a name before its description is part of the source, a connective behind it is none", () => {
  assertSources([
    [
      "Wandile, a former union man and a known critic of the premier suggested that the groups had stayed silent.",
      "Wandile, a former union man and a known critic of the premier",
    ],
  ]);
  assertSources([["Prado, sin embargo, rechazó el informe.", "Prado"]], "es");
});

test("whoever speaks first has the sentence, what it concedes has not", () => {
  assertSources([
    ["He claimed that while the guards tried to work together, the court revealed their quarrels.", "He"],
    [
      "While President Don Trall wants to promote a deal that would end the war, local leaders say that for now the talks are about prisoners.",
      "local leaders",
    ],
  ]);
});

test("what is reportedly so is nobody's word, inside a clause it changes nothing", () => {
  const kind = (text: string, lang: string) => {
    const article = articleFromText(text, { lang });
    return attribute(article, splitSentences(article), [], models)[0]?.source.kind ?? null;
  };
  assert.equal(
    kind("The firm's owner reportedly brought up the thought at a party in Lisbon.", "en"),
    "none",
  );
  assert.equal(kind("La nave estaría operando con un solo generador desde marzo.", "es"), "none");
  assert.equal(kind("A patrol closed the street where the driver reportedly lived.", "en"), null);
});

test("a second verb has the sentence's subject, and what it says does not hold the first", () => {
  const text =
    "However, the group raised hell at the meeting, and said that staff were told to sign by Monday.";
  const article = articleFromText(text, { lang: "en" });
  const found = attribute(article, splitSentences(article), [], models)[0];
  assert.equal(found?.source.text, "the group");
  const content = found?.content.map(({ start, end }) => text.slice(start, end)).join(" ");
  assert.match(content ?? "", /^that staff were told/);
});

test("a name with an article before a comma is no bearer of what follows", () => {
  assertSources([
    [
      "Helicopters have left the grounds of the National Assembly, the Yonhap news agency reports.",
      "the Yonhap news agency",
    ],
  ]);
});
