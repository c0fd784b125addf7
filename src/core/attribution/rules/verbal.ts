import { type AttributionSpans, LEAST_QUOTED_WORDS } from "../attribution-spans.ts";
import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { ADDS, addsThing } from "./adds-thing.ts";
import { beginOfVerb } from "./begin-of-verb.ts";
import { closesWithSource } from "./closes-with-source.ts";
import { inverted } from "./inverted.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";
import { isNounHere } from "./is-noun-here.ts";
import { joinedVerb } from "./joined-verb.ts";
import { leadOf, ledVerb } from "./led-verb.ts";
import { opensWithOccasion } from "./opens-with-occasion.ts";
import { partedSubject } from "./parted-subject.ts";
import { isPassive, passive } from "./passive.ts";
import { type Subject, subjectBefore } from "./subject-before.ts";
import { withSubject } from "./with-subject.ts";

export function verbal(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, quoted } = view;
  const found: AttributionSpans[] = [];
  const taken = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const verb = pack.cues.get(words[i]!.lower);
    if (!verb || taken[i] || (words[i]!.isCapitalised && i > 0)) continue;
    if (quoted[i] && quotationLength(view, i) >= LEAST_QUOTED_WORDS) continue;
    const spans = readVerb(view, i, verb, pack);
    if (!spans) continue;
    found.push(spans);
    for (const range of [...spans.cue, ...(spans.source ? [spans.source] : [])])
      taken.fill(1, range.from, range.to);
  }
  return found;
}

function quotationLength(view: SentenceView, at: number): number {
  return view.quoted.filter((quotation, i) => quotation === view.quoted[at] && view.words[i]!.isWord).length;
}

function readVerb(view: SentenceView, i: number, verb: CueVerb, pack: LanguagePack): AttributionSpans | null {
  const { words } = view;
  const before = words[i - 1];
  const led = pack.lang === "es" && verb.form === "base" ? leadOf(view, i) : i;
  if (led < i) return ledVerb(view, led, i, verb, pack);
  if (pack.lang === "es" && verb.form === "base") return null;
  if (before && isNounHere(view, i, verb, pack)) return null;
  if (before?.lower === "to" || before?.lower === "a" || (verb.form === "base" && !before)) return null;
  if (pack.lang === "en" && COULD.test(before?.lower ?? "")) return null;
  if (ADDS.test(verb.lemma) && addsThing(view, i, pack)) return null;
  const isOccasion = pack.lang === "es" && opensWithOccasion(words, i, pack);
  // "..., han informado a Faro Press fuentes": what stands before the auxiliary.
  const opening = pack.lang === "es" ? words[beginOfVerb(view, i, pack) - 1] : before;
  const isInverted =
    opening === undefined ||
    /^[,"”»?!—–]$/.test(opening.text) ||
    isOccasion ||
    (pack.lang === "es" &&
      (opening.lower === "y" ||
        // "Eso es lo que sugiere un estudio"
        (opening.lower === "que" &&
          words[i - 2]?.lower === "lo" &&
          /^(?:es|fue)$/.test(words[i - 3]?.lower ?? "")) ||
        (/^(?:lo|la)$/.test(opening.lower) && words[beginOfVerb(view, i, pack) - 2]?.lower === "así")));
  if (closesWithSource(view, i, verb, pack)) return inverted(view, i, verb, pack);
  const joined = joinedVerb(view, i, verb, pack);
  if (joined) return joined;
  const parted = pack.lang === "es" ? partedSubject(view, i, verb, pack) : null;
  if (parted) return withSubject(view, parted, i, verb, pack);
  let subject: Subject | null = null;
  if (!isInverted || /^[,—–]$/.test(opening?.text ?? ""))
    subject =
      verb.form === "ing" && !isProgressive(view, i, verb, pack)
        ? besideWith(view, i, verb, pack)
        : subjectBefore(view, i, pack);
  if (subject && closesClause(view, subject, verb, pack)) return null;
  if (subject?.isNegated && !/^(?:den|dispu|nieg|neg)/.test(verb.lemma)) return null;
  if (subject && isPassive(view, subject.cueFrom, i, verb, pack)) return passive(view, subject, i, pack);
  if (subject) return withSubject(view, subject, i, verb, pack);
  if (verb.form === "ing") return null;
  if (isInverted && (verb.cueClass === "speech" || before !== undefined || pack.lang === "es"))
    return inverted(view, i, verb, pack);
  return null;
}

/** Verbs whose third person is no plural noun. */
const NO_NOUN =
  /^(?:say|tell|argue|believe|think|insist|add|deny|admit|write|know|accuse|warn|suggest|describe|confirm|explain)$/;

/** "which has been hit by protests", "appeals to voters in key states": a plural behind a clause that has its verb. */
function closesClause(
  { words }: SentenceView,
  { source }: Subject,
  verb: CueVerb,
  pack: LanguagePack,
): boolean {
  if (pack.lang !== "en" || verb.form !== "finite" || NO_NOUN.test(verb.lemma)) return false;
  const has = words.findIndex(
    (word, k) =>
      k >= source.from && k < source.to && (pack.auxiliaries.has(word.lower) || isFiniteVerb(word, pack)),
  );
  if (has < 0) return false;
  const relative = words.findIndex((word, k) => k > source.from && k < has && pack.relatives.has(word.lower));
  return relative < 0;
}

/** "could show", "might say": what may be is not said. */
const COULD = /^(?:could|might|may|should)$/;

/** Verbs of which "is -ing" still says something; one who is defending or attacking need not speak. */
const GOING_ON =
  /^(?:urge|report|warn|call|ask|demand|advise|tell|argue|claim|say|insist|predict|forecast|accuse|blame|promise|threaten|deny|announce|add|note|explain|confirm|reveal|suggest|recommend|caution|plead|allege|advertir|pedir|exigir|reclamar|decir|alertar|recomendar|denunciar|acusar)$/;

/** "are advising residents to", "is now urging". */
function isProgressive(view: SentenceView, i: number, verb: CueVerb, pack: LanguagePack): boolean {
  if (!GOING_ON.test(verb.lemma)) return false;
  let at = i - 1;
  while (at > 0 && pack.adverbs.has(view.words[at]!.lower)) at--;
  return /^(?:is|are|was|were|been|está|están|estaba|estaban)$/.test(view.words[at]?.lower ?? "");
}

/** ", with forecasters warning that": who stands between "with" and the participle; null where it has no such beginning. */
function besideWith(view: SentenceView, i: number, verb: CueVerb, pack: LanguagePack): Subject | null {
  if (!GOING_ON.test(verb.lemma)) return null;
  const subject = subjectBefore(view, i, pack);
  const before = subject ? view.words[subject.source.from - 1] : undefined;
  if (subject && before?.lower === "with") return subject;
  // ", with Rovers coach Mancini announcing": the trade before the name.
  const opening = view.words.findLastIndex(({ lower }, k) => k < i && k > i - 8 && lower === "with");
  const isPhrase = opening > 0 && view.words.slice(opening, i).every(({ isWord }) => isWord);
  if (subject && isPhrase && subject.source.from > opening && view.words[opening - 1]!.text === ",")
    return { ...subject, source: { from: opening + 1, to: subject.source.to } };
  // The noun phrase may have been read from "with" on.
  const { from = 0, to = 0 } = subject?.source ?? {};
  return subject && view.words[from]!.lower === "with" && to - from > 1
    ? { ...subject, source: { from: from + 1, to } }
    : null;
}
