import type { Attribution } from "../model/attribution.ts";
import type { Sentence } from "../model/sentence.ts";
import type { AddFeature } from "../text/hash.ts";
import { cueTone } from "./cue-tone.ts";
import { firstVerb } from "./first-verb.ts";
import { TELLING_KINDS } from "./telling-kinds.ts";

/** Adds how a sentence is attributed and what its cues make of the content, whose words' kinds are given. */
export function addCues(
  { cue }: Attribution,
  kinds: readonly string[],
  voice: string,
  sentence: Sentence,
  add: AddFeature,
): void {
  const has = (kind: string): number => (kinds.includes(kind) ? 1 : 0);
  for (const kind of TELLING_KINDS) {
    add(32, kind, has(kind));
    add(33, kind, has(kind), voice);
  }
  const isOpen = has("modal") | has("future");
  const isFact = has("past") | has("present");
  add(36, isOpen, isFact, voice);
  add(37, isOpen * 2 + isFact, has("number"), voice);
  for (const span of cue) {
    const words = sentence.text.slice(span.start - sentence.start, span.end - sentence.start).toLowerCase();
    const tone = cueTone(words);
    add(27, words);
    add(28, words, voice);
    add(38, tone, firstVerb(kinds), voice);
    add(39, tone, isOpen * 2 + isFact, has("number"));
    add(40, tone, has("judgement"), voice);
  }
}
