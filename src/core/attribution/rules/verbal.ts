import { type AttributionSpans, LEAST_QUOTED_WORDS } from "../attribution-spans.ts";
import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { ADDS, addsThing } from "./adds-thing.ts";
import { closesWithSource } from "./closes-with-source.ts";
import { inverted } from "./inverted.ts";
import { isNounHere } from "./is-noun-here.ts";
import { leadOf, ledVerb } from "./led-verb.ts";
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
  const isInverted =
    before === undefined ||
    /^[,"”»?!—–]$/.test(before.text) ||
    (pack.lang === "es" &&
      (before.lower === "y" || (/^(?:lo|la)$/.test(before.lower) && words[i - 2]?.lower === "así")));
  if (closesWithSource(view, i, verb, pack)) return inverted(view, i, verb, pack);
  let subject: Subject | null = null;
  if (!isInverted || before?.text === "," || before?.text === "—" || before?.text === "–")
    subject = verb.form === "ing" ? null : subjectBefore(view, i, pack);
  if (subject?.isNegated && !/^(?:den|dispu|nieg|neg)/.test(verb.lemma)) return null;
  if (subject && isPassive(view, subject.cueFrom, i, verb, pack)) return passive(view, subject, i, pack);
  if (subject) return withSubject(view, subject, i, verb, pack);
  if (verb.form === "ing") return null;
  if (isInverted && (verb.cueClass === "speech" || before !== undefined || pack.lang === "es"))
    return inverted(view, i, verb, pack);
  return null;
}

/** "could show", "might say": what may be is not said. */
const COULD = /^(?:could|might|may|should)$/;
