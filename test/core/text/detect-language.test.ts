import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "../../../src/core/text/detect-language.ts";

const SPANISH =
  "La ministra de Obras dijo el lunes que el puente de la ciudad se cierra en mayo y que las obras duran un año. Los vecinos de la zona esperan que el paso de los camiones por el centro no dure más de lo que se ha dicho, y piden que la alcaldía les dé un plan con fechas.";

test("the page's word for its language counts, unless the text speaks plainly against it", () => {
  assert.equal(languageOf({ lang: "es-MX", text: SPANISH }), "es");
  assert.equal(
    languageOf({ lang: "en", text: SPANISH }),
    "es",
    "a template in English around a Spanish text",
  );
  assert.equal(languageOf({ lang: "", text: SPANISH }), "es");
  assert.equal(languageOf({ lang: "en", text: "La Paz" }), "en", "too short to tell");
  assert.equal(
    languageOf({ lang: "pt", text: SPANISH }),
    "pt",
    "a language that nobody here reads is not guessed at",
  );
});

test("a text in another language that names none, or a false one, is in neither", () => {
  const polish =
    "Minister powiedział w poniedziałek że most zostanie zamknięty w maju a prace potrwają rok. Mieszkańcy oczekują planu z datami oraz objazdów dla ciężarówek i autobusów szkolnych przez całe lato bez dalszych opóźnień ze strony miasta które obiecało wszystko już dawno temu w swoim programie wyborczym.";
  assert.equal(languageOf({ lang: "", text: polish }), "und");
  assert.equal(languageOf({ lang: "en", text: polish }), "und");
});
