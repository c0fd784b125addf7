/** A question inside a title, or a word for an explanation. */
const TOLD = {
  en: /^(?:and )?(?:who|whom|what|how|why|when|where|which|whether|explained|everything (?:you|we)|all (?:you|we) (?:need|know)|an explainer|a timeline|the key (?:points|questions))\b/i,
  es: /^(?:y )?(?:qué|quién|quiénes|cómo|por qué|cuándo|dónde|cuál|cuáles|lo que|las? (?:\p{L}+ )?(?:claves?|preguntas)|claves|cronología)(?!\p{L})/iu,
};

/**
 * Whether the part of a title behind its colon only announces what will be told: "what is known so far", "las claves".
 * `lang` is a BCP 47 primary subtag; other languages than Spanish are read as English.
 */
export function announcesExplanation(rest: string, lang: string): boolean {
  return TOLD[lang === "es" ? "es" : "en"].test(rest);
}
