import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/** The words beside or inside a source that are the true one: who was let speak, whose letter it is, who stands behind a place. Null when it is right. */
export function sourceBeside(
  view: SentenceView,
  source: WordRange,
  cue: readonly WordRange[],
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): WordRange | null {
  return (
    leftToSay(view, source, cue[0]!, pack) ??
    withAdjectives(view, source, byRules, pack) ??
    nameBehindPlace(view, source, cue, byRules, pack) ??
    documentOf(view, source, byRules, pack)
  );
}

/** "The delay allowed Ann Lee to claim that": whoever was let speak; null where the source has no such verb. */
function leftToSay(
  { words }: SentenceView,
  { from, to }: WordRange,
  cue: WordRange,
  pack: LanguagePack,
): WordRange | null {
  if (pack.lang !== "en" || words[cue.from]!.lower !== "to" || cue.from !== to) return null;
  const verb = words.findLastIndex(
    ({ lower }, i) =>
      i > from && i < to - 1 && /^(?:allow|enabl|le[fd]|prompt|forc|caus|encourag|permit|push)/.test(lower),
  );
  return verb > 0 ? { from: verb + 1, to } : null;
}

/** "A bipartisan, bicameral group": the phrase from its article on, where it was cut at the comma; null elsewhere. */
function withAdjectives(
  { words }: SentenceView,
  { from, to }: WordRange,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): WordRange | null {
  if (words[from - 1]?.text !== "," || !pack.determiners.has(words[from - 3]?.lower ?? "")) return null;
  return byRules.find(({ source }) => source?.to === to && source.from === from - 3)?.source ?? null;
}

/** "A letter from the agency said": the letter, where only its owner was taken. Null when no document stands before the owner. */
function documentOf(
  { words }: SentenceView,
  source: WordRange,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): WordRange | null {
  const before = words[source.from - 1]?.lower ?? "";
  if (!/^(?:from|of|by|for|del?)$/.test(before) || !pack.documents.has(words[source.from - 2]?.lower ?? ""))
    return null;
  const whole = byRules.find(
    (rule) =>
      rule.source?.to === source.to &&
      rule.source.from < source.from - 1 &&
      pack.determiners.has(words[rule.source.from]!.lower),
  );
  return whole?.source ?? null;
}

/** "in the evening news with Ann Lee, Tom Fox said": the rules' source is what stands behind the last comma. */
function nameBehindPlace(
  { words }: SentenceView,
  source: WordRange,
  cue: readonly WordRange[],
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): WordRange | null {
  if (
    !/^(?:at|in|on|during|after|en|durante|tras)$/.test(words[source.from - 1]?.lower ?? "") &&
    !isTold(words, source.from)
  )
    return null;
  const inner = byRules.find(
    (rule) =>
      rule.source !== null &&
      rule.source.from > source.from &&
      rule.source.to === source.to &&
      words[rule.source.from - 1]!.text === "," &&
      (words[rule.source.from]!.isCapitalised || pack.determiners.has(words[rule.source.from]!.lower)) &&
      !pack.prepositions.has(words[rule.source.from]!.lower) &&
      rule.cue.some((own) => cue.some((other) => own.from < other.to && other.from < own.to)),
  );
  return inner?.source ?? null;
}

/** "En declaraciones al canal Costa, la ministra": whom it was told opens the sentence, before any comma. */
function isTold(words: SentenceView["words"], until: number): boolean {
  return (
    /^(?:en|in)$/.test(words[0]!.lower) &&
    words
      .slice(1, 4)
      .some(({ lower }) =>
        /^(?:declaraciones|entrevista|diálogo|conversación|interview|conversation|comments|remarks)$/.test(
          lower,
        ),
      ) &&
    !words.slice(0, until).some(({ isWord }) => !isWord)
  );
}
