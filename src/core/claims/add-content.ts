import type { Sentence } from "../model/sentence.ts";
import type { AddFeature } from "../text/hash.ts";
import type { Word } from "../text/words.ts";
import { predicateOf } from "./content-predicate.ts";
import { firstVerb } from "./first-verb.ts";
import { stem } from "./stem.ts";

/** Kinds that change what a tense says: "rose if", "will soon", "is possible". */
const TURNING_KINDS = ["condition", "ahead", "behind", "need", "effect", "i", "people"];

/**
 * Adds what is asserted, in the voice that asserts it: the words attributed, or all where the page speaks itself. Its words,
 * its predicate, and how many words of it weigh and how many are names, numbers and dates. `kinds` are the words', one for one.
 */
export function addContent(
  words: readonly Word[],
  kinds: readonly string[],
  voice: string,
  sentence: Sentence,
  add: AddFeature,
): void {
  for (const word of words) add(22, stem(word), voice);
  for (const [i, word] of words.slice(0, 4).entries()) {
    add(23, word.lower, Math.min(i, 2), voice);
    add(24, kinds[i]!, i, voice);
  }
  const count = (kind: string): number => kinds.filter((own) => own === kind).length;
  const judged = Math.min(3, count("judgement"));
  add(25, firstVerb(kinds), voice, kinds.includes("number") ? 1 : 0);
  add(26, judged > 0 ? 1 : 0, firstVerb(kinds), voice);
  add(35, Math.min(7, words.length >> 2), voice);
  const { subject, tense, verb, complement } = predicateOf(words, kinds, sentence.text);
  add(41, subject, tense, voice);
  add(42, tense, complement, voice);
  add(43, subject, tense, complement);
  add(44, verb, tense);
  add(45, verb, voice);
  add(46, verb, complement);
  add(47, judged, voice);
  const facts = Math.min(4, count("number") + count("name") + count("date") + count("quantity"));
  add(48, facts, judged, voice);
  add(49, judged, tense, voice);
  const place = sentence.index === 0 ? 0 : sentence.index < 3 ? 1 : 2;
  add(50, place, voice, sentence.blockKind);
  for (const kind of TURNING_KINDS) if (kinds.includes(kind)) add(51, kind, tense, voice);
}
