import * as v from "valibot";
import type { StoredFeed } from "./feed-database.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A feed's entry out of whatever was stored under its id: each broken field takes a default by itself. */
export function readFeed(stored: StoredFeed): StoredFeed {
  const { id } = stored;
  const entry = v.object({
    id: v.string(),
    name: v.fallback(v.pipe(v.string(), v.minLength(1)), id),
    rank: v.fallback(v.pipe(v.number(), v.finite()), 0),
    isEnabled: v.fallback(v.boolean(), true),
    generation: v.fallback(count, 0),
    reviews: v.fallback(count, 0),
    refused: v.fallback(count, 0),
    fileName: v.fallback(v.string(), ""),
    imported: v.fallback(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)), ""),
  });
  return v.parse(entry, stored);
}
