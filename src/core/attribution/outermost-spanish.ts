import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { behindOccasion } from "./rules/behind-occasion.ts";
import { contentAfter } from "./rules/content-after.ts";
import { isAdverb } from "./rules/is-adverb.ts";
import { joinedSubject } from "./rules/joined-subject.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/**
 * "Dijo también que el dinero, según la ley, debe", "El edil fue claro y señaló que tanto él como": the first Spanish verb of
 * saying with a clause has the whole clause, whoever speaks in it. Null when the tagger's source stands outside of it.
 */
export function outermostSpanish(
  view: SentenceView,
  { source, cue }: AttributionSpans,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  const { words, quoted } = view;
  const own = cue[0];
  if (!source || !own) return null;
  const opening = words.findIndex((word) => word.isWord);
  // "Según explicó el gerente, Romero creía que"
  const first = byRules.find(
    (rule) =>
      rule.source !== null &&
      rule.cue[0]?.from === opening &&
      /^(?:según|conforme)$/.test(words[opening]!.lower) &&
      words[rule.source.to]?.text === ",",
  );
  if (first?.source && source.from >= first.source.to) return first;
  // "“...”, manifestó la formación, que cuenta 800 casos, según el registro": whoever is quoted first.
  const quoting = byRules.find(
    (rule) =>
      rule.source !== null &&
      rule.source.from >= rule.cue[0]!.to &&
      (quoted[rule.cue[0]!.from - 3] ?? 0) > 0 &&
      words[rule.cue[0]!.from - 1]?.text === "," &&
      pack.cues.get(words[rule.cue[0]!.to - 1]!.lower)?.cueClass === "speech",
  );
  const isTrailing = cue.some(({ from }) => /^(?:según|conforme)$/.test(words[from]!.lower));
  if (quoting?.source && isTrailing && quoting.source.from < source.from) return quoting;
  for (let i = opening; i < source.from; i++) {
    const verb = pack.cues.get(words[i]!.lower);
    if (verb?.form !== "finite" || verb.cueClass !== "speech" || quoted[i] !== 0) continue;
    const range = { from: i, to: i + 1 };
    const ruled = byRules.find((rule) => rule.cue.some((each) => overlaps(each, range)));
    const behind =
      ruled?.source && ruled.source.from > i ? ruled.source.to : behindOccasion(words, i + 1, pack).to;
    if (!pack.complementisers.has(words[behind]?.lower ?? "") || source.from <= behind) continue;
    // The tagger has this verb already, with a source that stands before it or right behind it.
    if (overlaps(own, range) && source.from < behind) return null;
    if (ruled?.source) return ruled.source.from === source.from ? null : { ...ruled, cue: [range] };
    const subject = joinedSubject(view, range, pack);
    if (!subject && !opensClause(words, i, opening, pack)) continue;
    return {
      source: subject,
      cue: [range],
      content: contentAfter(view, behind, i, pack),
      via: null,
      isHedge: false,
    };
  }
  return null;
}

/** "Además, afirmó que": nothing but adverbs and a connective stands before the verb. */
function opensClause(words: SentenceView["words"], at: number, opening: number, pack: LanguagePack): boolean {
  const before = words.slice(opening, at).filter(({ isWord }) => isWord);
  return (
    before.every((word) => isAdverb(word, pack) || /^(?:y|pero|le|les|se|lo)$/.test(word.lower)) ||
    /^(?:a su vez|en ese sentido|en este sentido|por otro lado|por otra parte|sin embargo|no obstante|en esa línea|al respecto)$/.test(
      before.map(({ lower }) => lower).join(" "),
    )
  );
}

const overlaps = (a: WordRange, b: WordRange): boolean => a.from < b.to && b.from < a.to;
