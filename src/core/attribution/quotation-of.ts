import type { Attribution } from "../model/attribution.ts";
import { type AttributionSpans, LEAST_QUOTED_WORDS } from "./attribution-spans.ts";
import { quotedWords, type SentenceView } from "./sentence-view.ts";

/** From here on the paraphrase around a quotation no longer makes it a mixed one. */
const DIRECT_SHARE = 0.85;

/** Direct when nearly all the content is quoted, mixed when a quotation of three words or more stands in a paraphrase. */
export function quotationOf(view: SentenceView, spans: AttributionSpans): Attribution["quotation"] {
  const isCarried = spans.cue.length === 0;
  let quoted = 0;
  let all = 0;
  for (const range of spans.content) {
    quoted += quotedWords(view, isCarried ? 1 : LEAST_QUOTED_WORDS, range);
    for (let i = range.from; i < range.to; i++) if (view.words[i]!.isWord) all++;
  }
  if (quoted === 0) return view.sentence.blockKind === "quotation" && isCarried ? "direct" : "indirect";
  return quoted >= all * DIRECT_SHARE ? "direct" : "mixed";
}
