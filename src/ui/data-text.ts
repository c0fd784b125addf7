/** Attributes for text out of the records, which are written in English whatever the interface speaks. */
export const RECORD_TEXT = { lang: "en", dir: "auto" } as const;

/** Attributes for words of the page, in its language; "" when the page does not say which. */
export function pageText(lang: string): { readonly lang: string | undefined; readonly dir: "auto" } {
  return { lang: lang || undefined, dir: "auto" };
}
