import type { Frame } from "./frame.ts";
import type { Reading } from "./reading.ts";

const TELLS = /^(?:told|tells|telling|informed|assured|reminded|warned)$/;
/** They tell somebody only with a preposition: "aseguró Rubio" is Rubio's word. */
const SPEAKS_TO = /^(?:said|wrote|dijo|pidio|aseguro|advirtio|informo|recordo|escribio)$/;
const BETWEEN =
  /^(?:to|a|al|le|mr|mrs|ms|adm|gen|sen|rep|president|presidente|admiral|general|secretary|senator|el|la)$/;
/** Tokens of titles between a verb of telling and the name of whom it is told. */
const TITLES = 4;

/**
 * Whether the sentence has the record's speaker only as somebody to whom something is told: "lawmakers told the admiral"
 * is not what the admiral told lawmakers.
 */
export function isOnlyAddressed({ speakers }: Pick<Frame, "speakers">, reading: Reading): boolean {
  if (speakers.length === 0 || speakers.some((id) => reading.speakers.includes(id))) return false;
  const mentions = speakers.flatMap((id) => reading.concepts.get(id) ?? []);
  return (
    mentions.length > 0 && mentions.every(({ from, to }) => isTold(from, reading) && !speaksOn(to, reading))
  );
}

function isTold(from: number, { tokens }: Reading): boolean {
  for (let i = from - 1, steps = 0; i > 0 && steps <= TITLES; i--, steps++) {
    if (tokens[i + 1]!.afterBreak && !/^(?:adm|gen|sen|rep|mr|mrs|ms)$/.test(tokens[i]!.norm)) return false;
    const { norm } = tokens[i]!;
    if (TELLS.test(norm)) return true;
    if (SPEAKS_TO.test(norm)) return /^(?:to|a|al)$/.test(tokens[i + 1]!.norm);
    if (!BETWEEN.test(norm)) return false;
  }
  return false;
}

/** "Told by", "who said": what follows the name is said by it. */
function speaksOn(to: number, { tokens }: Reading): boolean {
  return /^(?:who|quien|que|said|says|dijo)$/.test(tokens[to]?.norm ?? "");
}
