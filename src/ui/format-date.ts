import type { Catalog } from "./catalog.ts";

/**
 * YYYY, YYYY-MM or YYYY-MM-DD written out, as exactly as it is known and no more; other text is returned as it is.
 * A catalog with the names of the months (`date_months`, by "|") writes dates by its own patterns: for languages that
 * browsers have no dates for.
 */
export function formatDate(iso: string, locale: string, catalog: Catalog): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day] = parts;
  if (catalog.date_months) return byCatalog(Number(year), Number(month ?? 0), Number(day ?? 0), catalog);
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  // Day first, as the records write them: one card must not hold dates of two kinds.
  const written = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    ...(day === undefined ? {} : { day: "numeric" }),
  }).format(date);
  return unbroken(written);
}

function byCatalog(year: number, month: number, day: number, catalog: Catalog): string {
  const digits = new Intl.NumberFormat("ar-IQ", { useGrouping: false });
  const name = catalog.date_months?.split("|")[month - 1];
  const pattern = name === undefined ? "{year}" : day === 0 ? catalog.date_month : catalog.date_day;
  const written = (pattern ?? "{year}")
    .replace("{year}", digits.format(year))
    .replace("{month}", name ?? "")
    .replace("{day}", digits.format(day));
  return unbroken(written);
}

/** A date is read at one glance: it never runs over the end of a line. */
function unbroken(date: string): string {
  return date.replaceAll(" ", "\u00a0");
}
