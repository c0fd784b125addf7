import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { outermostSpanish } from "./outermost-spanish.ts";
import { isFiniteVerb } from "./rules/is-finite-verb.ts";
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
    trailing(view, tagged, byRules, pack) ??
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

/**
 * "..., dijo la fuente.": a source and its verb of saying that close the sentence after a comma have all of it. Null when
 * the tagger has that source already, or when nothing closes the sentence so.
 */
function trailing(
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
