import type { Word } from "../text/words.ts";
import { coreOf } from "./kind/core-of.ts";
import type { KindReading } from "./kind/kind-reading.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import type { WordRange } from "./sentence-view.ts";

/** A role before the name that is longer than this is left out of the source's text. */
const LONGEST_ROLE = 14;
const INITIALS = /^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u;
const SHORT_NAME = /^\p{Lu}(?:[\p{Lu}\p{N}-]{1,9}|\p{Ll}{2,9})$/u;

/**
 * The words that name a source: its name with the title before it, or its description, without appositions after the
 * name, relative clauses and conditions. The range lies inside `source`.
 */
export function sourceText(
  words: readonly Word[],
  source: WordRange,
  reading: KindReading,
  pack: LanguagePack,
): WordRange {
  const lead = leadingClause(words, source);
  if (lead > source.from) return sourceText(words, { from: lead, to: source.to }, reading, pack);
  const slice = words.slice(source.from, source.to);
  const core = coreOf(slice, pack);
  let to = source.from + core.length;
  // "a White House spokeswoman, Anna Kelly": the name comes after the role.
  if (
    (reading.kind === "named-person" ||
      (reading.kind === "organisation" && pack.organisations.has(reading.head))) &&
    words[to]?.text === "," &&
    to < source.to &&
    (reading.reference === "full" || pack.lang === "es")
  ) {
    const rest = slice.slice(core.length + 1);
    const tail = coreOf(rest, pack);
    const isName =
      tail.length > 0 &&
      tail.length <= 5 &&
      tail.every((word) => word.isCapitalised || /^(?:de|del|la|van|von|bin|al|y|of)$/.test(word.lower));
    // In "el presidente del Tribunal, Juan Prado" the first name is the post's.
    const isPost = pack.lang === "es" && pack.roles.has(reading.head) && pack.determiners.has(core[0]!.lower);
    const nameInCore =
      !isPost && core.some((word) => word.isCapitalised && reading.properName?.endsWith(word.text));
    if (isName && !nameInCore) {
      if (core.length > LONGEST_ROLE) return { from: to + 1, to: to + 1 + tail.length };
      to += 1 + tail.length;
    }
  }
  while (to > source.from + 1 && !words[to - 1]!.isWord) to--;
  return { from: source.from, to: withNameBehind(words, withInitials(words, to, reading.kind), source.to) };
}

/** "the Civil Registry (CR)": the initials belong to the name before them. */
function withInitials(words: readonly Word[], to: number, kind: KindReading["kind"]): number {
  // "(Reuters)" behind a person is another's name, "(Minfo)" behind a ministry its own.
  const form = kind === "organisation" ? SHORT_NAME : INITIALS;
  const isInitials = words[to]?.text === "(" && form.test(words[to + 1]?.text ?? "");
  return isInitials && words[to + 2]?.text === ")" ? to + 3 : to;
}

/** "El diputado del Partido Verde (PV) Juan Prado": the name behind the initials. */
function withNameBehind(words: readonly Word[], to: number, end: number): number {
  if (words[to - 1]?.text !== ")") return to;
  let last = to;
  while (last < end && words[last]!.isCapitalised) last++;
  return last - to > 1 ? last : to;
}

/** "When asked about it, a spokeswoman": first word after an opening clause that got into the range. */
function leadingClause(words: readonly Word[], { from, to }: WordRange): number {
  const inPhrase =
    from > 0 && from <= 2 && /^(?:at|in|on|during|after|en|durante|tras)$/.test(words[from - 1]!.lower);
  if (
    !inPhrase &&
    !/^(?:when|asked|speaking|after|while|during|following|opening|as|in|on|at|cuando|al|tras|en|durante|preguntado|preguntada)$/.test(
      words[from]!.lower,
    )
  )
    return from;
  for (let i = from + 1; i < to - 1; i++) if (words[i]!.text === "," && words[i + 1]!.isWord) return i + 1;
  return from;
}
