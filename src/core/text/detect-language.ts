const SIGNS = {
  en: new Set([
    "the",
    "of",
    "and",
    "to",
    "in",
    "that",
    "is",
    "was",
    "for",
    "said",
    "with",
    "on",
    "by",
    "he",
    "it",
    "as",
  ]),
  es: new Set([
    "el",
    "la",
    "de",
    "que",
    "y",
    "los",
    "las",
    "en",
    "del",
    "un",
    "una",
    "por",
    "con",
    "para",
    "se",
    "su",
  ]),
};

/** From so many words on, a smaller share of the commonest ones tells that the text is in another language. */
const LEAST_WORDS = 40;
const LEAST_SHARE = 0.08;
/** Counting more words than this changes no answer. */
const ENOUGH_WORDS = 400;

/**
 * The language in which to read: the page's own word for it, where its commonest words don't speak against it, else English or Spanish by their commonest words.
 * BCP 47 primary subtag in lower case; "und" when the text is in neither.
 */
export function languageOf(article: { readonly lang: string; readonly text: string }): string {
  const stated = article.lang.toLowerCase().split(/[-_]/)[0]!;
  if (stated !== "" && !(stated in SIGNS)) return stated;
  const words =
    article.text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let en = 0;
  let es = 0;
  for (const word of words.slice(0, ENOUGH_WORDS)) {
    if (SIGNS.en.has(word)) en++;
    if (SIGNS.es.has(word)) es++;
  }
  const read = words.slice(0, ENOUGH_WORDS).length;
  // Of a text that is neither, too few words are among the commonest: another language, which nobody named.
  if (read >= LEAST_WORDS && Math.max(en, es) < read * LEAST_SHARE) return "und";
  if (stated === "") return es > en ? "es" : "en";
  // A template's language need not be the text's.
  const other = stated === "en" ? "es" : "en";
  const [own, others] = stated === "en" ? [en, es] : [es, en];
  return read >= LEAST_WORDS && own < read * LEAST_SHARE && others > own * 3 ? other : stated;
}
