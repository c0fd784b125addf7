import type { AttributionSpans } from "../attribution-spans.ts";
import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { contentAfter } from "./content-after.ts";
import { firstWord, lastWord } from "./edges.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";
import { phraseAfter } from "./phrase-after.ts";
import type { Subject } from "./subject-before.ts";

export function isPassive(
  view: SentenceView,
  cueFrom: number,
  cue: number,
  verb: CueVerb,
  pack: LanguagePack,
): boolean {
  if (verb.form !== "past") return false;
  for (let i = cueFrom; i < cue; i++) {
    if (
      pack.lang === "es"
        ? /^(?:es|son|fue|fueron|era|ser|sido|siendo)$/.test(view.words[i]!.lower)
        : /^(?:is|are|was|were|be|been|being)$/.test(view.words[i]!.lower)
    )
      return true;
  }
  return false;
}

/** "was quoted as saying", "was accused by prosecutors of": the agent is the source, where there is one. */
export function passive(
  view: SentenceView,
  subject: Subject,
  cue: number,
  pack: LanguagePack,
): AttributionSpans | null {
  const { words } = view;
  const cueRange = { from: subject.cueFrom, to: cue + 1 };
  if (
    /^(?:quoted|cited|heard|recorded)$/.test(words[cue]!.lower) &&
    /^(?:as|saying|by)$/.test(words[cue + 1]?.lower ?? "")
  ) {
    const saying = words.findIndex((word, i) => i > cue && /^(?:saying|telling)$/.test(word.lower));
    if (saying < 0) return null;
    return {
      source: subject.source,
      cue: [{ from: subject.cueFrom, to: saying + 1 }],
      content: contentAfter(view, saying + 1, subject.source.from, pack),
      via: null,
      isHedge: false,
    };
  }
  // "fue confirmado en un mensaje a la prensa por el alcalde": in Spanish how and where may stand between.
  const reach = pack.lang === "es" ? 12 : 4;
  for (let i = cue + 1; i < Math.min(words.length, cue + reach); i++) {
    if (i > cue + 3 && (!words[i]!.isWord || isFiniteVerb(words[i]!, pack))) return null;
    if (words[i]!.lower !== "by" && words[i]!.lower !== "por") continue;
    const source = phraseAfter(view, i + 1, pack);
    if (!source) return null;
    const content = [
      { from: firstWord(view), to: subject.cueFrom },
      { from: source.to, to: lastWord(view) },
    ].filter((range) => range.to - range.from > 0);
    return { source, cue: [cueRange], content, via: null, isHedge: false };
  }
  return null;
}
