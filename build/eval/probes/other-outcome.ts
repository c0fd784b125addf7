import type { Found } from "../../../src/core/matching/stands-as.ts";
import { type Probe, type ProbeSource, replaced } from "./probe.ts";

/** Words that turn an outcome or a state into another one, each way: [one, other]. Both fit the same place of a sentence. */
const OPPOSITES: Readonly<Record<"en" | "es", readonly (readonly [string, string])[]>> = {
  en: [
    ["killed", "wounded"],
    ["killing", "wounding"],
    ["dead", "missing"],
    ["died", "survived"],
    ["rejected", "passed"],
    ["rejected", "accepted"],
    ["blocked", "allowed"],
    ["approved", "vetoed"],
    ["passed", "shelved"],
    ["dismissed", "upheld"],
    ["upheld", "overturned"],
    ["lawful", "unlawful"],
    ["legal", "illegal"],
    ["signed", "drafted"],
    ["ordered", "proposed"],
    ["designated", "cleared"],
    ["captured", "missed"],
    ["arrested", "released"],
    ["indicted", "acquitted"],
    ["guilty", "not guilty"],
    ["struck", "boarded"],
    ["sank", "seized"],
    ["destroyed", "seized"],
    ["published", "withheld"],
    ["doubled", "halved"],
    ["raised", "cut"],
    ["closed", "reopened"],
    ["granted", "refused"],
    ["condemned", "praised"],
    ["confirmed", "doubted"],
    ["appointed", "dismissed"],
    ["retired", "returned"],
    ["resigned", "stayed"],
    ["first", "last"],
  ],
  es: [
    ["mató", "hirió"],
    ["murieron", "sobrevivieron"],
    ["muertos", "heridos"],
    ["rechazó", "aprobó"],
    ["rechazaron", "aprobaron"],
    ["aprobó", "vetó"],
    ["bloqueó", "permitió"],
    ["ilegal", "legal"],
    ["ilegales", "legales"],
    ["firmó", "redactó"],
    ["ordenó", "propuso"],
    ["designó", "descartó"],
    ["capturado", "liberado"],
    ["detenido", "liberado"],
    ["capturaron", "buscaron"],
    ["culpable", "inocente"],
    ["atacó", "abordó"],
    ["hundió", "abordó"],
    ["destruyó", "abordó"],
    ["condenó", "elogió"],
    ["duplicó", "redujo"],
    ["primer", "último"],
    ["primera", "última"],
  ],
};

/** Near misses by outcome: the word within a role of the frame that says what became of the matter turned into another. */
export function otherOutcome({ lang, reading, filling }: ProbeSource): Probe[] {
  const { tokens, text } = reading;
  const places = (filling?.spans ?? []).flatMap(({ from, to }: Found) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i),
  );
  for (const at of places) {
    const word = text.slice(tokens[at]!.start, tokens[at]!.end);
    const pair = OPPOSITES[lang].find((words) => words.includes(word));
    if (!pair) continue;
    // "Died" or "dead" stands elsewhere too: all of one word change together.
    const other = pair[0] === word ? pair[1] : pair[0];
    return [{ change: "another outcome", text: replaced(reading, at, at + 1, other) }];
  }
  return [];
}
