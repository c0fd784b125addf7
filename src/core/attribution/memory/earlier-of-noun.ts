import { isOffice } from "../kind/is-office.ts";
import type { KindReading } from "../kind/kind-reading.ts";
import { agreesInGender } from "./agrees-in-gender.ts";
import type { Heard } from "./heard.ts";
import type { Known } from "./known.ts";
import { NOUN_REACH } from "./noun-reach.ts";

/** How many sentences back "the spokesman" may stand for somebody who was named. */
const VOICE_REACH = 2;
const VOICE = /^(?:spokes(?:man|woman|person)|portavoz|vocero|vocera)$/;

/** Names of institutions in general, which may stand for one that bears a proper name. */
const GENERIC =
  /^(?:company|firm|group|agency|department|ministry|retailer|airline|bank|union|club|team|council|charity|university|hospital|force|regulator|watchdog|court|party|government|body|organi[sz]ation|authority|association|federation|chain|carrier|manufacturer|maker|developer|operator|utility|institute|foundation|fund|committee|commission|board|office|service|brand|startup|giant|empresa|compañía|firma|organismo|entidad|institución|dependencia|ministerio|sindicato|asociación|club|partido|banco|fiscalía|organización|agencia|cartera|aerolínea|fabricante|consejería|universidad|fundación|gremio|patronal|concesionaria)$/;

/** The earlier source that "the company", "the report", "la funcionaria" stand for; null when none is meant. */
export function earlierOfNoun(
  { head, kind, properName }: KindReading,
  sentence: number,
  memory: Heard,
): Known | null {
  // Whom the article names with the office is meant before another who holds one of that name and has spoken.
  if (kind === "named-person" && properName) return memory.unheard(kind, properName, sentence);
  const same = memory.latest((known) => known.head !== "" && singular(known.head) === singular(head));
  if (same) return same;
  // "The spokesman said" right after somebody named, when no unnamed one has spoken.
  if (kind === "anonymous" && VOICE.test(head)) {
    const last = memory.last();
    return last?.kind === "named-person" && sentence - last.sentence <= VOICE_REACH ? last : null;
  }
  if (kind === "named-person") {
    // An office whose holder nobody has named is not held by whoever spoke last.
    if (memory.pack.unnamed.has(head) || isOffice(head)) return null;
    // "La funcionaria" goes on about whoever spoke before; in English "the treasurer" is mostly somebody else.
    return memory.pack.lang === "es"
      ? memory.latest(
          (known) =>
            known.kind === kind &&
            sentence - known.sentence < 4 &&
            agreesInGender(known, spanishGender(head), memory.cast),
        )
      : null;
  }
  if (
    /^(?:reports?|story|stories|articles?|account|informes?|notas?|reportajes?|artículos?|información|informaciones)$/.test(
      head,
    )
  ) {
    const document = memory.latest(
      (known) => known.kind === "document" && sentence - known.sentence < NOUN_REACH,
    );
    const outlet = document ?? memory.latest((known) => known.kind === "outlet");
    if (outlet) return outlet;
    // "The report said", of what somebody had told an outlet.
    const told = memory.latest((known) => known.hands.length > 0 && sentence - known.sentence < NOUN_REACH);
    return told ? memory.unheard("outlet", told.hands[0]!.name, sentence) : null;
  }
  if (kind === "organisation" && GENERIC.test(head)) {
    const speaker = memory.latest(
      (known) => known.kind === kind && known.head === "" && sentence - known.sentence < NOUN_REACH,
    );
    if (speaker) return speaker;
    const name = memory.cast.lastOrganisation(sentence);
    return name ? memory.unheard(kind, name, sentence) : null;
  }
  if (kind === "document" || kind === "outlet") {
    return memory.latest((known) => known.kind === kind && sentence - known.sentence < NOUN_REACH);
  }
  return null;
}

/** Of a Spanish noun for a person by its ending; "" where the ending does not tell. */
function spanishGender(noun: string): "m" | "f" | "" {
  if (/(?:ista|[^a]ta|guarda|[^t]eta)$/.test(noun)) return "";
  return /a$/.test(noun) ? "f" : /(?:o|or|ón)$/.test(noun) ? "m" : "";
}

const singular = (noun: string): string => noun.replace(/s$/, "");
