import type { HeadedPhrase } from "./headed-phrase.ts";
import { isOffice } from "./is-office.ts";
import { isUnnamedGroup } from "./is-unnamed-group.ts";
import type { KindReading } from "./kind-reading.ts";
import { outletByHead } from "./outlet-by-head.ts";
import { picksOne } from "./picks-one.ts";

const JUDGE = /^(?:judge|justice|magistrate|coroner|juez|jueza|magistrado|magistrada)$/;
const VOICE = /^(?:spokes(?:man|woman|person)|portavoz|vocero|vocera)$/;
const SPOKESPERSON =
  /^(?:spokes(?:man|woman|person|people|men|women)|portavoz|portavoces|vocero|vocera|voceros|representative|rep|reps|official|source|aide|insider)$/;

const SHARE = /^(?:percent|percentage|majority|minority|third|quarter|half|mayoría|minoría|tercio|mitad)$/;

const OPEN = /^(?:an?|one|two|three|some|several|many|una?|unos|unas|dos|tres|vari[oa]s|algun[oa]s)$/;

/** The kind that the head noun gives a source: an office, a body, a document, people; null when no list has it. */
export function kindByHead(phrase: HeadedPhrase): KindReading | null {
  const { core, head, name, isDefinite, sentence, pack, cast } = phrase;
  const first = core[0]!;
  // "Fifty-one percent say", "most of them", "una mayoría": people, however many.
  if (SHARE.test(head))
    return { kind: "anonymous", properName: null, reference: "full", head, isRegistered: true };
  if (
    /^(?:authorities|autoridades)$/.test(head) &&
    !core.some((word) => word.isCapitalised && word !== first)
  )
    return { kind: "anonymous", properName: null, reference: "full", head, isRegistered: true };
  // "The police said": people, where a force by its name is one body.
  if (
    head === "police" &&
    pack.lang === "en" &&
    core.every(({ lower }) => /^(?:the|police|local)$/.test(lower))
  )
    return { kind: "anonymous", properName: null, reference: "full", head, isRegistered: true };
  const outlet = outletByHead(phrase);
  if (outlet) return outlet;
  if (isOffice(head) && picksOne(core))
    return {
      kind: "named-person",
      // "Salesforce's chief" need not be the chief whom the article has named.
      properName:
        core[0]!.isCapitalised && core.some((word) => word.lower === "'s")
          ? null
          : (cast.holderOf(head, sentence)?.name ?? null),
      reference: core[0]!.isCapitalised && core.some((word) => word.lower === "'s") ? "full" : "definite",
      head,
      isRegistered: true,
    };
  if (JUDGE.test(head))
    return {
      kind: "named-person",
      properName: name?.text ?? null,
      reference: isDefinite ? "definite" : "full",
      head,
    };
  if (pack.documents.has(head))
    return {
      kind: "document",
      properName: null,
      reference: isDefinite && core.length <= 3 ? "definite" : "full",
      head,
    };
  if (isUnnamedGroup(core, head, pack))
    return { kind: "anonymous", properName: null, reference: "full", head, isRegistered: true };
  if (pack.organisations.has(head))
    return {
      kind: "organisation",
      properName: null,
      // "His office" is no other institution of which the article has spoken.
      reference:
        isDefinite && core.length <= 2 && !/^(?:his|her|their|its|su)$/.test(first.lower)
          ? "definite"
          : "full",
      head,
    };
  // "The spokeswoman said" of somebody whom the article has named with that post.
  const voice =
    isDefinite && core.length <= 2 && VOICE.test(head)
      ? (cast.holderOf(head, sentence) ??
        cast.holderOf("secretaria", sentence) ??
        cast.holderOf("secretary", sentence))
      : null;
  if (voice)
    return {
      kind: "named-person",
      properName: voice.name,
      reference: "definite",
      head,
      isRegistered: true,
    };
  if (isDefinite && core.length <= 4 && !SPOKESPERSON.test(head)) {
    const holder = cast.holderOf(head, sentence);
    if (holder || pack.roles.has(head))
      return {
        kind: "named-person",
        properName: holder?.name ?? null,
        reference: "definite",
        head,
      };
  }
  if (isDefinite && pack.roles.has(head) && !SPOKESPERSON.test(head))
    return {
      kind: "named-person",
      properName: name?.kind === "named-person" ? name.text : null,
      reference: "definite",
      head,
    };
  if (pack.unnamed.has(head) || pack.roles.has(head))
    return {
      kind: "anonymous",
      properName: null,
      reference: isDefinite && core.length <= 3 ? "definite" : "full",
      head,
      // "A spokesman for Ann Lee", "two aides to the mayor": whoever is named beside them is another.
      isRegistered: name !== null && !name.isHead && OPEN.test(first.lower) && !pack.titles.has(head),
    };

  return null;
}
