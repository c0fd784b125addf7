import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { isAdverb } from "./is-adverb.ts";
import { isOtherSense } from "./is-other-sense.ts";

/** Whether a Spanish cue is none: an impersonal remark, another sense of the verb, a participle by a noun, a preposition alone. */
export function nobodySays(view: SentenceView, spans: AttributionSpans, pack: LanguagePack): boolean {
  const { source, cue } = spans;
  return (
    isImpersonal(view, spans, pack) ||
    isOtherSense(view, spans, pack) ||
    isExpectation(view, cue) ||
    isDoneTo(view, spans) ||
    ((!source || source.to === cue[0]?.from) && isParticiple(view, cue, pack)) ||
    (cue.length > 0 && cue.every((range) => isBarePreposition(view, range)))
  );
}

/** "Cabe recordar que", "vale aclarar que": the page's own remark. */
function isImpersonal(
  { words }: SentenceView,
  { source, cue }: AttributionSpans,
  pack: LanguagePack,
): boolean {
  const first = cue[0];
  if (!first) return false;
  const at = source && source.to - source.from === 1 ? source.from : first.from;
  const verb = words[at]!.lower === "hay" ? words[at + 2] : words[at + 1];
  return (
    /^(?:cabe|vale|conviene|toca|corresponde|hay)$/.test(words[at]!.lower) &&
    pack.cues.get(verb?.lower ?? "")?.form === "base"
  );
}

/** "el mensaje publicado en": a participle without an auxiliary describes the noun before it. */
function isParticiple({ words }: SentenceView, cue: readonly WordRange[], pack: LanguagePack): boolean {
  const [only] = cue;
  if (cue.length !== 1 || only!.to - only!.from !== 1) return false;
  const before = words[only!.from - 1];
  return (
    pack.cues.get(words[only!.from]!.lower)?.form === "past" &&
    before?.isWord === true &&
    !pack.auxiliaries.has(before.lower) &&
    !isAdverb(before, pack) &&
    !pack.prepositions.has(before.lower)
  );
}

/** "un mural al que se le agregó la frase": done to a thing, and nobody's word. */
function isDoneTo({ words }: SentenceView, { cue }: AttributionSpans): boolean {
  const [first, ...more] = cue;
  if (!first || more.length > 0) return false;
  const before = words.slice(Math.max(0, first.from - 2), first.to - 1).map(({ lower }) => lower);
  return (
    before.includes("se") &&
    before.some((word) => /^les?$/.test(word)) &&
    /^(?:agregó|añadió|sumó|puso|escribió|incluyó)$/.test(words[first.to - 1]!.lower)
  );
}

/** "Se espera que llueva": what is to come is nobody's word. */
function isExpectation({ words }: SentenceView, cue: readonly WordRange[]): boolean {
  const last = cue.at(-1);
  return (
    last !== undefined && /^esperan?$/.test(words[last.to - 1]!.lower) && words[last.to - 2]?.lower === "se"
  );
}

function isBarePreposition({ words }: SentenceView, { from, to }: WordRange): boolean {
  return to - from === 1 && /^(?:de|del|a|al|en|con|por)$/.test(words[from]!.lower);
}
