import assert from "node:assert/strict";
import { test } from "node:test";
import { segment } from "../../../src/core/text/segment.ts";

/** The 51 golden rules for English of the Pragmatic Segmenter, each with words of our own. `|` stands where a sentence ends. */
const GOLDEN: readonly (readonly [rule: string, text: string])[] = [
  ["full stop", "The ferry left. Nobody saw it."],
  ["question mark", "Who signed it? The mayor did."],
  ["exclamation mark", "It floats! We were wrong."],
  ["capital initial", "The judge is Harriet B. Colvin."],
  ["small letter abbreviation", "The table stands on p. 12."],
  ["small abbreviation inside", "Did Ortiz and co. pay the fine?"],
  ["capital abbreviation inside", "They hired Dale, Voss & Co. at once."],
  ["small abbreviation at the end", "It was sold to Ortiz and co. They paid cash."],
  ["capital abbreviation at the end", "It was sold to Dale, Voss & Co. It cost a fortune."],
  ["prepositive abbreviation", "The road to Mt. Orr is shut."],
  ["pre- and postpositive abbreviation", "St. Olaf's Church is on 9th st. near the quay."],
  ["possessive abbreviation", "This is Owen Pell Jr.'s boat."],
  ["dotted abbreviation inside", "She left the U.S.A. last spring."],
  ["dotted abbreviation at the end", "He moved to the E.U. What about her?"],
  ["U.S. at the end", "He was born in the U.S. Where was she born?"],
  ["U.S. before a capital", "He works for the U.S. Treasury in Dallas."],
  ["U.S. before a small letter", "He lived in the U.S. for nine years."],
  ["amount inside", "The fine is $45.50 for each day."],
  ["amount at the end", "The fine is $45.50. It rises in May."],
  ["bracketed sentence inside", "He sells boats (He once built them by hand.) at the old quay."],
  ["e-mail address", "Write to Ana.Pell@harbour.example. She answers at noon."],
  ["web address", "It is at https://www.orr.example.12.org/a-b/list_of_boats.html. Have a look."],
  ["single quotation inside", "She turned and said, 'It holds.' she said."],
  ["double quotation inside", 'She turned and said, "It holds." she said.'],
  ["double quotation at the end", 'She turned and said, "It holds." She closed the gate behind her.'],
  ["two exclamation marks", "Stop!! The bridge is out."],
  ["two question marks", "Stop?? Who says so?"],
  ["exclamation and question mark", "Stop!? Is that an order?"],
  ["question and exclamation mark", "Stop?! Is that an order?"],
  ["list 1.) without full stops", "1.) The north span |2.) The south span"],
  ["list 1.) with full stops", "1.) The north span. |2.) The south span."],
  ["list 1) without full stops", "1) The north span |2) The south span"],
  ["list 1) with full stops", "1) The north span. |2) The south span."],
  ["list 1. without full stops", "1. The north span |2. The south span"],
  ["list 1. with full stops", "1. The north span. |2. The south span."],
  ["bullets", "• 4. The north span |• 5. The south span"],
  ["hyphen bullets", "⁃4. The north span |⁃5. The south span"],
  ["letters", "a. The north span |b. The south span |c. The middle span"],
  ["line break inside", "This is a line\nthat somebody broke in the middle."],
  ["line break after a space", "It rained all \nnight in the valley."],
  ["short lines", "spans\n|bearing plates\n|bolts, washers\n"],
  ["numbers with stops", "The chest lies at N°. 2044.118.902. That is where to dig."],
  ["name with an exclamation mark", "She sells adverts for Yahoo! in a back office."],
  ["I at the end and as an initial", "They invited only you and I. Did you see Walter I. Boyle there?"],
  [
    "ellipsis in a quotation",
    "The report says that with every flood “the piers of the bridge will sink a little. . . .”",
  ],
  ["ellipsis in square brackets", '"The span [...] moved four centimetres [...]" (Pell 12).'],
  [
    "four spaced dots",
    "Left-out words at the end of a sentence are shown by dots . . . . The next one follows.",
  ],
  ["four dots", "I never said that.... He shut the door."],
  [
    "ellipsis inside",
    "I was not ... well, what I mean...look . . . what I saw, the point is . . . I did not see it.",
  ],
  [
    "dots after the full stop",
    "One habit of his which grew weaker . . . was that of writing letters. |. . . The habit was not lost. . . .",
  ],
  [
    "no space between sentences",
    "The bridge is shut.|Today is Monday.|Mr. Pell paid and got 1,000.|That is a lot.",
  ],
];

function split(text: string, lang = "en"): string[] {
  return segment(text, 0, text.length, lang).map((span) => text.slice(span.start, span.end));
}

/** Where the table marks no end by `|`, a capital after a mark begins a sentence. */
function expected(marked: string, ends: readonly string[]): { text: string; sentences: string[] } {
  if (marked.includes("|"))
    return { text: marked.replaceAll("|", ""), sentences: marked.split("|").map((part) => part.trim()) };
  return { text: marked, sentences: [...ends] };
}

const ENDS: Readonly<Record<string, readonly string[]>> = {
  "full stop": ["The ferry left.", "Nobody saw it."],
  "question mark": ["Who signed it?", "The mayor did."],
  "exclamation mark": ["It floats!", "We were wrong."],
  "small abbreviation at the end": ["It was sold to Ortiz and co.", "They paid cash."],
  "capital abbreviation at the end": ["It was sold to Dale, Voss & Co.", "It cost a fortune."],
  "dotted abbreviation at the end": ["He moved to the E.U.", "What about her?"],
  "U.S. at the end": ["He was born in the U.S.", "Where was she born?"],
  "amount at the end": ["The fine is $45.50.", "It rises in May."],
  "e-mail address": ["Write to Ana.Pell@harbour.example.", "She answers at noon."],
  "web address": ["It is at https://www.orr.example.12.org/a-b/list_of_boats.html.", "Have a look."],
  "double quotation at the end": ['She turned and said, "It holds."', "She closed the gate behind her."],
  "two exclamation marks": ["Stop!!", "The bridge is out."],
  "two question marks": ["Stop??", "Who says so?"],
  "exclamation and question mark": ["Stop!?", "Is that an order?"],
  "question and exclamation mark": ["Stop?!", "Is that an order?"],
  "numbers with stops": ["The chest lies at N°. 2044.118.902.", "That is where to dig."],
  "I at the end and as an initial": ["They invited only you and I.", "Did you see Walter I. Boyle there?"],
  "four spaced dots": [
    "Left-out words at the end of a sentence are shown by dots . . . .",
    "The next one follows.",
  ],
  "four dots": ["I never said that....", "He shut the door."],
};

test("golden rules: there are 51", () => assert.equal(GOLDEN.length, 51));

for (const [rule, marked] of GOLDEN) {
  test(`golden rule: ${rule}`, () => {
    const { text, sentences } = expected(marked, ENDS[rule] ?? [marked]);
    assert.deepEqual(split(text), sentences);
  });
}

for (const [what, text, sentences, lang] of [
  [
    "a title before a name",
    "Gen. Voss met Sen. Carla Beaumont. Both left.",
    ["Gen. Voss met Sen. Carla Beaumont.", "Both left."],
    "en",
  ],
  [
    "an hour before a date",
    "No rounds were made from 10:30 p.m. Aug. 9 to 6 a.m. Money was found at 7 a.m. March winds blew.",
    [
      "No rounds were made from 10:30 p.m. Aug. 9 to 6 a.m.",
      "Money was found at 7 a.m.",
      "March winds blew.",
    ],
    "en",
  ],
  [
    "an hour before a time zone",
    "It opens at 5 p.m. Eastern on Friday. Doors close at 9 p.m. The rest is free.",
    ["It opens at 5 p.m. Eastern on Friday.", "Doors close at 9 p.m.", "The rest is free."],
    "en",
  ],
  ["a dateline", "BAYOU CANE, La. (AP) — The levee held.", ["BAYOU CANE, La. (AP) — The levee held."], "en"],
  [
    "a question quoted before its speaker",
    "“Will it hold?” Mayor Ortiz asked. Nobody knew.",
    ["“Will it hold?” Mayor Ortiz asked.", "Nobody knew."],
    "en",
  ],
  [
    "a quotation of two sentences",
    "“It holds. We tested it,” she said.",
    ["“It holds.", "We tested it,” she said."],
    "en",
  ],
  [
    "a photo credit",
    "Workers lift the beam. (Pell/Reuters)",
    ["Workers lift the beam. (Pell/Reuters)"],
    "en",
  ],
  [
    "Spanish titles and inverted marks",
    "El Sr. Pell habló con la Dra. Ríos. ¿Qué dijo? Nada.",
    ["El Sr. Pell habló con la Dra. Ríos.", "¿Qué dijo?", "Nada."],
    "es",
  ],
  [
    "EE. UU.",
    "Viajó a EE. UU. en mayo. Volvió en junio.",
    ["Viajó a EE. UU. en mayo.", "Volvió en junio."],
    "es",
  ],
  [
    "guillemets",
    "«No hay riesgo», dijo. «El agua baja.» Nadie preguntó.",
    ["«No hay riesgo», dijo.", "«El agua baja.»", "Nadie preguntó."],
    "es",
  ],
] as const) {
  test(`sentences: ${what}`, () => assert.deepEqual(split(text, lang), [...sentences]));
}

test("sentences cover every letter of a text once and in order", () => {
  const text = "“A. B? ” c.d. (E) ... 1. F! ¿G? « H. »\n\nI… J".repeat(40);
  const spans = segment(text, 0, text.length, "en");
  const kept = spans
    .map((span) => text.slice(span.start, span.end))
    .join("")
    .replace(/\s/g, "");
  assert.equal(kept, text.replace(/\s/g, ""));
  for (const [i, span] of spans.entries()) assert.ok(i === 0 || spans[i - 1]!.end <= span.start);
});

test("a language without rules of its own is left to the segmenter", () => {
  assert.deepEqual(split("Das Schiff fuhr ab. Niemand sah es.", "de"), [
    "Das Schiff fuhr ab.",
    "Niemand sah es.",
  ]);
});
