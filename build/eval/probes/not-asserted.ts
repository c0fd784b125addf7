import { type Probe, type ProbeSource, replaced } from "./probe.ts";

const AUXILIARY = /^(?:was|were|is|are|has|have|had|will|did)$/;
const PAST =
  /^(?:\w{2,}ed|struck|hit|told|said|sank|sunk|shot|took|gave|held|made|won|lost|met|sent|flew|wrote|began|kept|called|put|found|left|blew)$/;
const PAST_SPANISH = /^\p{L}+(?:ó|aron|ieron|eron)$/u;
/** What stands before a noun or a participle, not before the verb of a clause. */
const NO_VERB =
  /^(?:the|a|an|of|by|in|on|with|its|his|her|their|that|which|who|was|were|is|are|be|been|being|has|have|had|and|or|newly|un|una|el|la|los|las|de|que|se|le|les|lo|no|nunca)$/;

/** Near misses by mood: the whole denied, doubted, supposed or asked about, and what is asserted negated or only planned. */
export function notAsserted(source: ProbeSource): Probe[] {
  return [...around(source), ...within(source)];
}

function around({ lang, reading }: ProbeSource): Probe[] {
  const { text } = reading;
  if (/["“«]/u.test(text) || text.includes("?")) return [];
  const inner = withSmallFirst(clauseOf(text), reading.tokens[0]!.norm);
  return lang === "en"
    ? [
        { change: "denied", text: `It is not true that ${inner}.` },
        { change: "supposed", text: `If ${inner}, the mission would have to be judged anew.` },
        { change: "doubted", text: `It is not clear whether ${inner}.` },
        { change: "asked", text: `Is it really so that ${inner}?` },
      ]
    : [
        { change: "denied", text: `No es cierto que ${inner}.` },
        { change: "supposed", text: `Si ${inner}, habría que juzgar de nuevo la misión.` },
        { change: "doubted", text: `No está claro si ${inner}.` },
        { change: "asked", text: `¿Es verdad que ${inner}?` },
      ];
}

const clauseOf = (text: string): string => text.trim().replace(/[.!]$/u, "");

const SMALL =
  /^(?:the|a|an|on|in|at|after|before|more|officials|people|el|la|los|las|en|un|una|al|tras|segun|unos)$/;

function withSmallFirst(text: string, first: string): string {
  return SMALL.test(first) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

function within({ lang, reading, filling }: ProbeSource): Probe[] {
  const { tokens, text } = reading;
  return (filling?.actions ?? [])
    .filter(({ from }) => from > 0)
    .slice(0, 1)
    .flatMap(({ from }): Probe[] => {
      const at = lang === "en" ? auxiliaryBefore(from, reading.tokens) : -1;
      if (at >= 0) {
        const { norm } = tokens[at]!;
        const verb = text.slice(tokens[at]!.start, tokens[at]!.end);
        const negated = { change: "negated", text: replaced(reading, at, at + 1, `${verb} not`) };
        if (norm !== "was" && norm !== "were") return [negated];
        return [negated, { change: "only planned", text: replaced(reading, at, at + 1, "would soon be") }];
      }
      const { start, end, norm } = tokens[from]!;
      const word = text.slice(start, end);
      const isVerb = lang === "en" ? PAST.test(norm) : PAST_SPANISH.test(word);
      if (!isVerb || NO_VERB.test(tokens[from - 1]!.norm) || tokens[from]!.isCapitalised) return [];
      const never = lang === "en" ? "never" : "nunca";
      return [{ change: "negated", text: replaced(reading, from, from + 1, `${never} ${word}`) }];
    });
}

/** The auxiliary of the verb at `from`, right before it or one adverb away; -1 where there is none. */
function auxiliaryBefore(from: number, tokens: ProbeSource["reading"]["tokens"]): number {
  if (!PAST.test(tokens[from]!.norm) && !/(?:en|un|ne)$/.test(tokens[from]!.norm)) return -1;
  for (let at = from - 1; at >= Math.max(0, from - 2); at--) {
    if (tokens[at + 1]!.afterBreak) return -1;
    if (AUXILIARY.test(tokens[at]!.norm)) return tokens[at + 1]!.norm === "not" ? -1 : at;
  }
  return -1;
}
