import { announcesExplanation } from "../../text/announces-explanation.ts";
import type { AttributionSpans } from "../attribution-spans.ts";
import { spell } from "../cast/spell.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { lastWord } from "./edges.ts";

/** "Image: Reuters", "Watch: ...", "Related: ...", "Fecha: ...": where a picture comes from, what the reader may do, what else there is. */
const CREDIT =
  /^(?:logs?|reviews?|brief|ask|recipes?|letters?|obituary|profile|quiz|gallery|images?|photos?|pictures?|pics?|credits?|videos?|watch|read|listen|live|update|updated|exclusive|opinion|analysis|explainer|fact|related|more|also|see|recommended|trending|corrections?|note|information|tags?|topics?|published|relacionad[oa]s?|también|más|información|fecha|lugar|hora|temas?|etiquetas?|sección|lea|ver|leer|im[aá]gen(?:es)?|fotos?|fotograf[ií]as?|cr[eé]ditos?|fuente|v[ií]deos?|lee|mira|vea|directo|vivo|opinión|análisis|exclusiva|última|urgente)$/;

/** "Second victim: man dies in hospital": one of a row that is counted, of whom the title tells. */
const COUNTED = /^(?:second|third|fourth|fifth|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa])$/;

const ABOUT = /^(?:on|over|about|after|as|sobre|ante|tras)$/;

/** Words that name a speaker before a headline's colon, no more. */
const LONGEST = 5;
/** What a headline says, in words, no fewer. */
const LEAST_SAID = 3;

/** "Minister: no tax rise", "Talks near an end: sources": a headline that names its speaker on one side of a colon. */
export function headlineColon(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, sentence, quoted } = view;
  const isTitle = /^(?:headline|subheading)$/.test(sentence.blockKind);
  const last = words.at(-1);
  // A paragraph of one line without a full stop may be a title whose tag was lost.
  if (!isTitle && (!last || /^[.!?…:]$/.test(last.text) || words.length > 22)) return [];
  // "SEE ALSO | Minister: no tax rise"
  const begin = words.findLastIndex((word) => /^[|•]$/.test(word.text)) + 1;
  const end = lastWord(view);
  const found = (source: WordRange, colon: number, content: WordRange): AttributionSpans[] => [
    { source, cue: [{ from: colon, to: colon + 1 }], content: [content], via: null, isHedge: false },
  ];
  const colon = words.findIndex((word, i) => i > begin && word.text === ":");
  if (colon < 0 || quoted[colon] !== 0) return [];
  // "The order: what is known": a subject and what will be told of it.
  if (announcesExplanation(spell(words, colon + 1, words.length), pack.lang)) return [];
  const before = { from: begin, to: colon };
  if (colon - begin <= LONGEST && end - colon > LEAST_SAID && namesSpeaker(view, before, isTitle, pack))
    return found(before, colon, { from: colon + 1, to: end });
  // "Minister on the talks: 'No deal'": what it is said about stands between the speaker and the colon.
  const about = words.findIndex((word, i) => i > begin && i < colon && ABOUT.test(word.lower));
  const speaker = { from: begin, to: about };
  const isQuoted = quoted.slice(colon + 1, colon + 3).some((quotation) => quotation > 0);
  if (isQuoted && about > begin && about - begin <= LONGEST && namesSpeaker(view, speaker, isTitle, pack))
    return found(speaker, colon, { from: colon + 1, to: end });
  const behind = { from: colon + 1, to: end };
  const isBehind =
    end - colon <= LONGEST &&
    colon - begin >= LEAST_SAID &&
    !words.slice(colon + 1, end).some(({ isWord }) => !isWord);
  return isBehind && namesSpeaker(view, behind, false, pack) ? found(behind, colon, before) : [];
}

/** Whether the words are somebody who can speak: by a noun for one or, in a title's first words, a short name. */
function namesSpeaker(
  { words }: SentenceView,
  { from, to }: WordRange,
  mayBeName: boolean,
  pack: LanguagePack,
): boolean {
  const head = words.slice(from, to);
  if (head.length === 0 || head.some(({ lower }) => CREDIT.test(lower) || COUNTED.test(lower))) return false;
  return (
    head.some(
      ({ lower }) =>
        pack.titles.has(lower) ||
        pack.unnamed.has(lower) ||
        pack.documents.has(lower) ||
        pack.organisations.has(lower) ||
        pack.roles.has(lower),
    ) ||
    (mayBeName && head.length <= 3 && head.every((word) => word.isCapitalised))
  );
}
