import type { LanguagePack } from "../lexicon/pack.ts";
import { isFiniteVerb } from "../rules/is-finite-verb.ts";
import type { SentenceView } from "../sentence-view.ts";

/** A name that begins among so many first words is most likely the subject. */
const REACH = 5;

/**
 * Whether a name, the words of `run`, stands where the sentence's subject does: at its beginning, or behind an opening
 * phrase and a comma; neither behind a preposition nor as an owner, and with no verb before it.
 */
export function isSubject(
  { words, quoted }: SentenceView,
  run: { readonly from: number; readonly to: number },
  pack: LanguagePack,
): boolean {
  if (quoted[run.from] !== 0 || /^['’]s?$/.test(words[run.to]?.text ?? "")) return false;
  if (/['’]s?$/.test(words[run.to - 1]!.text)) return false;
  if (pack.prepositions.has(words[run.from - 1]?.lower ?? "")) return false;
  const before = words.slice(0, run.from);
  if (before.some((word, i) => quoted[i] === 0 && isFiniteVerb(word, pack))) return false;
  return run.from <= REACH || before.some(({ text }) => text === ",");
}
