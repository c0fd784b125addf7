import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { auxiliariesBefore } from "./auxiliaries-before.ts";
import { beginOfVerb } from "./begin-of-verb.ts";
import { behindOccasion } from "./behind-occasion.ts";
import { isAdverb } from "./is-adverb.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";
import { phraseAfter } from "./phrase-after.ts";

/** "..., dijo la fuente.": after a comma and before the sentence's end, the phrase behind a verb of saying is its source. */
export function closesWithSource(view: SentenceView, i: number, verb: CueVerb, pack: LanguagePack): boolean {
  const { words, quoted } = view;
  if (pack.lang === "en") return isNameBehind(view, i, verb);
  if (pack.lang !== "es") return false;
  const from = beginOfVerb(view, i, pack);
  if (words[from - 1]?.text !== "," || (auxiliariesBefore(view, i, pack) === i && verb.form !== "finite"))
    return false;
  const at = behindOccasion(words, i + 1, pack).to;
  const next = words[at];
  if (
    !next?.isWord ||
    pack.weekdays.has(next.lower) ||
    (isAdverb(next, pack) && !pack.determiners.has(next.lower))
  )
    return false;
  const phrase = phraseAfter(view, at, pack);
  if (!phrase) return false;
  for (let k = phrase.from; k < phrase.to; k++) {
    if (pack.relatives.has(words[k]!.lower)) break;
    if (isFiniteVerb(words[k]!, pack)) return false;
  }
  // "confirmó la alcaldesa", where "confirmó la sentencia" would have its object behind it.
  if (verb.cueClass !== "speech" && !tellsWho(view, phrase, pack)) return false;
  const isQuoted = from > 1 && (quoted[from - 2] !== 0 || /^["”»]$/.test(words[from - 2]!.text));
  const rest = words.slice(phrase.to);
  const isOccasion =
    /^(?:durante|en|tras|al|a)$/.test(rest[0]?.lower ?? "") &&
    tellsWho(view, phrase, pack) &&
    !rest.some((word) => isFiniteVerb(word, pack) || /^["“«,;:—]$/.test(word.text));
  return isQuoted || isOccasion || rest.every((word) => !word.isWord);
}

/** Whether the phrase's first words have a noun for somebody who can speak. */
function tellsWho({ words }: SentenceView, { from, to }: WordRange, pack: LanguagePack): boolean {
  return words
    .slice(from, Math.min(to, from + 3))
    .some(({ lower }) =>
      [pack.roles, pack.titles, pack.unnamed, pack.organisations].some((list) => list.has(lower)),
    );
}

/** "..., said Ann Lee, the chief of staff.": in English a name right behind "said". */
function isNameBehind({ words, quoted }: SentenceView, i: number, verb: CueVerb): boolean {
  return (
    verb.lemma === "say" &&
    verb.form === "past" &&
    words[i - 1]?.text === "," &&
    quoted[i] === 0 &&
    words[i + 1]?.isCapitalised === true &&
    words[i + 2]?.isCapitalised === true &&
    words.slice(0, i).filter((word) => word.isWord).length > 3
  );
}
