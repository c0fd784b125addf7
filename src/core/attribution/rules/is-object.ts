import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";

/**
 * "Criticó la rotonda", "y reveló datos nuevos": whether the bare phrase behind a Spanish verb is what it is said of. People are
 * spoken of with "a" before them, so a person without it speaks; a thing speaks only where a clause follows it or what it
 * says stands before the verb.
 */
export function isObject(
  { words }: SentenceView,
  { from, to }: WordRange,
  at: number,
  verb: CueVerb,
  pack: LanguagePack,
): boolean {
  const before = words[at - 1];
  // "La edil, de 40 años, denunció la obra": behind an aside's comma only a verb of saying can have its subject behind it.
  const opens = before === undefined || before.isWord || (before.text === "," && verb.cueClass === "object");
  if (!opens || before?.lower === "lo" || /^(?:según|como)$/.test(before?.lower ?? "")) return false;
  const next = words[to];
  if (next && (pack.complementisers.has(next.lower) || /^["“«:,]$/.test(next.text))) return false;
  const phrase = words.slice(from, to);
  const isPerson = phrase
    .slice(0, 3)
    .some(({ lower }) => pack.roles.has(lower) || pack.titles.has(lower) || pack.unnamed.has(lower));
  const isName = phrase[0]!.isCapitalised || pack.personPronouns.has(phrase[0]!.lower);
  return !isPerson && !isName;
}
