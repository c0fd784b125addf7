import { type AttributionSpans, LEAST_QUOTED_WORDS } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";

/**
 * "The engine demands a special oil": of a noun that no list knows a quotation, a clause or a plain verb of saying has to tell
 * that it says anything.
 */
export function tellsInWords(
  view: SentenceView,
  { cue, content }: AttributionSpans,
  pack: LanguagePack,
): boolean {
  const { words, quoted } = view;
  const verb = cue.map(({ to }) => pack.cues.get(words[to - 1]!.lower)).find((each) => each !== undefined);
  const isPhrase = cue.some(
    ({ from, to }) => to - from > 1 && /^(?:como|según|tal|as|according)$/.test(words[from]!.lower),
  );
  if (!verb || verb.cueClass === "speech" || isPhrase) return true;
  return (
    cue.some(({ to }) => pack.complementisers.has(words[to]?.lower ?? "")) ||
    content.some(
      ({ from, to }) =>
        quoted.slice(from, to).filter((quotation) => quotation > 0).length >= LEAST_QUOTED_WORDS,
    )
  );
}
