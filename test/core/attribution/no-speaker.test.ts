import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedModels } from "../../../build/eval/shipped-models.ts";
import { attribute } from "../../../src/core/attribution/attribute.ts";
import { articleFromSentences } from "../../../src/core/text/article-from-sentences.ts";

const models = shippedModels();

/** Kind and text of the source of the last sentence; null when nobody says it. */
function last(lang: string, ...texts: string[]): string | null {
  const { article, sentences } = articleFromSentences(texts, { lang });
  const found = attribute(article, sentences, [], models).at(-1);
  return found ? `${found.source.kind}: ${found.source.text}` : null;
}

test("labels, deeds and what nothing showed are said by nobody", () => {
  for (const [lang, text] of [
    ["en", "Related: Farmers are paying more for water than they used to"],
    ["en", "Nothing indicated that the valve was broken."],
    ["en", "One friend has labelled herself a bookshop."],
    [
      "en",
      "Police responded to a fire in the old town on Thursday, arrested a man, 26, and took him to a station.",
    ],
    ["en", "The Eagles snapped an 11-game losing streak on Saturday."],
    ["en", "Trinity junior Ben Patton added to his collection of titles on Friday."],
    ["en", "The new engine block demands a special oil."],
    ["en", "The lamp's performance is promising at worst."],
    ["es", "Fecha de publicación: 11/05/2025 - 23:00"],
    ["es", "Segunda víctima del temporal: muere un hombre al caer un muro en Lorca"],
    ["es", "En un partido abierto, Federico Rossi había adelantado a los suyos en el minuto 60."],
  ] as const)
    assert.equal(last(lang, text), null, text);
});

test("the source is the verb's own subject, not the name nearest to it", () => {
  for (const [lang, text, source] of [
    [
      "en",
      "The finance minister met the Swiss envoy, John Lee, and said that the bank would be sold.",
      "named-person: The finance minister",
    ],
    [
      "es",
      'En declaraciones al canal Noticias Uno, la ministra subrayó que "la relación es mucho más larga que cualquier gobierno".',
      "named-person: la ministra",
    ],
    [
      "es",
      "«Hoy ha jugado mejor que nunca», dijo Pedro Salas sobre su portero.",
      "named-person: Pedro Salas",
    ],
    [
      "es",
      "Así lo confirman fuentes del caso a Diario Sur, las cuales precisan que la causa tiene tres partes.",
      "anonymous: fuentes del caso",
    ],
    [
      "es",
      'Ministra chilena sobre la crisis con Perú: "No hay ruptura alguna"',
      "named-person: Ministra chilena",
    ],
  ] as const)
    assert.equal(last(lang, text), source, text);
});

test("a quotation behind a colon is said by the person with whom the sentence begins, whatever the verb", () => {
  for (const [text, source] of [
    ['Lee has only found one drawback: "They sing so well that nobody else dares to."', "named-person: Lee"],
    [
      'Here is how it went in the words of the patient: "For two months I could not stand or walk."',
      "anonymous: the patient",
    ],
    ['Here is what the sign says: "Nobody may cross this bridge alone."', null],
  ] as const)
    assert.equal(last("en", text), source, text);
});

test("whoever an office stands before is a person, however many capitals lead to it; WHO is no pronoun", () => {
  for (const [text, source] of [
    [
      '"The ship is ready," NASA Administrator Jim Brandt said in a statement.',
      "named-person: NASA Administrator Jim Brandt",
    ],
    [
      "South Dakota Gov. Kristi Holm said the state would go on.",
      "named-person: South Dakota Gov. Kristi Holm",
    ],
    ["Untreated plague is always fatal, says WHO.", "organisation: WHO"],
  ] as const)
    assert.equal(last("en", text), source, text);
});

test("whose words, view or appeal it is, told in a phrase", () => {
  for (const [lang, text, source] of [
    [
      "en",
      'In Dr. Shaw\'s words, "Could the moment be tied to a sense of having chosen?"',
      "named-person: Dr. Shaw",
    ],
    ["en", "Fiona Perry issued a plea for people to stay away from the pills.", "named-person: Fiona Perry"],
    [
      "en",
      "In court on Tuesday, Det Sgt Byrne gave evidence of arrest, charge, and caution, and said Tate made no reply.",
      "named-person: Det Sgt Byrne",
    ],
    ["es", "Twitter ha dado a conocer que el servicio llegará a 24 países.", "organisation: Twitter"],
    [
      "es",
      "«No lo sé», manifestó Castro, que al ser preguntado por los recursos, declaró: «No estoy en su intención».",
      "named-person: Castro",
    ],
  ] as const)
    assert.equal(last(lang, text), source, text);
});

test("shares of a group are people, a pronoun with its verb is a pronoun", () => {
  assert.equal(
    last("en", "An overwhelming 70 percent of Americans say the tax is too high."),
    "anonymous: An overwhelming 70 percent of Americans",
  );
});

test("a work's name between its marks belongs to whoever is named by it", () => {
  assert.equal(
    last("en", '"We were never asked about the bridge," the "Harbour" actor later said on "Morning Live."'),
    'named-person: the "Harbour" actor',
  );
});

test("a participle behind a comma, and a verb that notes, have the sentence's subject", () => {
  for (const [text, source] of [
    [
      'Counsel made an application for the case to be heard in private, adding, "The matter concerns two children and their school."',
      "named-person: Counsel",
    ],
    ["Lowe touched upon the costs and noted that there should be no shame in it.", "named-person: Lowe"],
  ] as const)
    assert.equal(last("en", text), source, text);
  assert.equal(
    last(
      "es",
      'La ministra de Cultura, Rosa Peral, intentó calmar el debate entre el presidente y su par peruano, Luis Cano, y afirmó que "no hay ruptura alguna" entre los dos.',
    ),
    "named-person: La ministra de Cultura, Rosa Peral",
  );
});

test("a Spanish verb that closes the sentence has its source behind it, whatever it is confirmed on the occasion of", () => {
  assert.equal(
    last(
      "es",
      "Una mujer es, hasta ahora, la única persona muerta tras el sismo registrado en San Juan, Jalisco, confirmó la alcaldesa Rosa Peral durante una visita a las zonas dañadas.",
    ),
    "named-person: la alcaldesa Rosa Peral",
  );
});

test("a paper citing others without a comma before it is the hand, not the source", () => {
  assert.equal(
    last(
      "en",
      "Four people were hurt in a blast near the port on Monday, the Dawn newspaper reported citing hospital staff.",
    ),
    "anonymous: hospital staff",
  );
});

test("a document is called one by what was published, not by where; a person by where he is from", () => {
  assert.equal(
    last(
      "en",
      "A case report published in the journal Sleep Notes says that the man had worn a mask for years.",
    ),
    "document: A case report published in the journal Sleep Notes",
  );
  assert.equal(
    last("es", "Peter Hansen jugó en el United.", '"Fue el primer gol", afirmó el danés, contundente.'),
    "named-person: el danés",
  );
});

test("asked about something, a Spanish subject left out is whoever spoke before", () => {
  const { article, sentences } = articleFromSentences(
    [
      "La ministra Rosa Peral dijo el lunes que el puente no se cierra.",
      "Consultada sobre los plazos, afirmó que las obras empiezan en mayo.",
    ],
    { lang: "es" },
  );
  const found = attribute(article, sentences, [], models).at(-1);
  assert.equal(found?.source.text, "");
  assert.equal(found?.source.name, "Rosa Peral");
});
