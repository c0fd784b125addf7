import { isOutletName } from "../lexicon/outlets.ts";
import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { isClauseNext } from "./is-clause-next.ts";
import { phraseAfter } from "./phrase-after.ts";

/** Steps over whom the source tells: "told The Times that", "dijo a la prensa que". `via` when it is an outlet. */
export function addressee(
  view: SentenceView,
  at: number,
  verb: CueVerb,
  pack: LanguagePack,
): { to: number; via: WordRange | null } {
  const { words } = view;
  const takesOne =
    /^(?:tell|inform|remind|assure|notify|warn|advise|urge|ask|brief|decir|informar|contar|explicar|relatar|comentar|asegurar|señalar|advertir|pedir)$/.test(
      verb.lemma,
    );
  if (!takesOne) return { to: at, via: null };
  const from =
    pack.lang === "es" ? (words[at]?.lower === "a" || words[at]?.lower === "al" ? at + 1 : -1) : at;
  if (from < 0 || !words[from]?.isWord || pack.complementisers.has(words[from]!.lower))
    return { to: at, via: null };
  if (
    pack.lang === "en" &&
    /^(?:them|us|him|her|me|you|it)$/.test(words[from]!.lower) &&
    words[from + 1]?.isWord
  )
    return {
      to: words[from]!.lower === "her" && !isClauseNext(view, from + 1, pack) ? at : from + 1,
      via: null,
    };
  const whole = phraseAfter(view, from, pack);
  if (!whole) return { to: at, via: null };
  // "Contaron a la prensa que faltan grúas": what is told, not which press it was.
  const told =
    pack.lang === "es"
      ? words.findIndex(({ lower }, i) => i > whole.from && i < whole.to && lower === "que")
      : -1;
  const phrase = told < 0 ? whole : { from: whole.from, to: told };
  const name = view.words
    .slice(phrase.from, phrase.to)
    .map((word) => word.text)
    .join(" ");
  const isOutlet =
    isOutletName(name.replace(/^(?:the|el|la) /, "").replace(/ ,.*/, "")) || isOutletName(name);
  // A clause without "that" follows a short addressee at once.
  return { to: phrase.to, via: isOutlet ? phrase : null };
}
