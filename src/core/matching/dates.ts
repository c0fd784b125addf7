import { calendarDate } from "./calendar-date.ts";
import type { DateMention } from "./date-mention.ts";
import { relativeDate } from "./relative-date.ts";
import type { Token } from "./tokens.ts";

/** The dates among the tokens. `published`, the day of the article, settles years and relative dates; null when unknown. */
export function findDates(tokens: readonly Token[], published: number | null): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const mention =
      calendarDate(tokens, i, published) ?? (published === null ? null : relativeDate(tokens, i, published));
    if (mention) found.push(mention);
    i = mention ? mention.to : i + 1;
  }
  return found;
}
