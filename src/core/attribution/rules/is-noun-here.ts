import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";

const PLURALS =
  /^(?:details|records|measures|states|figures|counts|lists|names|labels|questions|estimates|comments|remarks|supports|brands|documents|reports)$/;

export function isNounHere(view: SentenceView, i: number, verb: CueVerb, pack: LanguagePack): boolean {
  const before = view.words[i - 1]!;
  if (pack.determiners.has(before.lower))
    return (
      !pack.pluralPronouns.has(before.lower) &&
      !pack.thingPronouns.has(before.lower) &&
      !/^(?:le|les|se|lo|la|los|las)$/.test(before.lower)
    );
  if (pack.prepositions.has(before.lower)) return true;
  if (verb.form === "base" || verb.form === "finite") {
    // "picky details to", "cute labels,": a plural that is no verb of saying here.
    const after = view.words[i + 1];
    if (
      PLURALS.test(view.words[i]!.lower) &&
      (!after?.isWord ||
        pack.prepositions.has(after.lower) ||
        pack.conjunctions.has(after.lower) ||
        isFiniteVerb(after, pack))
    )
      return true;
    // "falsifying records": what the act is done to.
    if (/[a-z]ing$/.test(before.lower) && !before.isCapitalised && pack.documents.has(view.words[i]!.lower))
      return true;
    // "the annual report": an adjective between the article and the noun.
    const earlier = view.words[i - 2];
    if (
      earlier &&
      pack.determiners.has(earlier.lower) &&
      !before.isCapitalised &&
      !pack.unnamed.has(before.lower) &&
      !pack.organisations.has(before.lower) &&
      !pack.documents.has(before.lower) &&
      !pack.roles.has(before.lower) &&
      !pack.outletNouns.has(before.lower)
    ) {
      const next = view.words[i + 1];
      return (
        next === undefined ||
        !next.isWord ||
        pack.prepositions.has(next.lower) ||
        pack.auxiliaries.has(next.lower)
      );
    }
  }
  return false;
}
