import { type AttributionSpans, LEAST_QUOTED_WORDS } from "../attribution-spans.ts";
import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import { quotedWords, type SentenceView } from "../sentence-view.ts";
import { contentAfter } from "./content-after.ts";
import { inverted } from "./inverted.ts";
import { isAdverb } from "./is-adverb.ts";
import { isFinite } from "./is-finite.ts";
import { isPassive, passive } from "./passive.ts";
import { phraseAfter } from "./phrase-after.ts";
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
    before === undefined || /^[,"”»?!—–]$/.test(before.text) || (pack.lang === "es" && before.lower === "y");
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

/** "volvió a insistir", "quiso subrayar": index of the verb that carries the tense; `i` itself when there is none. */
function leadOf({ words }: SentenceView, i: number): number {
  const before = words[i - 1]?.lower ?? "";
  if (/^(?:quiso|quisieron|quiere|suele|suelen)$/.test(before)) return i - 1;
  if (
    /^(?:a|de|para|por|en)$/.test(before) &&
    /^(?:volvió|volvieron|vuelve|llegó|llegaron|pasó|limitó|atrevió|acaba|acaban|aprovechó|coincidió|coincidieron|terminó|insistió)$/.test(
      words[i - 2]?.lower ?? "",
    )
  )
    return i - 2;
  return i;
}

function ledVerb(
  view: SentenceView,
  led: number,
  i: number,
  verb: CueVerb,
  pack: LanguagePack,
): AttributionSpans | null {
  const subject = subjectBefore(view, led, pack);
  const cue = [{ from: led, to: i + 1 }];
  if (subject) {
    const spans = withSubject(view, subject, i, verb, pack);
    return spans && { ...spans, cue };
  }
  const content = contentAfter(view, i + 1, led, pack);
  return content.length === 0 ? null : { source: null, cue, content, via: null, isHedge: false };
}

/** "..., dijo la fuente.": after a comma and before the sentence's end, the phrase behind a verb of saying is its source. */
function closesWithSource(view: SentenceView, i: number, verb: CueVerb, pack: LanguagePack): boolean {
  const { words, quoted } = view;
  if (pack.lang !== "es" || verb.cueClass !== "speech" || words[i - 1]?.text !== "," || verb.form === "ing")
    return false;
  const next = words[i + 1];
  if (!next?.isWord || pack.weekdays.has(next.lower) || isAdverb(next, pack)) return false;
  const phrase = phraseAfter(view, i + 1, pack);
  if (!phrase) return false;
  for (let k = phrase.from; k < phrase.to; k++) {
    if (pack.relatives.has(words[k]!.lower)) break;
    if (isFinite(words[k]!, pack)) return false;
  }
  const isQuoted = i > 1 && (quoted[i - 2] !== 0 || /^["”»]$/.test(words[i - 2]!.text));
  return isQuoted || words.slice(phrase.to).every((word) => !word.isWord);
}

const PLURALS =
  /^(?:details|records|measures|states|figures|counts|lists|names|labels|questions|estimates|comments|remarks|supports|brands|documents|reports)$/;

/** "could show", "might say": what may be is not said. */
const COULD = /^(?:could|might|may|should)$/;

const ADDS = /^(?:add|post)$/;

/** "added a goal", "posted its third win": with a thing and without a quotation, nothing is said. */
function addsThing(view: SentenceView, i: number, pack: LanguagePack): boolean {
  const next = view.words[i + 1];
  if (!next?.isWord || quotedWords(view, LEAST_QUOTED_WORDS) > 0) return false;
  if (pack.complementisers.has(next.lower) || pack.pluralPronouns.has(next.lower)) return false;
  return (
    pack.determiners.has(next.lower) ||
    /^\p{N}/u.test(next.text) ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|more|another)$/.test(next.lower)
  );
}

function isNounHere(view: SentenceView, i: number, verb: CueVerb, pack: LanguagePack): boolean {
  const before = view.words[i - 1]!;
  if (pack.determiners.has(before.lower))
    return (
      !pack.pluralPronouns.has(before.lower) &&
      !pack.thingPronouns.has(before.lower) &&
      !/^(?:le|les|se|lo|la|los|las)$/.test(before.lower)
    );
  if (pack.prepositions.has(before.lower)) return true;
  if (verb.form === "base" || verb.form === "finite") {
    // "picky details to", "cute labels,": a plural that is no verb of saying here.
    const after = view.words[i + 1];
    if (
      PLURALS.test(view.words[i]!.lower) &&
      (!after?.isWord ||
        pack.prepositions.has(after.lower) ||
        pack.conjunctions.has(after.lower) ||
        isFinite(after, pack))
    )
      return true;
    // "falsifying records": what the act is done to.
    if (/[a-z]ing$/.test(before.lower) && !before.isCapitalised && pack.documents.has(view.words[i]!.lower))
      return true;
    // "the annual report": an adjective between the article and the noun.
    const earlier = view.words[i - 2];
    if (
      earlier &&
      pack.determiners.has(earlier.lower) &&
      !before.isCapitalised &&
      !pack.unnamed.has(before.lower) &&
      !pack.organisations.has(before.lower) &&
      !pack.documents.has(before.lower) &&
      !pack.roles.has(before.lower) &&
      !pack.outletNouns.has(before.lower)
    ) {
      const next = view.words[i + 1];
      return (
        next === undefined ||
        !next.isWord ||
        pack.prepositions.has(next.lower) ||
        pack.auxiliaries.has(next.lower)
      );
    }
  }
  return false;
}
