import type { Attribution } from "../model/attribution.ts";
import type { Sentence } from "../model/sentence.ts";
import { type AddFeature, hashOfPart, joinHash } from "../text/hash.ts";
import { type Word, wordsOf } from "../text/words.ts";
import { addContent } from "./add-content.ts";
import { addCues } from "./add-cues.ts";
import { addWords } from "./add-words.ts";
import { kindsOf } from "./kinds-of.ts";
import { splitContractions } from "./split-contractions.ts";
import { TELLING_KINDS } from "./telling-kinds.ts";
import { wordFeature } from "./word-feature.ts";

/** A sentence with what the model of check-worthiness may know besides its words. */
export interface ClaimContext {
  readonly sentence: Sentence;
  readonly attribution: Attribution | null;
  /** The sentence before in the same block, null at a block's beginning. */
  readonly previous: Sentence | null;
  /** BCP 47 primary subtag. */
  readonly lang: string;
}

/**
 * Hashed features of a sentence for the model of check-worthiness: what kind of block it stands in, its length and marks,
 * its words and word pairs, numbers, names, tenses and modals, first and second persons, words of judgement, and how it is
 * attributed. Documented one by one in src/models/check-worthiness.md.
 */
export function claimFeatures({ sentence, attribution, previous, lang }: ClaimContext): Uint32Array {
  const found = new Set<number>();
  const add: AddFeature = (template, a, b = 0, c = 0) => {
    found.add(joinHash(200 + template, hashOfPart(a), hashOfPart(b), hashOfPart(c)));
  };
  const all = wordsOf(sentence.text);
  const capitals = all.filter((word) => word.isCapitalised).length;
  const isTitleCase = capitals > 3 && capitals > all.filter((word) => word.isWord).length * 0.6;
  add(30, isTitleCase ? 1 : 0, sentence.blockKind);
  const printed = all.filter((word) => word.isWord);
  const words = (lang === "es" ? printed : splitContractions(printed)).map((word) =>
    isTitleCase ? { ...word, isCapitalised: false } : word,
  );
  const kinds = kindsOf(words, lang);
  const kindOf = new Map(words.map((word, i) => [word, kinds[i]!]));
  const n = words.length;
  const length = n < 3 ? 0 : n < 5 ? 1 : n < 8 ? 2 : n < 12 ? 3 : n < 18 ? 4 : n < 28 ? 5 : 6;
  const block = sentence.blockKind;
  add(0, block);
  add(1, length, block);
  add(2, lang);
  const last = sentence.text.replace(/["”»'’)\]\s]+$/u, "").at(-1) ?? "";
  const mark = /[.!?:;,…]/.test(last) ? last : "none";
  add(3, mark, block);
  const voice = attribution === null || attribution.stance === "no-comment" ? "page" : attribution.quotation;
  add(4, voice, attribution?.stance ?? "", attribution?.carriedOver ? 1 : 0);
  add(5, voice, attribution?.source.kind ?? "", block);
  const present = new Set(kinds);
  const has = (kind: string): boolean => present.has(kind);
  for (const kind of TELLING_KINDS) {
    const is = has(kind) ? 1 : 0;
    add(6, kind, is);
    add(7, kind, is, voice);
  }
  add(8, has("number") ? 1 : 0, has("name") ? 1 : 0, has("past") ? 1 : 0);
  add(9, has("modal") || has("future") ? 1 : 0, has("past") || has("present") ? 1 : 0, voice);
  add(
    10,
    Math.min(3, kinds.filter((kind) => kind === "name").length),
    Math.min(2, kinds.filter((kind) => kind === "number").length),
  );
  add(11, kinds[0] ?? "", kinds[1] ?? "");
  add(12, words[0]?.lower ?? "", block === "paragraph" ? 1 : 0);
  add(13, words[0]?.lower ?? "", words[1]?.lower ?? "");
  add(14, all[0]?.isWord === false ? all[0].text : "");
  add(15, /["“«‘]/.test(sentence.text) ? 1 : 0, voice, length);
  add(16, /https?:|www\.|@\w|\b\d{3}[- .]\d{3,4}\b/.test(sentence.text) ? 1 : 0);
  add(17, previous === null ? "first" : "next", length);
  const content = contentWords(sentence, attribution, words);
  addWords(words, kinds, add);
  for (const word of words) if (!word.isCapitalised || word.start === 0) found.add(wordFeature(word.lower));
  const contentKinds = content.map((word) => kindOf.get(word)!);
  addContent(content, contentKinds, voice, sentence, add);
  if (attribution) addCues(attribution, contentKinds, voice, sentence, add);
  return Uint32Array.from(found);
}

/** The words attributed, or all where the page speaks itself. */
function contentWords(
  sentence: Sentence,
  attribution: Attribution | null,
  words: readonly Word[],
): readonly Word[] {
  if (!attribution || attribution.content.length === 0) return words;
  return words.filter((word) =>
    attribution.content.some(
      (span) => word.start + sentence.start >= span.start && word.end + sentence.start <= span.end,
    ),
  );
}
