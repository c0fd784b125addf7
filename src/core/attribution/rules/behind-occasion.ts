import type { Word } from "../../text/words.ts";
import { isPlatformName } from "../lexicon/outlets.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { WordRange } from "../sentence-view.ts";
import { behindTime } from "./behind-time.ts";
import { isAdverb } from "./is-adverb.ts";

/** What stands between a Spanish verb of saying and whoever says it. */
export interface Occasion {
  /** Index of the first word behind it. */
  readonly to: number;
  /** The name that it was told to, or the platform on which it was said; null when none is named. */
  readonly via: WordRange | null;
}

/** Prepositions with which a phrase of place, addressee or manner begins behind a verb of saying. */
const OPENS = /^(?:a|al|ante|en|con|de|durante|mediante|por|tras|sobre|hacia|vía|entre|sin)$/;

/** Prepositions that go on with it. */
const GOES_ON = /^(?:de|del|a|al|con|en|para|por)$/;

/** Words of one such phrase, no more. */
const LONGEST = 12;

/**
 * "informó el sábado a Faro Press una vecina", "alertó en la red social Twitter el director": where the phrases of time, place
 * and addressee behind a Spanish verb end. `to` is `at` where none stands.
 */
export function behindOccasion(words: readonly Word[], at: number, pack: LanguagePack): Occasion {
  let to = at;
  let via: WordRange | null = null;
  for (;;) {
    const word = words[to];
    if (!word) break;
    const time = behindTime(words, to, pack);
    if (time > to) {
      to = time;
      continue;
    }
    if (isAdverb(word, pack) && !word.isCapitalised && !pack.determiners.has(word.lower)) {
      to++;
      continue;
    }
    // "informó desde Puerto Alto el servicio"
    if (word.lower === "desde") {
      const place = words[to + 1]?.isCapitalised ? endOfName(words, to + 1) : to;
      if (place === to || !pack.determiners.has(words[place]?.lower ?? "")) break;
      to = place;
      continue;
    }
    // "informó, en declaraciones a la radio, la ministra"
    const isAside = word.text === "," && OPENS.test(words[to + 1]?.lower ?? "");
    const phrase = behindPhrase(words, isAside ? to + 1 : to, pack);
    if (!phrase || (isAside && words[phrase.to]?.text !== ",")) break;
    to = isAside ? phrase.to + 1 : phrase.to;
    via ??= phrase.via;
  }
  return { to, via };
}

/** One phrase that begins with a preposition; null where none begins or it does not end. */
function behindPhrase(words: readonly Word[], at: number, pack: LanguagePack): Occasion | null {
  const opening = words[at]?.lower ?? "";
  if (!OPENS.test(opening) || words[at]!.isCapitalised) return null;
  let to = at + 1;
  let via: WordRange | null = null;
  for (;;) {
    if (to - at > LONGEST) return null;
    if (pack.determiners.has(words[to]?.lower ?? "") && !words[to]!.isCapitalised) to++;
    const noun = words[to];
    if (!noun?.isWord || pack.complementisers.has(noun.lower)) return null;
    const isName = noun.isCapitalised;
    const from = to;
    to = isName ? endOfName(words, to) : to + 1;
    if (!isName) while (describes(words, to, pack)) to++;
    if (!isName && words[to]?.isCapitalised && takesName(words, to, pack)) {
      const name = to;
      to = endOfName(words, to);
      via ??= { from: name, to };
    } else if (isName && /^(?:a|al|con|en|de)$/.test(words[from - 1]!.lower)) via ??= { from, to };
    if (!GOES_ON.test(words[to]?.lower ?? "")) return { to, via };
    to++;
  }
}

/** Index behind a name: one platform or initials are all of it, else its words in capitals. */
function endOfName(words: readonly Word[], at: number): number {
  // "EL PAÍS": an article in capitals is the name's first word.
  const isArticle = /^(?:EL|LA|LOS|LAS)$/.test(words[at]!.text);
  if (isPlatformName(words[at]!.text) || (/^\p{Lu}{2,}$/u.test(words[at]!.text) && !isArticle)) return at + 1;
  let to = at + 1;
  while (words[to]?.isCapitalised || /^\p{N}/u.test(words[to]?.text ?? "")) to++;
  return to;
}

/** An adjective behind its noun: a plain word before something else begins. */
function describes(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const word = words[at];
  return (
    word?.isWord === true &&
    !word.isCapitalised &&
    !GOES_ON.test(word.lower) &&
    !pack.determiners.has(word.lower) &&
    ![
      pack.roles,
      pack.unnamed,
      pack.titles,
      pack.organisations,
      pack.conjunctions,
      pack.complementisers,
    ].some((list) => list.has(word.lower)) &&
    (/(?:[aeiou]l|[aeo]s?|nte|z|ar)$/.test(word.lower) || words[at + 1]?.isWord === false)
  );
}

/** "la red social Costanet", "el diario La Marea": the name of what the noun before says that it is. */
function takesName(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  return words
    .slice(Math.max(0, at - 2), at)
    .some(
      ({ lower }) =>
        pack.outletNouns.has(lower) || /^(?:red|redes|social|sociales|plataforma|cuenta|perfil)$/.test(lower),
    );
}
