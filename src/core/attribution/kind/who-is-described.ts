import type { Word } from "../../text/words.ts";
import type { Cast, Person } from "../cast/cast.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { KindReading } from "./kind-reading.ts";

/** How many sentences back somebody may be named whom "the former striker" describes. */
const REACH = 3;

/** Nouns for people who stay unnamed though "the" stands before them. */
const UNNAMED =
  /^(?:officials|source|aide|insider|spokes(?:man|woman|person)|representative|rep|police|family|couple|pair|duo|public|crowd|group|staff|team|union|board|press|jury|victim|suspect|patient|client|customer|reader|viewer|user|guest|passenger|voter|parent|child|baby|buyer|seller|tenant|worker|employee|shooter|gunman|driver|attacker|caller|neighbou?r|relative|member|account|owner|regulator|tipster|informant|whistleblower|complainant|other|others|former|latter|same|rest|most|many|some|both|all|monitor|man|woman|boy|girl|developer|publisher|operator|broker|dealer)$/;

const FEMALE = /(?:woman|ress|mother|mum|mom|sister|wife|widow|daughter|girl|lady|girlfriend|grandmother)$/;
const MALE = /(?:[^o]man|father|dad|brother|husband|widower|son|boy|boyfriend|grandfather)$/;

/**
 * "The Oscar winner", "the 34-year-old", "the mother of two": the person named last, where the article has spoken of no other so. Null of
 * other words.
 */
export function whoIsDescribed(
  { kind, head }: KindReading,
  words: readonly Word[],
  sentence: number,
  pack: LanguagePack,
  cast: Cast,
): Person | null {
  if (pack.lang !== "en" || kind !== "anonymous" || words[0]?.lower !== "the" || words.length < 2)
    return null;
  const noun = head === "" ? words.at(-1)!.lower : head;
  if (UNNAMED.test(noun) || /s$/.test(noun) || pack.organisations.has(noun) || pack.documents.has(noun))
    return null;
  const at = words.findIndex(({ lower }) => pack.prepositions.has(lower) || pack.relatives.has(lower));
  const isParent =
    at > 0 &&
    words[at]!.lower === "of" &&
    /^(?:\d|one|two|three|four|five|six)/.test(words[at + 1]?.lower ?? "");
  if (at > 0 && !isParent) return null;
  if (cast.isIntroduced(noun, sentence)) return null;
  const gender = FEMALE.test(noun) ? "f" : MALE.test(noun) ? "m" : "";
  const named = cast.lastNamed(gender, sentence);
  return named && sentence - named.sentence <= REACH ? named.person : null;
}
