import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { appeals } from "./appeals.ts";
import { asReported } from "./as-reported.ts";
import { colonQuotation } from "./colon-quotation.ts";
import { givenAsReason } from "./given-as-reason.ts";
import { headlineColon } from "./headline-colon.ts";
import { hearingTold } from "./hearing-told.ts";
import { hedges } from "./hedges.ts";
import { inOwnWords } from "./in-own-words.ts";
import { isOtherSense } from "./is-other-sense.ts";
import { makesCase } from "./makes-case.ts";
import { phrasal } from "./phrasal.ts";
import { prepositional } from "./prepositional.ts";
import { quotedAsSaying } from "./quoted-as-saying.ts";
import { statementFrom } from "./statement-from.ts";
import { verbal } from "./verbal.ts";

/** The attributions of one sentence by rules, the outermost first; [] when there is none. Source: PARC 3, PolNeAR. */
export function findSpans(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const found = [
    ...prepositional(view, pack),
    ...asReported(view, pack),
    ...headlineColon(view, pack),
    ...statementFrom(view, pack),
    ...phrasal(view, pack),
    ...makesCase(view, pack),
    ...verbal(view, pack),
    ...hearingTold(view, pack),
    ...quotedAsSaying(view, pack),
    ...appeals(view, pack),
    ...givenAsReason(view, pack),
    ...colonQuotation(view, pack),
    ...inOwnWords(view, pack),
    ...hedges(view, pack),
  ].filter((spans) => !isOtherSense(view, spans, pack));
  return found.sort((a, b) => weight(b, view) - weight(a, view));
}

/** Nearer to the whole sentence is weightier; a hedge only counts when nothing else does. */
function weight(spans: AttributionSpans, view: SentenceView): number {
  const words = spans.content.reduce((sum, range) => sum + range.to - range.from, 0);
  const outside = spans.cue.some((cue) => view.quoted[cue.from] === 0) ? 0 : -1000;
  return words + outside - (spans.isHedge ? 500 : 0) + (spans.source ? 20 : 0);
}
