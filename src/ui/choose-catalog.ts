import english from "../_locales/en/messages.json";
import type { Catalog } from "./translate.ts";

type WebExtensionMessages = Readonly<Record<string, { readonly message: string }>>;

const CATALOGS: Readonly<Record<string, WebExtensionMessages>> = { en: english };

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
