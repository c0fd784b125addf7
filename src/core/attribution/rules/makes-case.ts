import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { contentAfter } from "./content-after.ts";
import { subjectBefore } from "./subject-before.ts";

const MAKES =
  /^(?:mak(?:e|es|ing)|made|offer(?:s|ed)?|presents?|presented|repeat(?:s|ed)?|raises?|raised|gave|gives?|publish(?:es|ed)|spread)$/;
const SPEECH =
  /^(?:arguments?|case|point|claims?|allegations?|accusations?|suggestions?|predictions?|assertions?|statements?|observation|rumou?rs|warnings?|declaration|promises?|pledges?|announcement|charge|assurances?)$/;
const FINDS = /^(?:found|finds?|saw|sees?|discovered|uncovered)$/;
const FINDING = /^(?:evidence|proof|signs?|indications?)$/;
/** An article and two adjectives between the verb and its noun. */
const LONGEST_BETWEEN = 3;

/** "Lee made the argument that", "the auditors found no evidence that": a noun for what is said, behind a plain verb. English; [] elsewhere. */
export function makesCase(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, quoted } = view;
  if (pack.lang !== "en") return [];
  for (let i = 1; i < words.length - 3; i++) {
    const { lower } = words[i]!;
    const nouns = MAKES.test(lower) ? SPEECH : FINDS.test(lower) ? FINDING : null;
    if (!nouns || quoted[i] !== 0) continue;
    let at = i + 1;
    while (at <= i + LONGEST_BETWEEN && words[at]?.isWord && !nouns.test(words[at]!.lower)) at++;
    if (!nouns.test(words[at]?.lower ?? "") || words[at + 1]?.lower !== "that") continue;
    const subject = subjectBefore(view, i, pack);
    if (!subject || subject.isNegated || pack.relatives.has(words[subject.source.from]!.lower)) continue;
    const content = contentAfter(view, at + 1, subject.source.from, pack);
    if (content.length > 0)
      return [
        {
          source: subject.source,
          cue: [{ from: subject.cueFrom, to: at + 1 }],
          content,
          via: null,
          isHedge: false,
        },
      ];
  }
  return [];
}
