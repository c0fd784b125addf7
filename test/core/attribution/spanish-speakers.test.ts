import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedModels } from "../../../build/eval/shipped-models.ts";
import { attribute } from "../../../src/core/attribution/attribute.ts";
import type { Attribution } from "../../../src/core/model/attribution.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

const models = shippedModels();

/** The attributions of a Spanish text on a page of El Faro del Puerto, each as "kind: text". */
function speakers(text: string): string[] {
  return read(text).map((found) => (found ? `${found.source.kind}: ${found.source.text}` : "nobody"));
}

function read(text: string): (Attribution | null)[] {
  const article = { ...articleFromText(text, { lang: "es" }), outlet: "El Faro del Puerto" };
  return attribute(article, splitSentences(article), [], models);
}

test("who says it may stand behind the day, the place and whom it was told", () => {
  assert.deepEqual(
    [
      "El almacén ardió de madrugada, han informado a Faro Press fuentes del cuerpo de bomberos.",
      "La nave quedó vacía, informó el sábado una asociación vecinal.",
      "“Faltan mantas en el refugio”, alertó en la red social Twitter el director del albergue, Ramón Salas.",
      "La presa no tiene grietas, aseguró ayer ante los medios el portavoz de la cuenca, Luis Prado.",
    ].map((sentence) => speakers(sentence)[0]),
    [
      "anonymous: fuentes del cuerpo de bomberos",
      "organisation: una asociación vecinal",
      "named-person: el director del albergue, Ramón Salas",
      "named-person: el portavoz de la cuenca, Luis Prado",
    ],
  );
});

test("the platform on which it was said is the way and no part of who said it", () => {
  const [behind] = read("“Nadie nos avisó del corte”, escribió la alcaldesa en Facebook.");
  assert.equal(behind?.source.text, "la alcaldesa");
  assert.equal(behind?.via?.name, "Facebook");
  const [before] = read(
    "“Faltan mantas en el refugio”, alertó en la red social Twitter el director del albergue.",
  );
  assert.equal(before?.via?.name, "Twitter");
});

test("when, where or why it was said is nobody", () => {
  for (const sentence of [
    "Esta mañana ha confirmado el traslado del barco.",
    "Allí explicaron al vigilante que volverían por la noche.",
    "Por eso dijo: “No habrá más prórrogas para la obra”.",
  ]) {
    const found = speakers(`La alcaldesa Carla Ruiz visitó el puerto. ${sentence}`)[1]!;
    assert.match(found, /: $|^nobody$/, sentence);
  }
});

test("what a verb has for its object does not speak", () => {
  const found = speakers(
    "La alcaldesa Carla Ruiz dijo que el plan falla. Criticó la rotonda construida por el anterior equipo.",
  );
  assert.equal(found[1], "named-person: ");
});

test("an aside behind a source is no part of it", () => {
  assert.deepEqual(
    [
      "“No hay dinero para todo”, afirmó la concejala, al reconocer que faltan fondos.",
      "“No hay dinero para todo”, sostuvo el concejal, alineado con la postura del partido.",
      "La concejala, en un vídeo en sus redes, insistió en que la obra se hará.",
    ].map((sentence) => speakers(sentence)[0]),
    ["named-person: la concejala", "named-person: el concejal", "named-person: La concejala"],
  );
});

test("both of two joined speakers are the source", () => {
  assert.equal(
    speakers("Tanto la alcaldesa como el gerente Julio Prado rechazaron la propuesta.")[0],
    "named-person: Tanto la alcaldesa como el gerente Julio Prado",
  );
});

test("the first verb of saying has its whole clause, whoever speaks in it", () => {
  const found = speakers(
    "El edil fue claro y señaló que tanto él como la presidenta Julia Prado coinciden en que “la plaza no se toca”. A su vez, expresó que el pleno, según el estatuto, debe votar.",
  );
  assert.deepEqual(found, ["named-person: El edil", "named-person: "]);
  assert.equal(
    speakers("Según explicó el gerente de la planta, Romero creía que el horno debía comprarse ya.")[0],
    "named-person: el gerente de la planta",
  );
});

test("whoever is called by his place or party, or also holds a post, is a person", () => {
  assert.deepEqual(
    [
      "La mexiquense aseguró que la obra terminará en mayo.",
      "El morenista reconoció que faltan votos.",
      "El también exdirector del puerto señaló que la grúa falló.",
      "Según explicó el oficial, los detenidos salían del muelle.",
    ].map((sentence) => speakers(sentence)[0]!.split(":")[0]),
    ["named-person", "named-person", "named-person", "named-person"],
  );
});

test("a quotation behind a colon is said by the person before it, whatever the verb", () => {
  assert.deepEqual(
    [
      "Preguntada por los “puntos negros” del plan, Castillo Juárez fue tajante: “Yo no veo ningún riesgo”.",
      "La actriz se sinceró sobre su salud: “Pasé dos años sin salir de casa por el miedo”.",
    ].map((sentence) => speakers(sentence)[0]),
    ["named-person: Castillo Juárez", "named-person: La actriz"],
  );
  assert.equal(
    speakers(
      "El técnico Luis Prado dijo que están listos. Además, no quiso fijar una fecha: “No hago cálculos en público”.",
    )[1],
    "named-person: ",
  );
});

test("a verb behind 'según' without a subject is said by whoever spoke before", () => {
  const found = speakers(
    "La ministra Carla Ruiz dijo que hay plan. Según dijo, la ley obliga a cerrar el muelle.",
  );
  assert.equal(found[1], "named-person: ");
});

test("a comma too many or too few does not hide who speaks", () => {
  assert.equal(
    speakers("Troncoso, añade: “Una mujer soltó al perro en la casa”.")[0],
    "named-person: Troncoso",
  );
  const [found] = read(
    "El presidente Gustavo Peralta, a través de su cuenta de X negó cualquier vínculo con la naviera.",
  );
  assert.equal(found?.source.text, "El presidente Gustavo Peralta");
  assert.equal(found?.via?.name, "X");
  assert.equal(speakers("Respecto a los heridos, indicó que son cuatro.")[0], "nobody");
});

test("those from whose office it is said are the source", () => {
  assert.equal(
    speakers("“Si no quieren hablar con nosotros, nos iremos”, aseguran desde el sindicato.")[0],
    "organisation: el sindicato",
  );
});

test("a statement in which something is said is its author's", () => {
  assert.equal(
    speakers("El Ayuntamiento ha emitido un comunicado en el que lamenta la actitud de los portavoces.")[0],
    "organisation: El Ayuntamiento",
  );
});

test("a relative clause that says more has the source before its comma", () => {
  assert.equal(
    speakers(
      "Son 711, indicó Foro Puerto, que subrayó que la lista “no incluye a los que han salido ya”.",
    )[0]!.split(": ")[1],
    "Foro Puerto",
  );
});

test("whoever is quoted first has the sentence, not the register at its end", () => {
  assert.equal(
    speakers(
      "“Pensar no es un delito”, manifestó la formación, al tiempo que pidió la salida de los presos, que son 875, según la ONG Foro Puerto.",
    )[0],
    "organisation: la formación",
  );
});

test("a post goes on behind its initials", () => {
  assert.equal(
    speakers(
      "El presidente de la Junta de Aguas (Jagua) del Valle, Ricardo Monte, advirtió que el pozo se seca.",
    )[0],
    "named-person: El presidente de la Junta de Aguas (Jagua) del Valle, Ricardo Monte",
  );
});

test("a paper that has learnt something is the source", () => {
  assert.equal(
    speakers("El delantero habría pedido salir del club, según ha podido saber este diario.")[0],
    "outlet: este diario",
  );
});

test("an aside with its own speaker does not take the clause from whoever says it", () => {
  assert.equal(
    speakers("El alcalde informó que el puente, aseguran los vecinos, no aguanta más.")[0],
    "named-person: El alcalde",
  );
});

test("whom it was told is the way and nobody who says it", () => {
  const found = read(
    "La vecina Carla Ruiz hervía agua en el patio. “Esto no funciona, ya basta”, dijo a Reuters.",
  );
  assert.equal(found[1]?.source.text, "");
  assert.equal(found[1]?.via?.name, "Reuters");
});

test("pronouns before a verb do not hide that its subject follows", () => {
  assert.deepEqual(
    [
      "El puerto se hunde, nos cuenta el jefe de policía de la zona.",
      "“Ya no queda comida en ningún lado” se quejó un pescador cubano, quien pidió anonimato.",
      "Tal y como nos explican desde la AEMA: “Se prevén lluvias en toda la costa y la sierra”.",
    ].map((sentence) => speakers(sentence)[0]),
    ["named-person: el jefe de policía de la zona", "anonymous: un pescador cubano", "organisation: la AEMA"],
  );
});

test("what somebody promises to do does not promise it", () => {
  assert.equal(
    speakers("El mandatario, vestido con uniforme militar, prometió procesar a quienes quemen barcos.")[0],
    "named-person: El mandatario, vestido con uniforme militar",
  );
});

test("a post and its holder's name are one source though a comma is missing behind them", () => {
  assert.deepEqual(
    [
      "El titular de Salud, David Kerse señala que es necesario mantener la vigilancia.",
      "Hay muchas causas, como ha explicado la periodista de Tribunales de la SER, Isabel Vega.",
    ].map((sentence) => speakers(sentence)[0]),
    [
      "named-person: El titular de Salud, David Kerse",
      "named-person: la periodista de Tribunales de la SER, Isabel Vega",
    ],
  );
});

test("what can be seen in a video is the video's", () => {
  assert.match(
    speakers("El barrio no tiene luz, según se puede ver en un vídeo de una vecina.")[0]!,
    /^document: un vídeo/,
  );
});

test("whatever the sentence concedes first, its main clause has who says it", () => {
  assert.equal(
    speakers(
      "Aunque al principio se había señalado que hubo dos muertos, el Gobierno peruano informó luego que solo hubo uno.",
    )[0],
    "organisation: el Gobierno peruano",
  );
});

test("a place before a dash is where the page writes from", () => {
  assert.equal(
    speakers("La Costa – El gerente del puerto, Miguel Ruiz, advirtió el domingo que actuará con rigor.")[0],
    "named-person: El gerente del puerto, Miguel Ruiz",
  );
});

test("a noun that looks like a verb is still a source", () => {
  assert.equal(
    speakers("La denuncia municipal de los vecinos señala que la obra no tiene permiso.")[0]!.split(":")[0],
    "document",
  );
});

test("who says it behind a relative, 'así lo', a second verb, whom it was asked, and an article in capitals", () => {
  assert.deepEqual(
    [
      "Fue una noche en la que el entrenador admitía que habían hablado poco del rival.",
      "El almacén ardió de madrugada, según han informado a EL FARO fuentes cercanas al cuerpo.",
      'Así lo considera la concejala Ana Prado quien subraya que los vecinos están "hartos de esperar en la calle".',
      'La federación Puerto Vivo se suma a la queja y denuncia que "los niños juegan junto a la vía abierta".',
      "La presidenta del puerto, Ana Solís, solicitó este sábado a la Armada que retire los dos buques.",
      "Mientras tanto, el diputado Henry Prado no descartó una moción contra la ministra.",
      "“Aún queda partido por jugar aquí”, remarcó sobre el cierre del pleno José Prado, jefe de la bancada.",
    ].map((sentence) => speakers(sentence)[0]),
    [
      "named-person: el entrenador",
      "anonymous: fuentes cercanas al cuerpo",
      "named-person: la concejala Ana Prado",
      "organisation: La federación Puerto Vivo",
      "named-person: La presidenta del puerto, Ana Solís",
      "named-person: el diputado Henry Prado",
      "named-person: José Prado, jefe de la bancada",
    ],
  );
});

test("asides and occasions are no part of a speaker, several people are not the one named last, and what is done to a thing is nobody's word", () => {
  assert.equal(
    speakers("Los vecinos, con pancartas y velas, exigieron mejoras en las calles.")[0],
    "anonymous: Los vecinos",
  );
  assert.equal(
    speakers(
      'El cierre fue calificado como un "insulto" por varios concejales del puerto, quienes argumentaron que nadie los avisó.',
    )[0]?.split(":")[0],
    "anonymous",
  );
  assert.equal(
    read(
      "El director Luis Prado dijo que los precios subían. Según explicaron, el banco sumó los datos del norte.",
    ).at(-1)?.source.name,
    "",
  );
  assert.equal(
    speakers("Ana Prado dijo que venía. Al mural se le agregó la frase “Aguante el puerto de siempre”.").at(
      -1,
    ),
    "nobody",
  );
});

test("when somebody asked or in which programme is no part of who did", () => {
  assert.deepEqual(
    [
      "El ministerio al momento del cierre solicitó una condena de veinte años.",
      "“Resolvió la relación en diez minutos”, desvela el adivino en ‘Tardes de Radio’.",
      "“Me dolió muchísimo”, recordó la artista en la revista.",
    ].map((sentence) => speakers(sentence)[0]!.split(": ")[1]),
    ["El ministerio", "el adivino", "la artista"],
  );
});

test("'conforme señalaron' is said by whoever spoke before, 'según se probó' by nobody", () => {
  const found = speakers(
    "La defensora Ana Ruiz dijo que hay dudas. Apelará el fallo, conforme señaló. Según se probó en el juicio, el barco salió de noche.",
  );
  assert.equal(found[1], "named-person: ");
  assert.match(found[2]!, /^none|^nobody/);
});

test("a phrase that follows without a comma is no part of the source", () => {
  assert.equal(
    speakers("Según el Banco de Puerto la economía se habría acelerado en primavera.")[0],
    "organisation: el Banco de Puerto",
  );
});

test("verbs that few use tell who says it too", () => {
  assert.deepEqual(
    [
      "El informe refiere que existen grietas en el muro.",
      "El Banco de Puerto también vislumbra que la tasa de paro bajará este año.",
      "La VA advierte que el gobierno debe apurar las reformas.",
      "Para ella, los arrestos están “al borde de no ser legales”.",
    ].map((sentence) => speakers(sentence)[0]!.split(": ")[1]),
    ["El informe", "El Banco de Puerto", "La VA", "ella"],
  );
  assert.equal(speakers("El ministro se refirió a las obras del muelle.")[0], "nobody");
});

test("the authority of whom the page has spoken is a person", () => {
  assert.equal(
    speakers(
      "El subsecretario Juan Prado confirmó el cierre. La autoridad señaló que habrá otra reunión.",
    )[1],
    "named-person: La autoridad",
  );
});

test("the day may stand between a verb and its clause", () => {
  assert.equal(
    speakers("El Ministerio Público anunció este lunes que apelará.")[0],
    "organisation: El Ministerio Público",
  );
});

test("where or when somebody spoke, with no comma behind it, is not who did", () => {
  const found = speakers(
    "El entrenador Luis Prado contestó a la prensa. Por primera vez reconoció que busca un portero. La pasada semana los medios oficiales informaron de que habrá otro.",
  );
  assert.equal(found[1], "named-person: ");
  assert.equal(found[2]!.split(": ")[1], "los medios oficiales");
  assert.equal(
    speakers("En las últimas horas algunas voces han apuntado que el barco sí salió.")[0],
    "anonymous: algunas voces",
  );
});

test("'así lo dio a conocer' and 'según fuentes de' name who says it", () => {
  assert.deepEqual(
    [
      "Así lo dio a conocer la presidenta, Ana Ruiz, a través de su cuenta de Telegram.",
      "Según fuentes de Emergencias de la Comarca, había otros tres focos activos.",
      "Por eso, Fernández se ha lamentado de que el filial no tenga remeros.",
      "La noche fue dura, tal y como ha expresado entre lágrimas el alcalde del pueblo.",
      "“Me disgusta cualquier lesión en el equipo”, argumentó De la Torre antes del partido.",
    ].map((sentence) => speakers(sentence)[0]!.split(": ")[1]),
    [
      "la presidenta, Ana Ruiz",
      "fuentes de Emergencias de la Comarca",
      "Fernández",
      "el alcalde del pueblo",
      "De la Torre",
    ],
  );
});
