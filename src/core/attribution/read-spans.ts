import type { Models } from "../knowledge.ts";
import { openWeights } from "../text/packed-weights.ts";
import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { mendSource } from "./mend-source.ts";
import { mendSpanishSpans } from "./mend-spanish-spans.ts";
import { findSpans } from "./rules/find-spans.ts";
import { isFiniteVerb } from "./rules/is-finite-verb.ts";
import { spanishAgent } from "./rules/spanish-agent.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";
import { decode, type WordLabel } from "./tagger/decode.ts";
import { featuresOf } from "./tagger/features.ts";
import { spansOfLabels } from "./tagger/spans-of-labels.ts";
import { surroundingsOf } from "./tagger/surroundings.ts";

/** The spans of one sentence: the main attribution, and what the rules found, the outermost first. */
export interface SentenceSpans {
  /** Null when nothing is attributed. A content without source and cue goes on from an earlier sentence. */
  readonly main: AttributionSpans | null;
  readonly byRules: readonly AttributionSpans[];
  /** Null without weights. */
  readonly labels: readonly WordLabel[] | null;
}

/**
 * Taken from the score of "no label", in nats: the rules after the tagger throw out more than they add, so it may give a
 * little more than it is sure of. Chosen by cross-validation on the corpus.
 */
const GENEROSITY = 0.25;

/** Spans of every sentence: by the tagger where there are weights, which has the rules' findings among its features, else by the rules. */
export function readSpans(
  views: readonly SentenceView[],
  pack: LanguagePack,
  models: Models | undefined,
): SentenceSpans[] {
  const weights = models?.tagger ? openWeights(models.tagger) : null;
  const rules = views.map((view) => findSpans(view, pack));
  return views.map((view, index) => {
    const byRules = rules[index]!;
    if (!weights) return { main: byRules[0] ?? null, byRules, labels: null };
    const labels = decode(featuresOf(view, byRules, pack, surroundingsOf(views, rules, index)), weights, [
      -GENEROSITY,
    ]);
    const tagged = spansOfLabels(view, labels, byRules, pack);
    const mended =
      tagged &&
      mendSource(
        view,
        trailing(view, tagged, byRules, pack) ?? ownerOfCue(view, tagged, byRules, pack) ?? tagged,
        byRules,
        pack,
      );
    const main = mended ? mendSpanishSpans(view, mended, byRules, pack) : spanishAgent(view, byRules, pack);
    const isBare = !main || (main.source === null && main.cue.length === 0);
    return { main: (isBare ? unlabelled(view, byRules, pack) : null) ?? main, byRules, labels };
  });
}

/**
 * "Minister: no rise", "The firm reportedly plans to": short signs that the rules cannot mistake and the tagger, which knows
 * few of them, passes over. Null when there is none.
 */
function unlabelled(
  { words, quoted }: SentenceView,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  return (
    byRules.find(
      ({ isHedge, cue }) =>
        cue[0] !== undefined &&
        quoted[cue[0].from] === 0 &&
        (isHedge ? !isInClause(words, cue[0].from, pack) : words[cue[0].from]!.text === ":"),
    ) ?? null
  );
}

/** "the place where he was reportedly held", "– who is said to be ill –": said of something beside what the sentence says. */
function isInClause(words: SentenceView["words"], at: number, pack: LanguagePack): boolean {
  for (let i = at - 1; i >= 0 && !/^[,;:"“«]$/.test(words[i]!.text); i--)
    if (pack.relatives.has(words[i]!.lower) || /^(?:[–—(]|that|que|al|tras|after)$/.test(words[i]!.lower))
      return true;
  return false;
}

/**
 * "..., dijo la fuente.": a source and its verb of saying that close the sentence after a comma have all of it. Null when
 * the tagger has that source already, or when nothing closes the sentence so.
 */
function trailing(
  { words, quoted }: SentenceView,
  { source }: AttributionSpans,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  let end = words.length;
  while (end > 0 && !words[end - 1]!.isWord) end--;
  const closing = byRules.find((rule) => {
    const cue = rule.cue[0];
    if (!rule.source || !cue || rule.cue.length > 1 || quoted[cue.from] !== 0) return false;
    const from = Math.min(cue.from, rule.source.from);
    const to = Math.max(cue.to, rule.source.to);
    return (
      (to === end || isApposition(words, to, end, pack)) &&
      Math.abs(cue.from < rule.source.from ? rule.source.from - cue.to : cue.from - rule.source.to) === 0 &&
      /^[,"”»]$/.test(words[from - 1]?.text ?? "") &&
      (pack.cues.get(words[cue.to - 1]!.lower)?.cueClass === "speech" ||
        (isPrepositional(words, cue) && !quoted.some((quotation) => quotation > 0)))
    );
  });
  return closing?.source && source && !overlaps(closing.source, source) ? closing : null;
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
    .every((word) => !isFiniteVerb(word, pack) && !/^["“”«»;:—]$/.test(word.text) && word.lower !== "but");
}

/** ", according to two aides": what the whole sentence rests on, whoever speaks in it. */
function isPrepositional(words: SentenceView["words"], cue: WordRange): boolean {
  return words.slice(cue.from, cue.to).some((word) => word.lower === "according");
}

function overlaps(a: WordRange, b: WordRange): boolean {
  return a.from < b.to && b.from < a.to;
}
