import type { Models } from "../knowledge.ts";
import type { Sections } from "./container.ts";

/** Under which name each of the trained weights stands in the compiled records, which is its file's in src/models. */
export const WEIGHT_SECTIONS: Readonly<Record<keyof Models, string>> = {
  tagger: "tagger",
  kinds: "kinds",
  checkWorthiness: "check-worthiness",
};

/** The weights among the sections; what is absent is left to the rules. */
export function modelsIn(sections: Sections): Models {
  const found: { -readonly [key in keyof Models]: Models[key] } = {};
  for (const key of Object.keys(WEIGHT_SECTIONS) as (keyof Models)[]) {
    const bytes = sections.get(WEIGHT_SECTIONS[key]);
    if (bytes) found[key] = bytes;
  }
  return found;
}
