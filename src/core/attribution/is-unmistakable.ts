import type { AttributionSpans } from "./attribution-spans.ts";
import { isPlainSpanish } from "./is-plain-spanish.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { isHearing } from "./rules/hearing-told.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/** Verbs of which "was ... by" tells who says it. */
const SPOKEN_OF =
  /^(?:claim|confirm|deny|condemn|criticise|criticize|announce|reject|reveal|report|accuse|praise|slam|blame|welcome|denounce)$/;

/** Words that name who is accused, no more. */
const ACCUSED_REACH = 12;

/**
 * ", per the Courier", "As Ann Lee reports for Harbour Radio,", "residents accuse the firm of", "figures show that": what
 * rules found where the words alone leave no doubt that somebody says it.
 */
export function isUnmistakable(
  { words, quoted }: SentenceView,
  { source, cue: [first, ...more] }: AttributionSpans,
  pack: LanguagePack,
): boolean {
  if (!source || !first || quoted[first.from] !== 0) return false;
  if (pack.lang === "es") return more.length === 0 && isPlainSpanish(words, source, first, pack);
  if (pack.lang !== "en") return false;
  // "..., the agency quoted him as saying"
  if (more.length === 1 && words[more[0]!.from]!.lower === "as") return true;
  if (more.length > 0) return false;
  const last = words[first.to - 1]!.lower;
  const nouns = words.slice(source.from, source.to);
  if (isAsClause(words, source) && source.to === first.from) return true;
  if (last === "per") return words[first.from - 1]?.text === "," && nouns.some((word) => word.isCapitalised);
  if (words[first.to]?.lower === "by" && source.from === first.to + 1)
    return SPOKEN_OF.test(pack.cues.get(last)?.lemma ?? "") && nouns.some((word) => word.isCapitalised);
  if (source.to !== first.from || pack.relatives.has(nouns[0]!.lower)) return false;
  if (/^appeal(?:ed|s)$/.test(last)) return true;
  // "The jury was told that", "..., a jury heard today"
  if (/^(?:told|heard)$/.test(last) && isHearing(words, source)) return true;
  const lemma = pack.cues.get(last)?.lemma ?? "";
  if (lemma === "accuse")
    return words.slice(first.to, first.to + ACCUSED_REACH).some(({ lower }) => lower === "of");
  const next = words[first.to];
  return (
    nouns.some(({ lower }) => pack.documents.has(lower)) &&
    /^(?:show|suggest|indicate|reveal|find|estimate|read|state)$/.test(lemma) &&
    (pack.complementisers.has(next?.lower ?? "") ||
      (next?.text === "," && words[source.from - 1]?.text === ","))
  );
}

/** "As Ann Lee reports, ...", "..., as she told the court.": the clause opens or follows a comma. */
function isAsClause(words: SentenceView["words"], source: WordRange): boolean {
  const as = source.from - 1;
  return words[as]?.lower === "as" && (as === 0 || words[as - 1]!.text === ",");
}
