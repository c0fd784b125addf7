import type { AttributionSpans } from "./attribution-spans.ts";
import { closingSource } from "./closing-source.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { outermostSpanish } from "./outermost-spanish.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/** What the rules found where the sentence's form leaves no doubt that the tagger took another source or verb; null elsewhere. */
export function betterRule(
  view: SentenceView,
  tagged: AttributionSpans,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  return (
    byRules.find(({ cue: [, as] }) => as && pack.lang === "en" && view.words[as.from]!.lower === "as") ??
    asClause(view, tagged, byRules) ??
    soSays(view, tagged, byRules) ??
    closingSource(view, tagged, byRules, pack) ??
    outermost(view, tagged, byRules, pack) ??
    (pack.lang === "es" ? outermostSpanish(view, tagged, byRules, pack) : null) ??
    ownerOfCue(view, tagged, byRules, pack)
  );
}

/** "Así lo explicó la ministra quien subraya que": she says it, whatever else stands there. */
function soSays(
  { words }: SentenceView,
  { source }: AttributionSpans,
  byRules: readonly AttributionSpans[],
): AttributionSpans | null {
  if (words[0]?.lower !== "así" || words[1]?.lower !== "lo" || (source && source.from > 2)) return null;
  return byRules.find((rule) => rule.source !== null && rule.source.from > rule.cue[0]!.from) ?? null;
}

/** "As the authors explain, research shows that": the clause with which the sentence begins has all of it. */
function asClause(
  { words }: SentenceView,
  { source }: AttributionSpans,
  byRules: readonly AttributionSpans[],
): AttributionSpans | null {
  const opening = byRules.find(
    (rule) => rule.source?.from === 1 && words[0]!.lower === "as" && rule.content[0]!.from > rule.cue[0]!.to,
  );
  return opening && opening.source!.to !== source?.to ? opening : null;
}

const CONCEDING = /^(?:while|although|though|whereas|mientras|aunque)$/;

/**
 * "He claimed that, while they tried, the court had revealed it": whoever speaks first has the whole clause. "While the
 * mayor wants a bridge, residents say that ...": what the sentence concedes is not its point. Null when neither stands there.
 */
function outermost(
  { words, quoted }: SentenceView,
  { source, cue }: AttributionSpans,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  if (!source || !cue[0]) return null;
  const speaks = ({ source: own, cue: [first] }: AttributionSpans): boolean =>
    own !== null &&
    first !== undefined &&
    own.to === first.from &&
    quoted[first.from] === 0 &&
    // "Sources say Lee told them": what follows at once is whom they speak of.
    (pack.complementisers.has(words[first.to]?.lower ?? "") || first.to === source.from) &&
    pack.cues.get(words[first.to - 1]!.lower)?.cueClass === "speech";
  const inner = Math.min(source.from, cue[0].from);
  const conceded = CONCEDING.test(words.find((word) => word.isWord)?.lower ?? "");
  const found = byRules.find(
    (rule) =>
      speaks(rule) &&
      (conceded
        ? words[rule.source!.from - 1]?.text === "," &&
          Math.max(source.to, cue.at(-1)!.to) < rule.source!.from &&
          !quoted.some((quotation, i) => quotation > 0 && i < rule.source!.from)
        : rule.source!.from <= 1 && rule.cue[0]!.to <= inner),
  );
  return found ?? null;
}

/**
 * "X has signed a paper, the Courier reported": the tagger may give the far verb to the near subject. Where the rules give
 * the only word that speaks to another source, theirs is right. Null when there is nothing to mend.
 */
function ownerOfCue(
  { words }: SentenceView,
  { source, cue }: AttributionSpans,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  if (!source) return null;
  // "According to" speaks too; auxiliaries and adverbs alone do not.
  const speaking = cue.filter(
    (range) =>
      pack.prepositions.has(words[range.to - 1]!.lower) ||
      words.slice(range.from, range.to).some((word) => pack.cues.has(word.lower)),
  );
  // A cue in one piece is the tagger's own reading of the sentence, and the better one.
  if (speaking.length === 0 || speaking.length === cue.length) return null;
  const owner = byRules.find(
    (rule) =>
      rule.source !== null &&
      !overlaps(rule.source, source) &&
      speaking.every((range) => rule.cue.some((own) => overlaps(own, range))),
  );
  return owner ?? null;
}

function overlaps(a: WordRange, b: WordRange): boolean {
  return a.from < b.to && b.from < a.to;
}
