import { type AttributionSpans, LEAST_QUOTED_WORDS } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { lastWord, skipQuote } from "./rules/edges.ts";
import { hasClause as opensClause } from "./rules/has-clause.ts";
import { isAdverb } from "./rules/is-adverb.ts";
import { openingSubject } from "./rules/opening-subject.ts";
import { quotedWords, type SentenceView, type WordRange } from "./sentence-view.ts";

/**
 * The subject with which the sentence begins where its verb of saying is a second one: "The minister met the envoy, John
 * Lee, and said that", "Counsel made an application, adding". Null where the verb is the first, or has a subject beside it.
 */
export function subjectOfSecondVerb(
  { words, quoted }: SentenceView,
  { source, cue }: AttributionSpans,
  pack: LanguagePack,
): WordRange | null {
  const first = cue[0];
  if (!first || cue.length > 1 || quoted[first.from] !== 0) return null;
  const verb = pack.cues.get(words[first.to - 1]!.lower);
  // "y denuncia que", "y pide que": in Spanish a clause is enough.
  const hasClause = pack.lang === "es" && pack.complementisers.has(words[first.to]?.lower ?? "");
  if (!verb || (verb.cueClass !== "speech" && !hasClause && !TELLS.test(verb.lemma))) return null;
  const joint = jointBetween(words, source?.to ?? null, first, verb.form, pack);
  if (joint === null) return null;
  const subject = openingSubject(words, joint, pack);
  if (!subject || quoted[subject.from] !== 0) return null;
  return source && subject.from === source.from && subject.to === source.to ? null : subject;
}

/** Verbs that tell as a verb of saying does, behind another verb. */
const TELLS =
  /^(?:note|acknowledge|admit|concede|confirm|reveal|report|suggest|warn|reconocer|admitir|confirmar|revelar|precisar)$/;

/**
 * Index of what joins the verb to the one before it: "and", with adverbs and a comma, behind the source where there is one;
 * without a source a participle's comma too. Null where anything else stands there.
 */
function jointBetween(
  words: SentenceView["words"],
  from: number | null,
  cue: WordRange,
  form: string,
  pack: LanguagePack,
): number | null {
  let joint: number | null = null;
  let i = cue.from - 1;
  for (; i >= (from ?? 0); i--) {
    if (/^(?:and|but|y|e|pero)$/.test(words[i]!.lower)) joint ??= i;
    else if (words[i]!.text !== "," && !isAdverb(words[i]!, pack)) break;
  }
  if (from !== null) return i < from ? joint : null;
  return joint ?? (form === "ing" && words[cue.from - 1]?.text === "," ? cue.from - 1 : null);
}

const ADDING = /^(?:adding|saying|insisting|stressing|noting|warning|arguing|explaining|claiming)$/;

/** `Counsel made an application, adding, "The matter concerns children"`: a participle that leads to a quotation or a clause. Null without one. */
export function addedByParticiple(view: SentenceView, pack: LanguagePack): AttributionSpans | null {
  const { words, quoted } = view;
  const at = words.findIndex(
    ({ lower }, i) => i > 2 && quoted[i] === 0 && ADDING.test(lower) && words[i - 1]!.text === ",",
  );
  if (at < 0) return null;
  const content = {
    from: skipQuote(view, words[at + 1]?.text === "," ? at + 2 : at + 1),
    to: lastWord(view),
  };
  const isQuoted = (quoted[content.from] ?? 0) !== 0 && quotedWords(view, LEAST_QUOTED_WORDS, content) > 0;
  // "The firm stopped the sale, claiming that buyers stayed away."
  const isClause = pack.lang === "en" && opensClause(words, at + 1, pack);
  if (!isQuoted && !isClause) return null;
  const cue = [{ from: at, to: at + 1 }];
  const bare: AttributionSpans = { source: null, cue, content: [content], via: null, isHedge: false };
  const source = subjectOfSecondVerb(view, bare, pack);
  return source && { ...bare, source };
}
