import type { AttributionSpans } from "../attribution-spans.ts";
import { type LanguagePack, phraseList } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { behindOccasion } from "./behind-occasion.ts";
import { contentAfter } from "./content-after.ts";
import { openingSubject } from "./opening-subject.ts";
import { phraseAfter } from "./phrase-after.ts";
import { phraseAt } from "./phrase-at.ts";
import { subjectBefore } from "./subject-before.ts";

/** "Ha emitido un comunicado en el que", "publicó una carta donde". */
const PUBLISHES = [
  "emitió",
  "ha emitido",
  "emitieron",
  "han emitido",
  "publicó",
  "ha publicado",
  "difundió",
  "ha difundido",
  "envió",
  "ha enviado",
  "lanzó",
  "compartió",
  "ha compartido",
].flatMap((verb) =>
  ["un comunicado", "una nota", "un mensaje", "una carta", "un vídeo", "un video"].flatMap((thing) =>
    ["en el que", "en la que", "donde", ", en donde", ", donde", ", en el que"].map((joint) =>
      `${verb} ${thing} ${joint}`.split(" "),
    ),
  ),
);

/** Phrases that say as a verb of saying does, by their first word's tensed forms. */
const PHRASES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: phraseList(`
    made it clear that | makes it clear that | make it clear that | made clear that | makes clear that |
    made it plain that | made it known that | is of the view that | was of the view that | were of the view that |
    is of the opinion that | was of the opinion that | took the view that | takes the view that |
    takes the position that | took the position that | raised the alarm about | raised alarm about |
    raised alarm over | raised alarm at | raised the alarm over | sounded the alarm about | sounded the alarm over |
    raised concerns about | raised concerns over | raised concerns that | raised questions about |
    expressed concern that | expressed concern about | expressed concern over | expressed concerns about |
    expressed hope that | expressed confidence that | expressed doubt that | voiced concern that |
    voiced concern about | voiced concerns about | cast doubt on | casts doubt on | poured cold water on |
    pushed back against | pushed back on | hit back at | hit out at | lashed out at | issued a plea | issued an appeal | issued a warning | made a plea | made an appeal | gave evidence that | spoke out against | spoke out about | spoken out against | spoken out about | speaks out against |
    took issue with | takes issue with | took aim at | came forward with claims | come forward with claims |
    went public with | gave assurances that | left no doubt that | put out a statement saying |
    issued a statement saying | issued a statement warning | issued a statement condemning |
    released a statement saying | let it be known that | was adamant that | is adamant that | were adamant that |
    spoke of | speaks of | speak of | spoken of | complained of | complains of | fired back at | shot back at | singled out | are of the view that | are of the opinion that | pleaded with |
    was clear that | is convinced that | was convinced that | is confident that | was confident that`),
  es: [
    ...PUBLISHES,
    ...phraseList(`
    no descarta | no descartan | no descartó | no descartaron | no descartaba | dejó claro que | dejaron claro que | deja claro que | dejó en claro que | dejó entrever que | deja entrever que |
    dejaba entrever que | dio a entender que | da a entender que | dieron a entender que | dio por hecho que |
    daba por hecho que | da por hecho que | dio por sentado que | dio a conocer que | ha dado a conocer que | han dado a conocer que | había dado a conocer que | ha hecho saber que | dieron a conocer que |
    hizo saber que | hicieron saber que | puso en duda | ponía en duda | pone en duda | pusieron en duda |
    puso en tela de juicio | puso de manifiesto | puso de relieve | ponen de manifiesto | pone de manifiesto |
    hizo hincapié en | hace hincapié en | hizo un llamado | hizo un llamamiento | hicieron un llamado |
    es de la opinión de | se mostró convencido de | se mostró convencida de | se mostró partidario de |
    se mostró partidaria de | se mostró confiado en | se mostró a favor de | se mostró en contra de |
    se opuso a | se opusieron a | se opone a | se oponen a | arremetió contra | arremetieron contra | cargó contra |
    salió al paso de | llamó la atención sobre | alzó la voz contra | restó importancia a | quitó hierro a`),
  ],
};

/** "The bench made it clear that", "Los recurrentes se opusieron a": a phrase that says as a verb does. */
export function phrasal(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const phrases = PHRASES[pack.lang];
  if (!phrases) return [];
  const made = pack.lang === "es" ? madeKnown(view, pack) : null;
  if (made) return [made];
  const { words, quoted } = view;
  for (let i = 0; i < words.length; i++) {
    if (quoted[i]) continue;
    const phrase = phraseAt(view, i, phrases);
    if (!phrase) continue;
    // "El técnico se mostró satisfecho y dejó claro que"
    const isJoined = pack.lang === "es" && /^(?:y|e|pero)$/.test(words[i - 1]?.lower ?? "");
    const opening = isJoined ? openingSubject(words, i - 1, pack) : null;
    const subject = opening
      ? { source: opening, cueFrom: i, isNegated: false }
      : i > 0
        ? subjectBefore(view, i, pack)
        : null;
    if (subject?.isNegated) continue;
    // In Spanish a subject left out leaves the phrase at the clause's beginning.
    const isDropped = pack.lang === "es" && (i === 0 || words[i - 1]!.text === ",");
    if (!subject && !isDropped) continue;
    const isThat = /^(?:that|que)$/.test(phrase.at(-1)!);
    const to = i + phrase.length - (isThat && phrase.length < 6 ? 1 : 0);
    const content = contentAfter(view, to, subject?.source.from ?? i, pack);
    if (content.length === 0) continue;
    return [
      {
        source: subject?.source ?? null,
        cue: [{ from: subject?.cueFrom ?? i, to }],
        content,
        via: null,
        isHedge: false,
      },
    ];
  }
  return [];
}

/** "Así lo dio a conocer la presidenta": what stood in the sentence before is hers; null elsewhere. */
function madeKnown(view: SentenceView, pack: LanguagePack): AttributionSpans | null {
  const { words } = view;
  const lower = (i: number): string => words[i]?.lower ?? "";
  const at = words.findIndex(
    (_, i) =>
      lower(i) === "así" &&
      lower(i + 1) === "lo" &&
      /^(?:dio|dieron|ha|han|hizo|hicieron)$/.test(lower(i + 2)),
  );
  if (at < 0 || at > 2) return null;
  const end = words.findIndex((word, i) => i > at && i < at + 7 && /^(?:conocer|saber)$/.test(word.lower));
  const source = end > 0 ? phraseAfter(view, behindOccasion(words, end + 1, pack).to, pack) : null;
  return (
    source && {
      source,
      cue: [{ from: at + 2, to: end + 1 }],
      content: [{ from: at, to: at + 2 }],
      via: null,
      isHedge: false,
    }
  );
}
