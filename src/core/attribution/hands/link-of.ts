import type { Word } from "../../text/words.ts";
import type { AttributionSpans } from "../attribution-spans.ts";
import { isPlatformName } from "../lexicon/outlets.ts";
import type { WordRange } from "../sentence-view.ts";
import type { Hand } from "./hand.ts";
import { textBefore } from "./text-before.ts";

const HEARD =
  /(?<!\p{L})(?:told|tells|tell|telling|spoke|speaking|speaks|spoken|talked|talking|interview(?:s|ed)?|statement|comments?|remarks?|email(?:ed)?|confirmed|said|wrote|testimony|leaked|shared|provided|conversed|dijo|dijeron|declar\p{L}+|entrevista|contó|explicó|hablaron|habló|confes\p{L}+|relat\p{L}+|asegur\p{L}+|afirm\p{L}+|declaraciones)(?!\p{L})[^,;]{0,60}\b(?:to|with|by|for|in|on|a|al|con|en|por|the|el|la)?\s*(?:the|its|sister)?\s*$/iu;

const RETOLD =
  /\b(?:reported|cited|quoted|carried|published|obtained|reviewed|seen|released|relayed|reproduced|advanced|viewed|aired|broadcast|revealed|according|accord|per|told|read|recogid[oa]s?|citad[oa]s?|publicad[oa]s?|difundid[oa]s?|revisad[oa]s?|obtenid[oa]s?|adelantad[oa]s?|según|reportad[oa]s?|consultad[oa]s?|report|reports|reporting|investigation|account|story|article)\b\s*(?:first\s+)?(?:by|to|in|from|of|por|en)?\s*(?:the|el|la|los|an|a)?(?:\s+[\p{L}-]+){0,4}\s*$/iu;

/** "..., Fox News reported": an outlet that is not the source itself retells what the source said. */
const RETELLS =
  /^(?:report(?:ed|s|ing)|reveal(?:ed|s)|informó|informa|reportó|reporta|publicó|publica|reveló|revela|adelantó|adelanta|informar|reportar|publicar|revelar|adelantar)$/;
const SAYS =
  /^(?:said|says|wrote|writes|published|dijo|dice|aseguró|asegura|afirmó|afirma|señaló|señala|indicó|indica)$/;
const CITING = /^(?:citing|quoting|cited|cites|quoted|quotes|citando|cita|citó)$/;
const BETWEEN =
  /^(?:has|had|have|is|was|first|also|later|earlier|then|separately|exclusively|previously|initially|originally|ha|han|había|también|ya|que|por|su|parte|fue|fueron|el|primer|medio|en|,)$/;
/** Words between an outlet and its verb: "had also first reported". */
const LONGEST_BETWEEN = 5;

/** "luego de que la agencia", "when the Post": it does something in a clause of its own. */
const OPENS_CLAUSE =
  /\b(?:luego de que|después de que|antes de que|a pesar de que|cuando|mientras|when|while|after|because)\s+(?:the|el|la)?\s*$/i;

function isSourceOf(spans: AttributionSpans | null, range: WordRange): boolean {
  return !spans?.source || (range.from < spans.source.to && spans.source.from < range.to);
}

export function linkOf(
  words: readonly Word[],
  { range, name }: { range: WordRange; name: string },
  spans: AttributionSpans | null,
): Hand["link"] {
  const before = `${textBefore(words, range.from)} `;
  if (isPlatformName(name))
    return spans?.source && range.from < spans.source.to && range.to > spans.source.from
      ? "mention"
      : "channel";
  if (isDenied(words, range, spans)) return "mention";
  if (!isSourceOf(spans, range) && retells(words, range.to)) return "retold";
  if (RETOLD.test(before) && !/\b(?:told|said)\s*(?:the|el|la)?\s*$/i.test(before)) return "retold";
  if (HEARD.test(before)) return "heard";
  if (OPENS_CLAUSE.test(before) && !/^(?:and|y|e)$/.test(words[range.to]?.lower ?? "")) return "mention";
  const vias = spans?.via ? [spans.via, ...(spans.otherVias ?? [])] : [];
  if (!spans || !vias.some((via) => range.from < via.to && via.from < range.to)) return "mention";
  // "Reuters reported, citing two people": an outlet that begins a clause retells what follows.
  return spans.cue.some((cue) => cue.from >= range.to && cue.from - range.to <= 3) ? "retold" : "heard";
}

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|refut(?:es|ed)|desmintió|desmiente|negó|niega|rechazó|rechaza)$/;
const REPORT =
  /^(?:reports?|story|stories|article|articles|account|accounts|informe|noticia|artículo|versión|versiones|reportaje)$/;

/** "denied the report, published by the Courier": the outlet is spoken of, its report is what somebody denies. */
function isDenied(words: readonly Word[], { from }: WordRange, spans: AttributionSpans | null): boolean {
  const cue = spans?.cue.at(-1);
  return (
    cue !== undefined &&
    cue.to < from &&
    DENIES.test(words[cue.to - 1]!.lower) &&
    words.slice(cue.to, cue.to + 4).some(({ lower }) => REPORT.test(lower))
  );
}

/** Whether the words after an outlet say that it reports, or that it says something and cites somebody for it. */
function retells(words: readonly Word[], at: number): boolean {
  let i = at;
  while (i < at + LONGEST_BETWEEN && BETWEEN.test(words[i]?.lower ?? "")) i++;
  const verb = words[i]?.lower ?? "";
  if (RETELLS.test(verb) || CITING.test(verb)) return true;
  return SAYS.test(verb) && words.some((word, k) => k > i && CITING.test(word.lower));
}
