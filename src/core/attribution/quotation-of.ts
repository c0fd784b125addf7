import type { Attribution } from "../model/attribution.ts";
import { type AttributionSpans, LEAST_QUOTED_WORDS } from "./attribution-spans.ts";
import { quotedWords, type SentenceView, type WordRange } from "./sentence-view.ts";

/** From here on the paraphrase around a quotation no longer makes it a mixed one. */
const DIRECT_SHARE = 0.85;

/** Direct when nearly all the content is quoted, mixed when a quotation of three words or more stands in a paraphrase. */
export function quotationOf(view: SentenceView, spans: AttributionSpans): Attribution["quotation"] {
  const isCarried = spans.cue.length === 0;
  let quoted = 0;
  let all = 0;
  for (const range of spans.content) {
    quoted += quotedWords(view, isCarried ? 1 : LEAST_QUOTED_WORDS, range) - titleWords(view, range);
    for (let i = range.from; i < range.to; i++) if (view.words[i]!.isWord) all++;
  }
  if (quoted === 0) return view.sentence.blockKind === "quotation" && isCarried ? "direct" : "indirect";
  return quoted >= all * DIRECT_SHARE ? "direct" : "mixed";
}

const GIVES_NAME =
  /^(?:titled|entitled|dubbed|nicknamed|codenamed|slogan|motto|titulad[oa]s?|denominad[oa]s?|llamad[oa]s?|apodad[oa]s?|bautizad[oa]s?|intitulad[oa]s?|lema)$/;

/** Words of quotations that are names: "a gang called "The Sons of"", "an essay titled "What We Lost"". */
function titleWords(view: SentenceView, range: WordRange): number {
  let sum = 0;
  for (let i = range.from; i < range.to; i++) {
    const quotation = view.quoted[i]!;
    if (quotation === 0 || view.quoted[i - 1] === quotation) continue;
    let to = i;
    while (to < range.to && view.quoted[to] === quotation) to++;
    const count = view.words.slice(i, to).filter((word) => word.isWord).length;
    if (count >= LEAST_QUOTED_WORDS && GIVES_NAME.test(view.words[i - 2]?.lower ?? "")) sum += count;
  }
  return sum;
}
