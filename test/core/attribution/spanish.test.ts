import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedModels } from "../../../build/eval/shipped-models.ts";
import { attribute } from "../../../src/core/attribution/attribute.ts";
import type { Attribution } from "../../../src/core/model/attribution.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

const models = shippedModels();

/** The attributions of a Spanish text on a page of El Faro del Puerto. */
function read(text: string): (Attribution | null)[] {
  const article = { ...articleFromText(text, { lang: "es" }), outlet: "El Faro del Puerto" };
  return attribute(article, splitSentences(article), [], models);
}

const shown = (found: Attribution | null | undefined): string =>
  found ? `${found.source.kind}: ${found.source.text}` : "nobody";

test("a surname that begins with De is a person's, and those before it in the quotation are too", () => {
  const found = read(
    "“La grúa llegará mañana. No hay motivo para la alarma”, aseguró De la Torre en rueda de prensa.",
  );
  assert.equal(shown(found[1]), "named-person: De la Torre");
  assert.equal(found[0]?.source.kind, "named-person");
});

test("a remark of the page's own is nobody's", () => {
  const [found] = read("Cabe recordar que el puente se cerró en marzo.");
  assert.equal(shown(found), "nobody");
});

test("a source ends before the participle that says who asked it", () => {
  const [found] = read("La planta cerrará en mayo, según la misma fuente citada por el diario La Marea.");
  assert.equal(shown(found), "anonymous: la misma fuente");
});

test("the day behind a source is no part of it", () => {
  const [found] = read("El puerto reabrirá el lunes, informó la ministra este día.");
  assert.equal(shown(found), "named-person: la ministra");
});

test("how somebody declared it may stand before who it was", () => {
  const [found] = read("El barco salió vacío, según declaró de forma anónima un alto funcionario.");
  assert.equal(shown(found), "anonymous: un alto funcionario");
});

test("the second of two joined verbs has the first one's subject", () => {
  const [found] = read(
    "El alcalde de la villa visitó también el muelle, y afirmó que las obras acaban en junio.",
  );
  assert.equal(shown(found), "named-person: El alcalde de la villa");
});

test("what stands before a bar is no part of the source", () => {
  const [found] = read("MIRA TAMBIÉN | Contraloría advierte que faltan recibos de la obra");
  assert.equal(shown(found), "organisation: Contraloría");
});

test("an outlet that rests on somebody's word is a hand, outside and inside its quotation", () => {
  const [plain] = read(
    "El diario La Marea informó el lunes que, según dos ingenieros de la obra, el dique tiene grietas.",
  );
  assert.equal(shown(plain), "anonymous: dos ingenieros de la obra");
  assert.match(plain?.via?.name ?? "", /La Marea/);
  const [, quoted] = read(
    "Reuters visitó el dique el lunes. “El muro tiene grietas en tres puntos, según dos ingenieros”, señaló Reuters.",
  );
  assert.equal(shown(quoted), "anonymous: dos ingenieros");
  assert.equal(quoted?.via?.name, "Reuters");
});

test("to have support and to keep a rule say nothing", () => {
  const [had, kept] = read(
    "La obra contó con apoyo de los vecinos. De acuerdo a Reuters, los dos clubes mantuvieron una norma antigua.",
  );
  assert.equal(shown(had), "nobody");
  assert.equal(shown(kept), "outlet: Reuters");
});

test("what people know of belongs to who they are", () => {
  const [found] = read("El buque zarpó vacío, según personas informadas sobre la carga.");
  assert.equal(shown(found), "anonymous: personas informadas sobre la carga");
});

test("a post and the name behind it are one source, a party's initials between them or not", () => {
  const cases: [string, string][] = [
    [
      "El muelle abrirá en mayo, de acuerdo con el presidente del Consejo Portuario, Juan Prado.",
      "el presidente del Consejo Portuario, Juan Prado",
    ],
    [
      "El diputado del Partido del Mar (PM) Juan Prado informó que el muelle abrirá en mayo.",
      "El diputado del Partido del Mar (PM) Juan Prado",
    ],
  ];
  for (const [text, source] of cases) assert.equal(read(text)[0]?.source.text, source);
});

test("a ministry's short name belongs to it", () => {
  const [found] = read("Según el Ministerio de Pesca (Minpes), la veda termina en mayo.");
  assert.equal(shown(found), "organisation: el Ministerio de Pesca (Minpes)");
});

test("who told an outlet is found behind verbs with an accent", () => {
  const [found] = read("El dique tiene grietas, según declaró un ingeniero de la obra a Reuters.");
  assert.equal(found?.via?.name, "Reuters");
});

test("what is expected is nobody's word, and a bare noun behind a plural verb names nobody", () => {
  assert.equal(shown(read("La obra acabó y se espera que el muelle abra en mayo.")[0]), "nobody");
  assert.equal(
    read("Reportan caída de un muro en el puerto y buscan a tres obreros.")[0]?.source.kind ?? "none",
    "none",
  );
});

test("verbs of saying in another sense say nothing", () => {
  const cases = [
    "Los guardas se mantuvieron a la puerta del almacén hasta la noche.",
    "Los guardas lo detectaron gracias a una cámara del muelle.",
    "El velero de Ana Prado destaca por su ligereza.",
    "Un marinero señalado por robo.",
  ];
  for (const text of cases) assert.equal(shown(read(text)[0]), "nobody", text);
});

test("the agent of what was confirmed speaks, wherever the place of it stands", () => {
  const [found] = read(
    "El cierre del muelle fue confirmado en un mensaje a los vecinos por el alcalde de la villa, Juan Prado.",
  );
  assert.equal(shown(found), "named-person: el alcalde de la villa, Juan Prado");
});

test("less common verbs of saying", () => {
  for (const verb of ["corroboró", "consignó", "auguró", "desveló"])
    assert.equal(
      shown(read(`El muelle seguirá cerrado hasta mayo, ${verb} la ministra.`)[0]),
      "named-person: la ministra",
      verb,
    );
});
