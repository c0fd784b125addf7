import type english from "../_locales/en/messages.json";

/** A key of the catalogs; plural messages are asked for by their stem, without "_one" or "_other". */
type Plural<K> = K extends `${infer Stem}_other` ? Stem : never;
export type MessageKey = keyof typeof english | Plural<keyof typeof english>;

/** Message by key: the interface's words in one language. */
export type Catalog = Readonly<Record<string, string>>;

export interface Translate {
  /**
   * The message with `{name}` replaced by values. With `count` among them the plural form is chosen by
   * Intl.PluralRules. An unknown key is returned as it is, so that a gap is seen and nothing breaks.
   */
  (key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  /** YYYY, YYYY-MM or YYYY-MM-DD in the reader's way of writing dates; other text is returned as it is. */
  date(iso: string): string;
}

const RIGHT_TO_LEFT = new Set(["ar", "ckb", "fa", "he", "ur"]);

export function createTranslate(catalog: Catalog, locale: string): Translate {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const translate = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string => {
    const count = values.count;
    const form = typeof count === "number" ? `${key}_${plurals.select(count)}` : key;
    const message = catalog[form] ?? catalog[`${key}_other`] ?? catalog[key] ?? key;
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === "number" ? numbers.format(value) : value;
    });
  };
  return Object.assign(translate, {
    locale,
    direction: RIGHT_TO_LEFT.has(locale.split("-")[0] ?? "") ? ("rtl" as const) : ("ltr" as const),
    date: (iso: string) => formatDate(iso, locale),
  });
}

function formatDate(iso: string, locale: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    ...(day === undefined ? {} : { day: "numeric" }),
  }).format(date);
}
