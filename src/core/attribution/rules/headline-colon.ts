import { announcesExplanation } from "../../text/announces-explanation.ts";
import type { AttributionSpans } from "../attribution-spans.ts";
import { spell } from "../cast/spell.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { lastWord } from "./edges.ts";

/** "Image: Reuters", "Foto: archivo", "Watch: ...": where a picture comes from, or what the reader may do. */
const CREDIT =
  /^(?:images?|photos?|pictures?|pics?|credits?|sources?|videos?|watch|read|listen|live|update|updated|exclusive|opinion|analysis|explainer|fact|im[aá]gen(?:es)?|fotos?|fotograf[ií]as?|cr[eé]ditos?|fuentes?|v[ií]deos?|lee|mira|vea|directo|vivo|opinión|análisis|exclusiva|última|urgente)$/;

/** "Minister: no tax rise": a headline that names its speaker before a colon. */
export function headlineColon(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, sentence } = view;
  if (sentence.blockKind !== "headline" && sentence.blockKind !== "subheading") return [];
  const colon = words.findIndex((word) => word.text === ":");
  if (colon < 1 || colon > 5 || words.length - colon < 4) return [];
  // "The order: what is known": a subject and what will be told of it.
  if (announcesExplanation(spell(words, colon + 1, words.length), pack.lang)) return [];
  const head = words.slice(0, colon);
  if (head.some((word) => CREDIT.test(word.lower))) return [];
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
