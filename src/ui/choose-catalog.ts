import arabic from "../_locales/ar/messages.json";
import sorani from "../_locales/ckb/messages.json";
import english from "../_locales/en/messages.json";
import spanish from "../_locales/es/messages.json";
import type { Catalog } from "./catalog.ts";

type WebExtensionMessages = Readonly<Record<string, { readonly message: string }>>;

const CATALOGS: Readonly<Record<string, WebExtensionMessages>> = {
  en: english,
  es: spanish,
  ar: arabic,
  ckb: sorani,
};

/** The languages that the interface speaks, each by its own name. */
export const LANGUAGES: readonly { readonly tag: string; readonly name: string }[] = [
  { tag: "en", name: "English" },
  { tag: "es", name: "Español" },
  { tag: "ar", name: "العربية" },
  { tag: "ckb", name: "کوردیی ناوەندی" },
];

/** The first of the wanted languages (BCP 47 tags) that the interface speaks, else English. */
export function chooseCatalog(wanted: readonly string[]): {
  readonly locale: string;
  readonly catalog: Catalog;
} {
  const locale = wanted.find((tag) => Object.hasOwn(CATALOGS, primary(tag))) ?? "en";
  return { locale, catalog: flatten({ ...english, ...CATALOGS[primary(locale)] }) };
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? "";
}

function flatten(messages: WebExtensionMessages): Catalog {
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
