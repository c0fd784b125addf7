import type { CountedNumber } from "./counted-number.ts";
import type { Token } from "./tokens.ts";

/** Of one of several things that are told one after the other: "in the first", "two in another", "dos de otra". */
const ONE_OF_SEVERAL =
  /^(?:first|second|third|fourth|another|other|primer|primero|primera|segundo|segunda|tercer|tercero|tercera|cuarto|cuarta|otra|otro|otras|otros)$/;
const EACH = /^(?:each|apiece|cada|sendos|sendas)$/;
const ALIVE = /^(?:alive|survived|lived|survives|vivo|vivos|vida|sobrevivio|sobrevivieron)$/;
/** Tokens between a number and the word that says of which thing it is, or that it is of each. */
const NEAR = 5;
/** People on one boat, at most. */
const MOST = 30;

/**
 * Counts that a sentence leaves to be worked out: "three men on each of two boats" are six people, "three in one and
 * two in another" five.
 */
export function derivedCounts(numbers: readonly CountedNumber[], tokens: readonly Token[]): CountedNumber[] {
  const people = numbers.filter((number) => number.counts === "people" && number.value <= MOST);
  const each =
    people.find((number) => hasNear(number, tokens, EACH)) ?? (people.length === 1 ? people[0]! : null);
  const things = numbers.find(({ counts, value }) => (counts === "boat" || counts === "strike") && value > 1);
  if (each && things && things.value < 10 && [each, things].some((number) => hasNear(number, tokens, EACH)))
    return [{ ...each, value: each.value * things.value }];
  const rest = deadOf(numbers, tokens);
  if (rest) return [rest];
  const parts = numbers.filter(
    (number) =>
      (number.counts === "people" || number.counts === null) &&
      number.unit === null &&
      number.against === null &&
      number.value <= MOST,
  );
  const told = parts.filter((number, i) => i === 0 || hasNear(number, tokens, ONE_OF_SEVERAL));
  if (told.length < 2 || told.length < parts.length || told[0]!.counts !== "people") return [];
  return [{ ...told[0]!, value: told.reduce((sum, { value }) => sum + value, 0) }];
}

/** "Of the three men aboard one is still alive": the others are dead. */
function deadOf(numbers: readonly CountedNumber[], tokens: readonly Token[]): CountedNumber | null {
  const all = numbers.find(({ counts, from }) => counts === "people" && isOutOf(tokens, from));
  const alive = numbers.find(
    ({ from, to, counts }) =>
      all !== undefined &&
      from > all.to &&
      (counts === "survivor" || tokens.slice(to, to + NEAR).some(({ norm }) => ALIVE.test(norm))),
  );
  if (!all || !alive || alive.value >= all.value || numbers.length > 3) return null;
  return { ...all, value: all.value - alive.value };
}

/** "Of three", "of the three", "de los tres" at the head of a clause. */
function isOutOf(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:the|los|las)$/.test(tokens[from - 1]?.norm ?? "") ? from - 2 : from - 1;
  return at >= 0 && /^(?:of|de)$/.test(tokens[at]!.norm) && (at === 0 || tokens[at]!.afterBreak);
}

function hasNear({ from, to }: CountedNumber, tokens: readonly Token[], word: RegExp): boolean {
  for (let i = from - 1; i >= 0 && i >= from - NEAR; i--) if (word.test(tokens[i]!.norm)) return true;
  for (let i = to; i < tokens.length && i < to + NEAR; i++) if (word.test(tokens[i]!.norm)) return true;
  return false;
}
