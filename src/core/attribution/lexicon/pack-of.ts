import { EN } from "./en.ts";
import { ES } from "./es.ts";
import type { LanguagePack } from "./pack.ts";

/** The rules of a language, by BCP 47 primary subtag; null when there are none. */
export function packOf(lang: string): LanguagePack | null {
  return lang === "en" ? EN : lang === "es" ? ES : null;
}
