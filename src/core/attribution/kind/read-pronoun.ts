import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { KindReading } from "./kind-reading.ts";

/** "She", "they all", "everybody": what a pronoun alone tells of a source; null of other words. */
export function readPronoun(core: readonly Word[], pack: LanguagePack): KindReading | null {
  const first = core[0]!;
  if (/^(?:every|some|any|no)(?:one|body)$/.test(first.lower))
    return { kind: "anonymous", properName: null, reference: "full", head: first.lower, isRegistered: true };
  if (
    core.length === 1 ||
    (core.length === 2 && /^(?:himself|herself|themselves|both|all)$/.test(core[1]!.lower))
  ) {
    const pronoun = first.lower.replace(/['’](?:d|s|ll|ve|re|m)$/, "");
    if (pack.personPronouns.has(pronoun))
      return { kind: "named-person", properName: null, reference: "pronoun", head: pronoun };
    if (pack.thingPronouns.has(first.lower))
      return { kind: "organisation", properName: null, reference: "pronoun", head: first.lower };
    if (pack.pluralPronouns.has(first.lower) && !first.isCapitalised)
      return { kind: "anonymous", properName: null, reference: "pronoun", head: first.lower };
    if (pack.pluralPronouns.has(first.lower))
      return {
        kind: "anonymous",
        properName: null,
        reference: /^(?:they|we|ellos|ellas)$/.test(first.lower) ? "pronoun" : "full",
        head: first.lower,
      };
  }
  return null;
}
