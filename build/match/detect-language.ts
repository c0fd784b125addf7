import { languageOf } from "../../src/core/text/detect-language.ts";

/** English or Spanish, by the commonest words: a row that does not say its language. */
export function detectLanguage(text: string): string {
  return languageOf({ lang: "", text });
}
