import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { isAdverb } from "./rules/is-adverb.ts";
import { isFiniteVerb } from "./rules/is-finite-verb.ts";
import { isOtherSense } from "./rules/is-other-sense.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/** A subject longer than this is none: the verb before its end was missed. */
const LONGEST_SUBJECT = 14;

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
  const { cue } = spans;
  if (!spans.source && cue.length === 0) return closingComparison(view, byRules, pack) ?? spans;
  const found = nobodySays(view, spans, pack)
    ? (byRules.find((rule) => rule.source !== null && !rule.cue.some((own) => touches(own, cue.at(-1)))) ??
      null)
    : spans;
  if (!found) return null;
  if (found.source) {
    const own = trimmed(view, found.source, pack);
    return own.from === found.source.from && own.to === found.source.to ? found : { ...found, source: own };
  }
  const first = cue[0]!;
  const subject = joinedSubject(view, first, pack);
  return subject
    ? {
        ...spans,
        source: subject,
        content: spans.content.filter((range) => range.from >= first.to),
      }
    : spans;
}

/** Whether the cue is none: an impersonal remark, another sense of the verb, a participle by a noun, a preposition alone. */
function nobodySays(view: SentenceView, spans: AttributionSpans, pack: LanguagePack): boolean {
  const { source, cue } = spans;
  return (
    isImpersonal(view, spans, pack) ||
    isOtherSense(view, spans, pack) ||
    (!source && isParticiple(view, cue, pack)) ||
    (cue.length > 0 && cue.every((range) => isBarePreposition(view, range)))
  );
}

/** "Cabe recordar que", "vale aclarar que": the page's own remark. */
function isImpersonal(
  { words }: SentenceView,
  { source, cue }: AttributionSpans,
  pack: LanguagePack,
): boolean {
  const first = cue[0];
  if (!first) return false;
  const at = source && source.to - source.from === 1 ? source.from : first.from;
  const verb = words[at]!.lower === "hay" ? words[at + 2] : words[at + 1];
  return (
    /^(?:cabe|vale|conviene|toca|corresponde|hay)$/.test(words[at]!.lower) &&
    pack.cues.get(verb?.lower ?? "")?.form === "base"
  );
}

/** "el mensaje publicado en": a participle without an auxiliary describes the noun before it. */
function isParticiple({ words }: SentenceView, cue: readonly WordRange[], pack: LanguagePack): boolean {
  const [only] = cue;
  if (cue.length !== 1 || only!.to - only!.from !== 1) return false;
  const before = words[only!.from - 1];
  return (
    pack.cues.get(words[only!.from]!.lower)?.form === "past" &&
    before?.isWord === true &&
    !pack.auxiliaries.has(before.lower) &&
    !isAdverb(before, pack) &&
    !pack.prepositions.has(before.lower)
  );
}

function isBarePreposition({ words }: SentenceView, { from, to }: WordRange): boolean {
  return to - from === 1 && /^(?:de|del|a|al|en|con|por)$/.test(words[from]!.lower);
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

/** Without what stands before a bar ("VEA TAMBIÉN | ") or a dateline's dash, "citada" before "por", and "este día" behind it. */
function trimmed(
  { words }: SentenceView,
  { from: first, to: end }: WordRange,
  pack: LanguagePack,
): WordRange {
  let from = first;
  let to = end;
  for (let i = first; i < end - 1; i++)
    if (words[i]!.text === "|" || (/^[-–—]$/.test(words[i]!.text) && words[i - 1]?.text === "."))
      from = i + 1;
  if (
    to - 1 > from &&
    /^(?:consultad|citad|entrevistad|contactad|mencionad)[oa]s?$/.test(words[to - 1]!.lower) &&
    words[to]?.lower === "por"
  )
    to--;
  if (
    to - 2 > from &&
    /^est[ea]$/.test(words[to - 2]!.lower) &&
    /^(?:día|mañana|tarde|noche|semana|mes|año|jornada|madrugada|mediodía)$/.test(words[to - 1]!.lower)
  )
    to -= 2;
  while (to - 1 > from && isAdverb(words[to - 1]!, pack) && !words[to - 1]!.isCapitalised) to--;
  return { from, to };
}

/** "El alcalde visitó el barrio y afirmó que": the noun phrase before the first verb; null when a clause or a name not its own stands between. */
function joinedSubject(
  { words, quoted }: SentenceView,
  cue: WordRange,
  pack: LanguagePack,
): WordRange | null {
  const verb = pack.cues.get(words[cue.to - 1]!.lower);
  if (verb?.form !== "finite" || verb.cueClass !== "speech") return null;
  let joint = cue.from - 1;
  while (joint > 0 && isAdverb(words[joint]!, pack)) joint--;
  if (!/^(?:y|e|pero)$/.test(words[joint]?.lower ?? "")) return null;
  let from = 0;
  while (from < joint && !words[from]!.isWord) from++;
  const first = words[from]!;
  const opens =
    pack.determiners.has(first.lower) ||
    (first.isCapitalised && !pack.prepositions.has(first.lower) && !pack.conjunctions.has(first.lower));
  if (!opens || quoted[from] !== 0 || isAdverb(first, pack) || pack.cues.has(first.lower)) return null;
  let to = from + 1;
  while (to < joint && !isFiniteVerb(words[to]!, pack)) {
    const { text, lower } = words[to]!;
    if (/^[,;:("“«—]$/.test(text) || pack.relatives.has(lower) || to - from > LONGEST_SUBJECT) return null;
    to++;
  }
  if (to >= joint) return null;
  while (to - 1 > from && (isAdverb(words[to - 1]!, pack) || /^(?:no|se)$/.test(words[to - 1]!.lower))) to--;
  // Another subject behind a relative or a comma may have the second verb.
  for (let i = to; i < joint; i++)
    if (words[i]!.text === ";" || (words[i]!.text === "," && i < joint - 1 && words[i + 1]!.isCapitalised))
      return null;
  return { from, to };
}

function touches(range: WordRange, other: WordRange | undefined): boolean {
  return other !== undefined && range.from < other.to && other.from < range.to;
}
