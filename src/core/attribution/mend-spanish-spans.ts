import { antecedent } from "./antecedent.ts";
import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { mendByRule } from "./mend-by-rule.ts";
import { joinedSubject } from "./rules/joined-subject.ts";
import { nobodySays } from "./rules/nobody-says.ts";
import { subjectBefore } from "./rules/subject-before.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";
import { trimSpanishSource } from "./trim-spanish-source.ts";

/**
 * What Spanish alone asks for: nobody speaks in "vale aclarar que" or by a participle beside a noun, "como detalla X" at the
 * end names who does, and of two joined verbs the second has the subject of the first. Null when nobody says it.
 */
export function mendSpanishSpans(
  view: SentenceView,
  spans: AttributionSpans,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  if (pack.lang !== "es") return spans;
  const { words } = view;
  const { cue } = spans;
  const agrees = cue.find((range) => isAgreement(words, range));
  if (agrees) {
    const subject = subjectBefore(view, agrees.from, pack);
    return (
      subject && { ...spans, source: trimSpanishSource(view, subject.source, cue, pack), isHedge: false }
    );
  }
  if (!spans.source && cue.length === 0) return closingComparison(view, byRules, pack) ?? spans;
  const found = nobodySays(view, spans, pack)
    ? (byRules.find((rule) => rule.source !== null && !rule.cue.some((own) => touches(own, cue.at(-1)))) ??
      null)
    : spans;
  if (!found) return null;
  const ruled = mendByRule(view, found, byRules, pack);
  if (ruled) return ruled;
  // "Consultada sobre el cierre, afirmó que": when it was said, by the subject of the sentence before.
  if (
    found.source &&
    ASKED.test(words[found.source.from]!.lower) &&
    /^(?:sobre|por|acerca|si|en)$/.test(words[found.source.from + 1]?.lower ?? "")
  )
    return { ...found, source: null };
  if (
    found.source &&
    isAlone(found.source) &&
    /^(?:que|quien|quienes)$/.test(words[found.source.from]!.lower)
  ) {
    const before = antecedent(view, found.source.from, byRules, pack);
    return before && { ...found, source: trimSpanishSource(view, before, found.cue, pack) };
  }
  if (found.source && isRelative(view, found.source)) {
    const whole = byRules.find((rule) => rule.source !== null && !isRelative(view, rule.source));
    return whole ?? { ...found, source: null };
  }
  if (found.source && isBareObject(view, found.source, found.cue, pack))
    return { ...found, source: null, isHedge: true };
  if (found.source) {
    const own = trimSpanishSource(view, found.source, found.cue, pack);
    return own.from === found.source.from && own.to === found.source.to ? found : { ...found, source: own };
  }
  const first = cue[0]!;
  if (isBareObject(view, { from: first.to, to: first.to + 1 }, cue, pack)) return { ...found, isHedge: true };
  const from = byRules.find(
    (rule) => rule.source && touches(first, rule.cue[0]) && words[rule.source.from - 1]?.lower === "desde",
  );
  if (from) return { ...found, source: from.source };
  const subject = joinedSubject(view, first, pack);
  return subject
    ? {
        ...spans,
        source: subject,
        content: spans.content.filter((range) => range.from >= first.to),
      }
    : spans;
}

/** "se mostró de acuerdo con": who agrees stands before it, where "de acuerdo con" has its source behind. */
function isAgreement(words: SentenceView["words"], { from, to }: WordRange): boolean {
  const said = words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
  return /(?:mostr|est[áaoeu]|pus|pon)\p{L}* de acuerdo(?: |$)/u.test(said);
}

const ASKED =
  /^(?:consultad|preguntad|cuestionad|interrogad|interpelad|requerid|entrevistad|inquirid)[oa]s?$/;

const isAlone = ({ from, to }: WordRange): boolean => to - from === 1;

/** ", las cuales precisan que": another's clause. */
function isRelative({ words }: SentenceView, { from, to }: WordRange): boolean {
  return /^cu[aá]l(?:es)?$/.test(words[to - 1]!.lower) && to - from <= 2;
}

/** "Reportan caída de un muro": a singular noun without article behind a plural verb is what is reported, and nobody says by whom. */
function isBareObject(
  { words }: SentenceView,
  source: WordRange,
  [cue]: readonly WordRange[],
  pack: LanguagePack,
): boolean {
  if (!cue || source.from !== cue.to || words.findIndex((word) => word.isWord) !== cue.from) return false;
  const noun = words[source.from];
  if (!noun?.isWord) return false;
  const { lower, isCapitalised } = noun;
  return (
    !pack.complementisers.has(lower) &&
    !pack.prepositions.has(lower) &&
    /[aeoi]n$/.test(words[cue.to - 1]!.lower) &&
    !isCapitalised &&
    !/s$/.test(lower) &&
    !pack.determiners.has(lower) &&
    !pack.pluralPronouns.has(lower) &&
    !pack.unnamed.has(lower)
  );
}

/** "..., tal como registra el padrón": who says all of it, where no other cue stands. */
function closingComparison(
  { words, quoted }: SentenceView,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  const found = byRules.find(({ source, cue: [cue] }) => {
    if (!source || !cue || cue.to - cue.from < 2 || quoted[cue.from] !== 0) return false;
    return words[cue.from]!.lower === "como" && pack.cues.get(words[cue.to - 1]!.lower) !== undefined;
  });
  return found ?? null;
}

function touches(range: WordRange | undefined, other: WordRange | undefined): boolean {
  return range !== undefined && other !== undefined && range.from < other.to && other.from < range.to;
}
