import type { SentenceView } from "../sentence-view.ts";

const indexes = new WeakMap<readonly (readonly string[])[], Map<string, (readonly string[])[]>>();

/** The longest of the phrases that stands at word `at`; undefined when none does. */
export function phraseAt(
  view: SentenceView,
  at: number,
  phrases: readonly (readonly string[])[],
): readonly string[] | undefined {
  let byFirst = indexes.get(phrases);
  if (!byFirst) {
    byFirst = new Map();
    for (const phrase of phrases) byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase]);
    indexes.set(phrases, byFirst);
  }
  return byFirst
    .get(view.words[at]!.lower)
    ?.find((phrase) => phrase.every((word, offset) => view.words[at + offset]?.lower === word));
}
