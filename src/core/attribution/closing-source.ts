import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { isFiniteVerb } from "./rules/is-finite-verb.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/**
 * "..., dijo la fuente.": a source and its verb of saying that close the sentence after a comma have all of it. Null when
 * the tagger has that source already, or when nothing closes the sentence so.
 */
export function closingSource(
  { words, quoted }: SentenceView,
  tagged: AttributionSpans,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  const { source } = tagged;
  let end = words.length;
  while (end > 0 && !words[end - 1]!.isWord) end--;
  const closing = byRules.find((rule) => {
    const cue = rule.cue[0];
    if (!rule.source || !cue || rule.cue.length > 1 || quoted[cue.from] !== 0) return false;
    const from = Math.min(cue.from, rule.source.from);
    const to = Math.max(cue.to, rule.source.to);
    return (
      (to === end || isApposition(words, to, end, pack) || isOccasion(words, to, end, pack)) &&
      Math.abs(cue.from < rule.source.from ? rule.source.from - cue.to : cue.from - rule.source.to) === 0 &&
      /^[,"”»]$/.test(words[from - 1]?.text ?? "") &&
      (pack.cues.get(words[cue.to - 1]!.lower)?.cueClass === "speech" ||
        (isPrepositional(words, cue) && !quoted.some((quotation) => quotation > 0)) ||
        (pack.lang === "es" &&
          restsOn(words, cue, tagged, pack) &&
          !quoted.some((quotation) => quotation > 0)))
    );
  });
  return closing?.source && source && !overlaps(closing.source, source) ? closing : null;
}

/** ", said Ann Lee, the Harbour's chief of staff.": nothing but a description stands behind the name. */
function isApposition(words: SentenceView["words"], at: number, end: number, pack: LanguagePack): boolean {
  if (words[at]?.text !== "," || end - at > 20) return false;
  return words
    .slice(at + 1, end)
    .every(
      (word) =>
        !isFiniteVerb(word, pack) && !/^["“”«»;:—]$/.test(word.text) && !/^(?:but|no)$/.test(word.lower),
    );
}

/** Words in which a place or a time is told. */
const LONGEST_OCCASION = 20;

/** ", the agency said in its notice to the council.": nothing but where it was said stands behind the verb. */
function isOccasion(words: SentenceView["words"], at: number, end: number, pack: LanguagePack): boolean {
  if (!/^(?:in|at|on|during|en|durante)$/.test(words[at]?.lower ?? "") || end - at > LONGEST_OCCASION)
    return false;
  return words.slice(at, end).every((word) => word.isWord && !isFiniteVerb(word, pack));
}

/** ", according to two aides": what the whole sentence rests on, whoever speaks in it. */
function isPrepositional(words: SentenceView["words"], cue: WordRange): boolean {
  return words.slice(cue.from, cue.to).some((word) => word.lower === "according");
}

/** ", de acuerdo a las autoridades": what a Spanish sentence rests on, where no verb of saying has a clause of it. */
function restsOn(
  words: SentenceView["words"],
  cue: WordRange,
  tagged: AttributionSpans,
  pack: LanguagePack,
): boolean {
  if (!words.slice(cue.from, cue.to).some(({ lower }) => /^(?:según|acuerdo)$/.test(lower))) return false;
  return tagged.cue.every(
    ({ to }) =>
      pack.cues.get(words[to - 1]!.lower)?.cueClass !== "speech" &&
      !pack.complementisers.has(words[to]?.lower ?? ""),
  );
}

function overlaps(a: WordRange, b: WordRange): boolean {
  return a.from < b.to && b.from < a.to;
}
