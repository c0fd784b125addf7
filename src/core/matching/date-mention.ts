import type { Days } from "./days.ts";

/** A date in a sentence. Tokens `from` to `to`, end exclusive. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** "since", "until", "before" and "after" bound a stretch and date no event, "name" is a year that only tells things apart ("the 1973 law"); "on" covers all else. */
  readonly relation: "on" | "since" | "until" | "before" | "after" | "name";
  /** Counted from the article's date ("on Thursday", "two weeks ago"). */
  readonly isRelative: boolean;
  /** The days that it can mean in a given year; the year is ignored where the sentence or the article's date settles it. */
  days(year: number): Days;
  /** The year where it is settled; null for "September 2" in an article without a date. */
  readonly year: number | null;
}
