import { chooseCatalog } from "./choose-catalog.ts";
import { createTranslate, type Translate } from "./translate.ts";

/** Words, direction and text size for one of our own pages, out of the reader's settings and the browser's languages. */
export function setUpPage(
  document: Document,
  settings: { readonly language: string; readonly textSize: number },
  browserLanguages: readonly string[],
): Translate {
  const { locale, catalog } = chooseCatalog([settings.language, ...browserLanguages]);
  const t = createTranslate(catalog, locale);
  const { documentElement } = document;
  documentElement.lang = locale;
  documentElement.dir = t.direction;
  documentElement.style.fontSize = `${settings.textSize}%`;
  return t;
}
