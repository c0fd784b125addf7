import type { SourceKind } from "../../model/attribution.ts";
import type { Word } from "../../text/words.ts";
import { genderOfFirstName } from "../lexicon/first-names.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { isHearing } from "../rules/hearing-told.ts";
import type { KindReading } from "./kind-reading.ts";

/**
 * The kind that an English source's verb gives it: "Rovers have warned", "Northport believe" of one name is a team, "a trial heard" a hearing;
 * null where the verb tells nothing.
 */
export function kindByCue(
  { kind, head }: KindReading,
  source: readonly Word[],
  cue: readonly Word[],
  pack: LanguagePack,
): SourceKind | null {
  const first = cue[0];
  const last = cue.at(-1);
  if (pack.lang !== "en" || !first || !last || source.length === 0) return null;
  if (/^(?:heard|hears|told)$/.test(last.lower) && isHearing(source, { from: 0, to: source.length }))
    return kind === "document" ? "organisation" : null;
  const isName = head === "" && source.every((word) => word.isCapitalised) && source.length < 4;
  const isPlural = /^(?:have|are|were)$/.test(first.lower) || isPluralVerb(cue, pack);
  return kind === "named-person" && isName && isPlural && genderOfFirstName(source[0]!.text) === null
    ? "organisation"
    : null;
}

const isPluralVerb = (cue: readonly Word[], pack: LanguagePack): boolean =>
  cue.length === 1 && pack.cues.get(cue[0]!.lower)?.form === "base";
