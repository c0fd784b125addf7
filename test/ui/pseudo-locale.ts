import { chooseCatalog } from "../../src/ui/choose-catalog.ts";
import { createTranslate, type Translate } from "../../src/ui/translate.ts";

/** Longer than any language is likely to be in our place of it. */
const LONGER = 0.4;

/**
 * A language that does not exist: every message between ⟦ and ⟧, its vowels with accents, and longer by 40 per cent.
 * Text on a screen that stands outside the brackets was not translated.
 */
export function pseudoLocale(): Translate {
  const { catalog } = chooseCatalog(["en"]);
  const strange = Object.entries(catalog).map(([key, message]) => {
    if (key.startsWith("date_") || key === "list_separator" || key === "note_number") return [key, message];
    const accented = message
      .split(/(\{\w+\})/)
      .map((part) => (part.startsWith("{") ? part : part.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`)))
      .join("");
    const padding = " ".padEnd(Math.ceil(message.length * LONGER), "lo ngo ");
    return [key, `⟦${accented}${padding.trimEnd()}⟧`];
  });
  return createTranslate(Object.fromEntries(strange), "en");
}
