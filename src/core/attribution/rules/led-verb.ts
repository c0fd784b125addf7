import type { AttributionSpans } from "../attribution-spans.ts";
import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { contentAfter } from "./content-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { withSubject } from "./with-subject.ts";

/** "volvió a insistir", "quiso subrayar": index of the verb that carries the tense; `i` itself when there is none. */
export function leadOf({ words }: SentenceView, i: number): number {
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

export function ledVerb(
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
