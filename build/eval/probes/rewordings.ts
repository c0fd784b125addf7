import type { Reading } from "../../../src/core/matching/reading.ts";
import { type Probe, type ProbeSource, replaced } from "./probe.ts";

const FIGURES = {
  en: "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  es: "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
} as const;
const NAME_OR_ARTICLE =
  /^(?:the|a|an|at|more|two|three|four|five|six|seven|eight|nine|ten|eleven|el|la|los|las|un|una|dos|tres|cuatro|cinco|al)$/;

/** Paraphrases: the same said by officials or a paper, numbers in words or figures, the date at the other end, active for passive. */
export function rewordings(source: ProbeSource): Probe[] {
  return [...reported(source), ...respelled(source), ...dateMoved(source), ...turnedPassive(source)];
}

function reported({ lang, reading }: ProbeSource): Probe[] {
  const clause = reading.text.trim().replace(/\.$/u, "");
  const first = reading.tokens[0]!.norm;
  const inner = NAME_OR_ARTICLE.test(first) ? clause[0]!.toLowerCase() + clause.slice(1) : clause;
  if (/[?"“«]/u.test(clause)) return [];
  return lang === "en"
    ? [
        { change: "reported", text: `Looking back on the past months, an analysis recalls that ${inner}.` },
        { change: "with more to say", text: `${clause}, a step that few in the region had foreseen.` },
      ]
    : [
        { change: "reported", text: `Un repaso de los últimos meses recuerda que ${inner}.` },
        { change: "with more to say", text: `${clause}, algo que pocos en la región habían previsto.` },
      ];
}

function respelled({ lang, reading }: ProbeSource): Probe[] {
  const words = FIGURES[lang].split(" ");
  const number = reading.numbers.find(
    ({ value, from, to, against }) =>
      against === null && to - from === 1 && value >= 2 && value <= 20 && !reading.tokens[from]!.currency,
  );
  if (!number) return [];
  const { from, to, value } = number;
  const isFigure = /^\d+$/.test(reading.tokens[from]!.norm);
  const other = isFigure ? words[value - 2]! : `${value}`;
  return [{ change: "number respelled", text: replaced(reading, from, to, other) }];
}

/** "On September 2 ..." at the end, and the other way round. */
function dateMoved({ lang, reading }: ProbeSource): Probe[] {
  const { tokens, text, dates } = reading;
  const date = dates.find(({ from, isRelative }) => from > 0 && !isRelative);
  if (!date || !/^(?:on|in|el|en)$/.test(tokens[date.from - 1]!.norm)) return [];
  const start = date.from - 1;
  const phrase = text.slice(tokens[start]!.start, tokens[date.to - 1]!.end);
  if (start > 0 && date.to === tokens.length && !tokens[start]!.afterBreak) {
    const rest = text.slice(0, tokens[start - 1]!.end);
    const first = NAME_OR_ARTICLE.test(tokens[0]!.norm) ? rest[0]!.toLowerCase() : rest[0]!;
    return [
      {
        change: "date moved",
        text: `${phrase[0]!.toUpperCase()}${phrase.slice(1)}, ${first}${rest.slice(1)}.`,
      },
    ];
  }
  if (start !== 0 || !tokens[date.to]?.afterBreak) return [];
  const rest = text.slice(tokens[date.to]!.start).trim().replace(/\.$/u, "");
  const small = `${lang === "en" ? "on" : "el"}`;
  const isOn = tokens[0]!.norm === small;
  const tail = isOn ? phrase[0]!.toLowerCase() + phrase.slice(1) : phrase.toLowerCase();
  return [{ change: "date moved", text: `${rest[0]!.toUpperCase()}${rest.slice(1)} ${tail}.` }];
}

const TRANSITIVE =
  /^(?:designated|killed|rejected|ordered|signed|captured|indicted|condemned|dismissed|blocked|approved|destroyed|sanctioned|accused|published|closed|doubled|named|labeled|transferred|attacked|bombed)$/;
const ENDS_OBJECT =
  /^(?:on|in|at|as|for|by|after|with|from|to|over|under|near|off|that|who|and|while|when|aboard|during|since)$/;
const PLURAL = /(?:[^s]s|people|men)$/;

/** "The United States designated the group ..." as "The group was designated by the United States ...". */
function turnedPassive({ lang, reading }: ProbeSource): Probe[] {
  const { tokens, text } = reading;
  const verb = tokens.findIndex(({ norm }) => TRANSITIVE.test(norm));
  if (lang !== "en" || verb < 1 || verb > 6 || tokens.slice(1, verb + 2).some((token) => token.afterBreak))
    return [];
  if (/^(?:was|were|been|be|is|are|has|have|had|to|who|that|which|and)$/.test(tokens[verb - 1]!.norm))
    return [];
  const end = objectEnd(reading, verb + 1);
  if (end <= verb + 1 || end > verb + 8) return [];
  const part = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const object = part(verb + 1, end);
  const agent = part(0, verb);
  const small = NAME_OR_ARTICLE.test(tokens[0]!.norm) ? agent[0]!.toLowerCase() + agent.slice(1) : agent;
  const be = PLURAL.test(tokens[end - 1]!.norm) ? "were" : "was";
  return [
    {
      change: "turned passive",
      text: `${object[0]!.toUpperCase()}${object.slice(1)} ${be} ${part(verb, verb + 1)} by ${small}${text.slice(tokens[end - 1]!.end)}`,
    },
  ];
}

function objectEnd({ tokens }: Reading, from: number): number {
  let at = from;
  while (at < tokens.length && !tokens[at]!.afterBreak && !ENDS_OBJECT.test(tokens[at]!.norm)) at++;
  return at;
}
