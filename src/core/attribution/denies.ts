import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import type { SentenceView } from "./sentence-view.ts";

const REPROACHES =
  /^(?:condenar|criticar|cuestionar|denunciar|acusar|calificar|tildar|refutar|repudiar|deplorar)$/;

/** "El presidente negó cualquier vínculo": whoever opens a Spanish sentence, by a name or a post, and denies something. */
export function denies(
  { words, quoted }: SentenceView,
  { source, cue: [first, ...more] }: AttributionSpans,
  pack: LanguagePack,
): boolean {
  if (!source || !first || more.length > 0 || quoted[first.from] !== 0) return false;
  if (source.from > 1 && words[source.from - 1]!.text !== ",") return false;
  const isPerson = words
    .slice(source.from, source.to)
    .some(
      ({ lower, isCapitalised }, i) =>
        pack.roles.has(lower) || pack.unnamed.has(lower) || (i > 0 && isCapitalised),
    );
  return (
    first.from >= source.to &&
    isPerson &&
    (first.from === source.to || words[source.to]!.text === ",") &&
    (pack.denial.test(words[first.to - 1]!.lower) ||
      REPROACHES.test(pack.cues.get(words[first.to - 1]!.lower)?.lemma ?? ""))
  );
}
