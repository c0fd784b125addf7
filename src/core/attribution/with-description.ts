import type { SourceKind } from "../model/attribution.ts";
import type { Word } from "../text/words.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { isAdverb } from "./rules/is-adverb.ts";
import { isFiniteVerb } from "./rules/is-finite-verb.ts";
import type { WordRange } from "./sentence-view.ts";

const DESCRIBED: ReadonlySet<SourceKind> = new Set(["named-person", "organisation", "anonymous"]);

/** How a source reached an outlet, and on what terms, is no description of it. */
const REACHED =
  /^(?:spoke|speaking|spoken|told|talked|asked|requested|declined|insisted|briefed|authori[sz]ed|cited|quoted|interviewed|consulted|reached|contacted|reported|habl[oó]|hablaron|pidi[óe]|pidieron|solicitaron|consultad[oa]s?|citad[oa]s?|entrevistad[oa]s?)$/;
const OCCASION = /^(?:in|at|on|during|after|before|en|durante|tras|ante)$/;
const SAYING =
  /^(?:statement|interview|letter|email|post|speech|remarks|comments|briefing|conference|message|tweet|call|note|comunicado|entrevista|carta|declaraciones|rueda|mensaje|discurso|nota|conferencia)$/;
const CONDITION =
  /^(?:on|bajo|while|along|referring|suggesting|adding|warning|alluding|noting|talking|pointing|describing|explaining|urging|insisting|junto|together|including|incluid[oa]s?)$/;

/**
 * The words for a source as the corpus marks them: `own`, what names it, with the apposition ("Ann Lee, the port's
 * director") or relative clause ("people who live there") behind it. `source` is all that was found, `own` its part.
 */
export function withDescription(
  words: readonly Word[],
  source: WordRange,
  own: WordRange,
  kind: SourceKind,
  pack: LanguagePack,
): WordRange {
  if (!DESCRIBED.has(kind) || own.from < source.from || own.to >= source.to) return own;
  const slice = words.slice(own.from, source.to);
  const described = descriptionBehind(slice, own.to - own.from, pack);
  let to = own.to + described;
  const isClosed = (): boolean =>
    words[to - 1]!.text === ")" && words.slice(own.to, to).some(({ text }) => text === "(");
  while (to > own.to && !isClosed() && (!words[to - 1]!.isWord || pack.relatives.has(words[to - 1]!.lower)))
    to--;
  return { from: own.from, to };
}

/** How many words from `core` on describe the source; 0 when what follows is no description. */
function descriptionBehind(words: readonly Word[], core: number, pack: LanguagePack): number {
  const next = words[core];
  if (!next) return 0;
  const from = next.text === "," ? core + 1 : core;
  const opening = words[from];
  if (!opening) return 0;
  const tail = words.slice(from);
  const relative = tail.findIndex((word) => pack.relatives.has(word.lower));
  const isRelative = relative === 0 || (relative > 0 && relative < 3 && pack.prepositions.has(opening.lower));
  if (from === core && !isRelative) return 0;
  if (CONDITION.test(opening.lower) || isAdverb(opening, pack)) return 0;
  // "Ann Lee, in a statement issued by the port": where it was said.
  if (OCCASION.test(opening.lower) && tail.slice(0, 7).some((word) => SAYING.test(word.lower))) return 0;
  if (tail.slice(0, 5).some((word) => REACHED.test(word.lower))) return 0;
  // A verb of its own outside of a relative clause: the sentence has gone on.
  const verb = tail.findIndex((word) => isFiniteVerb(word, pack));
  if (verb >= 0 && (relative < 0 || relative > verb)) return 0;
  return words.length - core;
}
