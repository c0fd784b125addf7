import type english from "../_locales/en/messages.json";
import type { Catalog } from "./catalog.ts";
import { type Direction, directionOf, isolate } from "./direction.ts";
import { formatDate } from "./format-date.ts";

/** A key of the catalogs; plural messages are asked for by their stem, without "_one" or "_other". */
type Plural<K> = K extends `${infer Stem}_other` ? Stem : never;
export type MessageKey = keyof typeof english | Plural<keyof typeof english>;

export interface Translate {
  /**
   * The message with `{name}` replaced by values. With `count` among them the plural form is chosen by
   * Intl.PluralRules. An unknown key is returned as it is, so that a gap is seen and nothing breaks.
   */
  (key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** BCP 47 tag of the interface language. */
  readonly locale: string;
  readonly direction: Direction;
  /** YYYY, YYYY-MM or YYYY-MM-DD in the reader's way of writing dates; other text is returned as it is. */
  date(iso: string): string;
  /** Names joined as the language joins them: "a, b and c". */
  list(names: readonly string[]): string;
}

/**
 * Sorani is in no browser's plural, number and list data for certain: Chromium's is cut down. Its plurals are those of
 * English (CLDR: one for 1, other), its digits those of Iraq's Arabic.
 */
const STAND_IN: Readonly<Record<string, { readonly plurals: string; readonly numbers: string }>> = {
  ckb: { plurals: "en", numbers: "ar-IQ" },
};

export function createTranslate(catalog: Catalog, locale: string): Translate {
  const standIn = STAND_IN[locale.split("-")[0] ?? ""] ?? { plurals: locale, numbers: locale };
  const plurals = new Intl.PluralRules(standIn.plurals);
  const numbers = new Intl.NumberFormat(standIn.numbers);
  const direction = directionOf(locale);
  const translate = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string => {
    const count = values.count;
    const form = typeof count === "number" ? `${key}_${plurals.select(count)}` : key;
    const message = catalog[form] ?? catalog[`${key}_other`] ?? catalog[key] ?? key;
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === "number" ? numbers.format(value) : isolate(value, direction);
    });
  };
  return Object.assign(translate, {
    locale,
    direction,
    date: (iso: string) => formatDate(iso, locale, catalog),
    list: (names: readonly string[]) =>
      names.map((name) => isolate(name, direction)).join(catalog.list_separator ?? ", "),
  });
}
