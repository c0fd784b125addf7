import type { SourceKind } from "../../model/attribution.ts";
import type { Word } from "../../text/words.ts";
import type { Cast } from "../cast/cast.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { KINDS } from "./classify-kind.ts";
import type { KindReading } from "./kind-reading.ts";

const PEOPLE: readonly SourceKind[] = ["named-person", "anonymous"];

const READ: readonly SourceKind[] = ["document", "outlet", "organisation"];

const SPOKESPERSON = /^(?:spokes(?:man|woman|person)|portavoz|vocero|vocera|fuente|source|aide|official)$/;

const OF_STATE = /^(?:Estatal|Nacional|Tributaria|Española|Europea|Federal|Espacial|Antidrogas|Central)$/;

const FIRM =
  /^(?:develop|operat|publish|deal|brok|manufactur|mak|retail|carri|provid|suppli|produc|lend|insur|newspap|pap)(?:er|or)$/;

/** Words for unnamed people that also stand for the body that they form. */
const BODIES = /^(?:police|polic[ií]a|groups?|grupos?|famil(?:y|ies)|familias?|couple|both|regulators?)$/;

const NO_PERSON = KINDS.filter((kind) => kind !== "named-person");
/** So many more hints at an institution than at a person leave no person open. */
const CLEAR_LEAD = 2;
/**
 * The kinds that a source of these words can have: by its head noun, as who is a mayor or a neighbour is no document, or by
 * what the article says of a name. All where neither says anything.
 */
export function openKinds(
  { head, kind, properName }: KindReading,
  words: readonly Word[],
  pack: LanguagePack,
  cast: Cast,
): readonly SourceKind[] {
  if (kind === "organisation" && properName !== null) {
    const { person, organisation } = cast.evidence(properName);
    if (organisation - person >= CLEAR_LEAD || /^\p{Lu}{2,4}$/u.test(properName)) return NO_PERSON;
    // "ColombiaCheck", "The Harbour Safety Body": no person is written so.
    if (
      /^(?:\p{Lu}\p{Ll}{2,}\p{Lu}|\p{Lu}{2}\p{Ll}{3,})/u.test(properName) &&
      !/^(?:Mac|Fitz|Van|Della?)\p{Lu}/u.test(properName)
    )
      return NO_PERSON;
    const capitals = words.filter((word) => word.isCapitalised && !pack.determiners.has(word.lower)).length;
    if (pack.lang === "en" && words[0]!.lower === "the" && capitals > 2 && person < CLEAR_LEAD)
      return NO_PERSON;
  }
  // "Mabuza said", whom the article has called a woman, a minister, Ms.
  if (kind === "named-person" && head === "" && properName !== null) {
    const { person, organisation } = cast.evidence(properName);
    if (person - organisation >= CLEAR_LEAD) return ["named-person"];
    // "Prado", whom the article has called Julia Prado: companies go by the first word of their names.
    const isSurname = words.length === 1 && properName.includes(` ${words[0]!.text}`);
    if (isSurname && organisation - person < CLEAR_LEAD) return ["named-person"];
  }
  if (isTitledPerson(words)) return ["named-person"];
  // "la Agencia Estatal de Puertos" is no news agency.
  const agency = words.findIndex(({ text }) => text === "Agencia");
  if (agency >= 0 && OF_STATE.test(words[agency + 1]?.text ?? "")) return ["organisation"];
  // "Harrow & Finch economists", "Reuters analysts": several, whoever they work for.
  if (
    kind === "anonymous" &&
    pack.lang === "en" &&
    /s$/.test(head) &&
    pack.unnamed.has(head) &&
    !BODIES.test(head)
  )
    return ["anonymous"];
  if (/^(?:polls?|surveys?)$/.test(head)) return ["document"];
  // "The report by Ann Lee and Tom Fox": whoever wrote it, it is read.
  if (pack.documents.has(head) && !pack.organisations.has(head) && !pack.outletNouns.has(head)) return READ;
  if (head === "" || pack.organisations.has(head) || pack.documents.has(head) || pack.outletNouns.has(head))
    return KINDS;
  if (pack.lang === "en" && pack.unnamed.has(head) && !BODIES.test(head)) return PEOPLE;
  // "The Oscar winner": a noun for one person, whatever name stands before it.
  const isAgent =
    kind === "anonymous" && words[0]!.lower === "the" && /(?:er|or)$/.test(head) && !FIRM.test(head);
  return pack.roles.has(head) || SPOKESPERSON.test(head) || isAgent || isPersonByEnding(head)
    ? PEOPLE
    : KINDS;
}

/** "physicians", "lobbyist", "ombudswoman", "el ambientalista": nouns that are people whatever they begin with. */
function isPersonByEnding(noun: string): boolean {
  return /(?:[cst]ians?|[^l]ists?|[a-z]{2}(?:wom[ae]n|sm[ae]n)|[^lv]istas)$/.test(noun);
}

/** "Hamish Orde KC", "Archivist Mele Fonua": letters behind a name, or a person's trade before it. */
function isTitledPerson(words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > 5 || !words.every((word) => word.isCapitalised)) return false;
  const isTrade =
    words.length > 2 && /(?:[^l]ist|[cst]ian|woman)$/.test(words[0]!.lower) && words[0]!.text !== "Christian";
  return (
    isTrade ||
    (words.length > 2 && /^(?:KC|QC|MP|MEP|MSP|OBE|MBE|CBE|PhD|MD|Jr|Sr)\.?$/.test(words.at(-1)!.text))
  );
}
