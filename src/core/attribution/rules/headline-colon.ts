import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { lastWord } from "./edges.ts";

export function headlineColon(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, sentence } = view;
  if (sentence.blockKind !== "headline" && sentence.blockKind !== "subheading") return [];
  const colon = words.findIndex((word) => word.text === ":");
  if (colon < 1 || colon > 5 || words.length - colon < 4) return [];
  const head = words.slice(0, colon);
  const names =
    head.some(
      (word) =>
        pack.titles.has(word.lower) ||
        pack.unnamed.has(word.lower) ||
        pack.documents.has(word.lower) ||
        pack.organisations.has(word.lower) ||
        pack.roles.has(word.lower),
    ) ||
    (colon <= 2 && head.every((word) => word.isCapitalised));
  if (!names) return [];
  return [
    {
      source: { from: 0, to: colon },
      cue: [{ from: colon, to: colon + 1 }],
      content: [{ from: colon + 1, to: lastWord(view) }],
      via: null,
      isHedge: false,
    },
  ];
}
