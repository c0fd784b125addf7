import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { isAdverb } from "./is-adverb.ts";
import { JOINING } from "./joining.ts";
import { staysInside } from "./stays-inside.ts";

/** The noun phrase that begins at `at`, with its apposition or relative clause. Null when no phrase begins there. */
export function phraseAfter(
  view: SentenceView,
  at: number,
  pack: LanguagePack,
  reach = view.words.length,
): WordRange | null {
  const { words, quoted } = view;
  let from = at;
  while (from < reach && isAdverb(words[from]!, pack) && !pack.determiners.has(words[from]!.lower)) from++;
  const first = words[from];
  if (!first?.isWord) return null;
  if (pack.complementisers.has(first.lower) && !pack.determiners.has(first.lower)) return null;
  // "aseguró De la Rosa": a surname may begin so.
  const isSurname = pack.lang === "es" && first.isCapitalised && /^del?$/.test(first.lower);
  if ((pack.prepositions.has(first.lower) && !isSurname) || pack.conjunctions.has(first.lower)) return null;
  if (
    pack.personPronouns.has(first.lower) ||
    (pack.thingPronouns.has(first.lower) && !pack.determiners.has(first.lower))
  )
    return { from, to: from + 1 };
  let to = from;
  for (; to < reach; to++) {
    const word = words[to]!;
    if (quoted[to] !== quoted[from]) break;
    if (!word.isWord) {
      if (word.text === "-" || (word.text === "." && to < reach - 1 && words[to - 1]!.text.length === 1))
        continue;
      break;
    }
    if (to === from) continue;
    if (pack.prepositions.has(word.lower) && !staysInside(words, to, pack)) break;
    // "de la SER": a name.
    if (
      pack.auxiliaries.has(word.lower) &&
      !(pack.lang === "es" && word.isCapitalised) &&
      !pack.relatives.has(words[to - 1]!.lower)
    )
      break;
    if (JOINING.has(word.lower)) {
      const next = words[to + 1];
      if (!next || !(next.isCapitalised || pack.unnamed.has(next.lower) || pack.determiners.has(next.lower)))
        break;
      continue;
    }
    if (pack.conjunctions.has(word.lower) && !pack.relatives.has(word.lower)) break;
    // "Según el banco de la villa la economía creció": no comma, and another phrase begins.
    if (
      pack.lang === "es" &&
      to > from + 1 &&
      /^(?:el|la|los|las|su|sus)$/.test(word.text) &&
      !pack.prepositions.has(words[to - 1]!.lower) &&
      !pack.conjunctions.has(words[to - 1]!.lower) &&
      !pack.relatives.has(words[to - 1]!.lower) &&
      !/^(?:tod[oa]s?|amb[oa]s|incluso|como)$/.test(words[to - 1]!.lower) &&
      !words.slice(from, to).some(({ lower }) => pack.relatives.has(lower))
    )
      break;
    // "según los bomberos empezó en la cocina"
    if (
      pack.lang === "es" &&
      to > from + 1 &&
      /\p{L}{3}(?:ó|aron|ieron)$/u.test(word.lower) &&
      !word.isCapitalised &&
      !words.slice(from, to).some(({ lower }) => pack.relatives.has(lower))
    )
      break;
    if (pack.weekdays.has(word.lower)) break;
    // "el vocal Prado quien subraya que": without a comma a second verb of saying begins.
    if (/^quien(?:es)?$/.test(word.lower) && pack.cues.has(words[to + 1]?.lower ?? "")) break;
    if (pack.personPronouns.has(word.lower) && !pack.relatives.has(word.lower)) break;
  }
  while (to > from && (pack.prepositions.has(words[to - 1]!.lower) || JOINING.has(words[to - 1]!.lower)))
    to--;
  if (to === from) return null;
  const named = pack.lang === "es" ? endOfName(view, from, to, pack) : to;
  return { from, to: named > to ? named : endOfAside(view, to, pack, reach) };
}

/** "el alcalde de la villa, Juan Prado,": behind a post and a comma its holder's name, closed by a mark; else `to`. */
function endOfName({ words, quoted }: SentenceView, from: number, to: number, pack: LanguagePack): number {
  if (words[to]?.text !== "," || quoted[to + 1] !== quoted[from]) return to;
  if (!words.slice(from, from + 3).some(({ lower }) => pack.roles.has(lower) || pack.titles.has(lower)))
    return to;
  let end = to + 1;
  while (words[end]?.isCapitalised || (end > to + 1 && /^(?:de|del|la|los)$/.test(words[end]?.lower ?? "")))
    end++;
  const closes = words[end] === undefined || /^[,.;)]$/.test(words[end]!.text);
  return closes && end - to > 2 && words[end - 1]!.isCapitalised ? end : to;
}

/** Takes in ", a spokesman for the city" or ", who runs the port" up to the closing comma or the end. */
function endOfAside(view: SentenceView, to: number, pack: LanguagePack, reach: number): number {
  const { words, quoted } = view;
  if (words[to]?.text !== ",") return to;
  const next = words[to + 1];
  if (!next || quoted[to + 1] !== quoted[to]) return to;
  const opensAside =
    (pack.determiners.has(next.lower) && !pack.thingPronouns.has(next.lower)) ||
    /^(?:who|whose|whom|which|quien|quienes|que|cuyo|cuya)$/.test(next.lower) ||
    (pack.roles.has(next.lower) && !next.isCapitalised) ||
    /^\d{2}$/.test(next.text);
  if (!opensAside) return to;
  for (let i = to + 1; i < reach; i++) {
    const { text } = words[i]!;
    if (text === "," || text === "." || text === ";" || /^["“«”»]$/.test(text) || text === "—") return i;
  }
  return reach;
}
