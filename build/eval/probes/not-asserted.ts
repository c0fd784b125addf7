import { hashOf } from "../../../src/core/text/hash.ts";
import { type Probe, type ProbeSource, replaced } from "./probe.ts";

const AUXILIARY = /^(?:was|were|is|are|has|have|had|will|did)$/;
const PAST =
  /^(?:\w{2,}ed|struck|hit|told|said|sank|sunk|shot|took|gave|held|made|won|lost|met|sent|flew|wrote|began|kept|called|put|found|left|blew)$/;
const PAST_SPANISH = /^\p{L}+(?:ó|aron|ieron|eron)$/u;
/** What stands before a noun or a participle, not before the verb of a clause. */
const NO_VERB =
  /^(?:the|a|an|of|by|in|on|with|its|his|her|their|that|which|who|was|were|is|are|be|been|being|has|have|had|and|or|newly|un|una|el|la|los|las|de|que|se|le|les|lo|no|nunca)$/;

/** What is put around a sentence, at `_`, so that it is no longer asserted. */
const AROUND: Readonly<Record<"en" | "es", Readonly<Record<string, readonly string[]>>>> = {
  en: {
    denied: [
      "It is not true that _.",
      "A spokesman has denied that _.",
      "The claim that _ is false.",
      "There is no evidence that _.",
      "Contrary to what was posted online, nobody has confirmed that _.",
    ],
    supposed: [
      "If _, the mission would have to be judged anew.",
      "The mission would have to be judged anew if _.",
      "Unless _, the mission will go on as before.",
      "In a novel by a former officer, _.",
    ],
    doubted: [
      "It is not clear whether _.",
      "Officials are still trying to establish whether _.",
      "It remains to be seen if _.",
      "A clerk wondered whether _.",
    ],
    asked: ["Is it really so that _?", "But who can say that _?"],
  },
  es: {
    denied: [
      "No es cierto que _.",
      "Un portavoz ha negado que _.",
      "La versión de que _ es falsa.",
      "No hay pruebas de que _.",
      "Nadie ha confirmado que _.",
    ],
    supposed: [
      "Si _, habría que juzgar de nuevo la misión.",
      "Habría que juzgar de nuevo la misión si _.",
      "A menos que _, la misión seguirá como antes.",
    ],
    doubted: [
      "No está claro si _.",
      "Se investiga todavía si _.",
      "Queda por ver si _.",
      "Se desconoce si _.",
    ],
    asked: ["¿Es verdad que _?", "¿Quién puede decir que _?"],
  },
};

/** Near misses by mood: the whole denied, doubted, supposed or asked about, and what is asserted negated or only planned. */
export function notAsserted(source: ProbeSource): Probe[] {
  return [...around(source), ...within(source)];
}

function around({ lang, reading }: ProbeSource): Probe[] {
  const { text } = reading;
  if (/["“«]/u.test(text) || text.includes("?")) return [];
  const inner = withSmallFirst(clauseOf(text), reading.tokens[0]!.norm);
  // The same for the same sentence, so that figures can be compared.
  const at = hashOf(text);
  return Object.entries(AROUND[lang]).map(([change, frames]) => ({
    change,
    text: frames[at % frames.length]!.replace("_", inner),
  }));
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
