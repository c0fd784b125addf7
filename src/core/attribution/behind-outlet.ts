import type { AttributionSpans } from "./attribution-spans.ts";
import { spell } from "./cast/spell.ts";
import type { KindReading } from "./kind/kind-reading.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

const CITING = /^(?:citing|quoting|attributing|cited|quoted|cites|quotes|citando|citó|cita)$/;

/**
 * "The Times reported, citing officials": the source on which an outlet's report rests by the sentence's own words.
 * Null when it names none, and the outlet itself is the source.
 */
export function behindOutlet(
  view: SentenceView,
  main: AttributionSpans,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
  kindOf: (source: WordRange, cue: readonly WordRange[]) => KindReading,
): AttributionSpans | null {
  const { words } = view;
  for (let i = 0; i < words.length - 1; i++) {
    if (view.quoted[i] || !CITING.test(words[i]!.lower) || /^(?:by|por)$/.test(words[i + 1]!.lower)) continue;
    const from = pack.lang === "es" && words[i + 1]!.lower === "a" ? i + 2 : i + 1;
    const source = phraseAfterCiting(view, from, pack);
    if (!source || kindOf(source, []).reference === "pronoun") continue;
    return {
      ...main,
      source,
      cue: [...main.cue, { from: i, to: i + 1 }],
      content: without(main.content, i, source.to),
    };
  }
  const according = pack.lang === "es" ? accordingTo(view, main, byRules, kindOf) : null;
  if (according) return according;
  const ownCues = cuesBeside(main);
  const inner = byRules.find(
    (other) =>
      other.source !== null &&
      !other.isHedge &&
      other.cue.every((cue) => !ownCues.some((own) => own.from < cue.to && cue.from < own.to)) &&
      other.cue[0] !== undefined &&
      view.quoted[other.cue[0].from] === 0 &&
      !isAside(words, main, other.source),
  );
  if (!inner?.source || /^[^A-Z]*[a-z]ed$/.test(words[inner.source.from]!.text)) return null;
  // Reporting that somebody did something is the outlet's; that somebody said something is the speaker's.
  // "as reported by" makes the outlet a hand, whatever the speaker does.
  const isHand = main.cue.some((cue) => /^(?:as|como|tal)$/.test(words[cue.from]!.lower));
  const speaks =
    isHand ||
    inner.cue.some(
      (cue) =>
        pack.cues.get(words[cue.to - 1]!.lower)?.cueClass === "speech" &&
        !isBareParticiple(words, cue.to - 1),
    );
  return speaks && kindOf(inner.source, inner.cue).kind !== "outlet" ? inner : null;
}

/**
 * "El diario informó que, según dos fuentes, ...": on whom the report rests, inside a quotation of the report too. Null when
 * nobody but an outlet is named so.
 */
export function accordingTo(
  { words }: SentenceView,
  main: AttributionSpans,
  byRules: readonly AttributionSpans[],
  kindOf: (source: WordRange, cue: readonly WordRange[]) => KindReading,
): AttributionSpans | null {
  const found = byRules.find(({ source, cue: [cue] }) => {
    if (!source || !cue || !/^(?:según|de acuerdo)(?: |$)/.test(spell(words, cue.from, cue.to).toLowerCase()))
      return false;
    if (main.source && main.source.from < source.to && source.from < main.source.to) return false;
    const { kind, reference } = kindOf(source, [cue]);
    return kind !== "outlet" && kind !== "none" && reference !== "pronoun";
  });
  const cue = found?.cue[0];
  if (!found?.source || !cue) return null;
  return {
    ...main,
    source: found.source,
    cue: [...main.cue.filter((own) => own.to <= cue.from || own.from >= cue.to), cue],
    content: without(main.content, cue.from, found.source.to),
  };
}

/** "The Post says he left after neighbours complained": what others said in a clause of time or cause is told by the outlet. */
function isAside(words: SentenceView["words"], main: AttributionSpans, { from }: WordRange): boolean {
  const cue = main.cue.at(-1);
  if (!cue || cue.to > from) return false;
  const before = words[from - 1]?.lower === "que" ? words[from - 2] : words[from - 1];
  return (
    from - cue.to > 2 &&
    /^(?:after|when|while|because|before|since|until|although|though|cuando|mientras|porque|aunque)$/.test(
      before?.lower ?? "",
    )
  );
}

/** "Rubio set out the plan, as reported by The Times": of several cues those beside the source; all where none is. */
function cuesBeside({ source, cue }: AttributionSpans): readonly WordRange[] {
  const beside = cue.filter(({ from, to }) => source && (to === source.from || from === source.to));
  return beside.length > 0 ? beside : cue;
}

/** "a directive telling the Pentagon to": the participle describes a thing, and nobody speaks by it. */
function isBareParticiple(words: SentenceView["words"], at: number): boolean {
  return (
    /ing$/.test(words[at]!.lower) &&
    !/^(?:is|was|are|were|be|been|being|['’](?:s|re))$/.test(words[at - 1]?.lower ?? "")
  );
}

function phraseAfterCiting(view: SentenceView, from: number, pack: LanguagePack): WordRange | null {
  const first = view.words[from];
  if (!first?.isWord || (pack.complementisers.has(first.lower) && !pack.determiners.has(first.lower)))
    return null;
  let to = from;
  while (
    to < view.words.length &&
    !/^[,;.:"“”—]$/.test(view.words[to]!.text) &&
    !/^(?:that|said|saying|reported|que|as|who)$/.test(view.words[to]!.lower)
  )
    to++;
  return to > from ? { from, to } : null;
}

function without(content: readonly WordRange[], from: number, to: number): WordRange[] {
  return content
    .flatMap((range) =>
      from >= range.from && from < range.to
        ? [
            { from: range.from, to: from },
            { from: Math.min(to, range.to), to: range.to },
          ]
        : [range],
    )
    .filter((range) => range.to > range.from);
}
