import { beforeAside } from "./before-aside.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { behindTime } from "./rules/behind-time.ts";
import { isAdverb } from "./rules/is-adverb.ts";
import { isFiniteVerb } from "./rules/is-finite-verb.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/** A conjunction from the clause before: "aunque fuentes", "mientras que el gobierno". */
const JOINS = /^(?:aunque|mientras|pues|porque|pero|y|e|que|donde|cuando|si|como)$/;

/**
 * A Spanish source without what is none of it: what stands before a bar ("VEA TAMBIÉN | ") or a dateline's dash, a conjunction
 * before it, an aside behind it (", al reconocer que", ", en un vídeo"), the platform ("en Costanet"), "citada" before "por",
 * "este día". "Tanto la jefa como el gerente" is all of it.
 */
export function trimSpanishSource(
  { words }: SentenceView,
  { from: first, to: end }: WordRange,
  cue: readonly WordRange[],
  pack: LanguagePack,
): WordRange {
  let from = first;
  let to = end;
  for (let i = first; i < end - 1; i++)
    if (words[i]!.text === "|" || (/^[-–—]$/.test(words[i]!.text) && words[i - 1]?.text === "."))
      from = i + 1;
  while (to - from > 1 && JOINS.test(words[from]!.lower) && !words[from + 1]!.isCapitalised && cue.length > 0)
    from++;
  // "La pasada semana los medios"
  const time = behindTime(words, from, pack);
  if (time > from && time < to - 1 && words[time]!.isWord) from = time;
  // "una publicación que asegura que la asociación": the last clause has who speaks.
  for (let i = from + 2; i < to - 1; i++)
    if (
      pack.complementisers.has(words[i]!.lower) &&
      pack.cues.get(words[i - 1]!.lower)?.form === "finite" &&
      pack.relatives.has(words[i - 2]!.lower)
    )
      from = i + 1;
  // "Ruiz emitió unos reportes que señalan": the subject of the verb before the cue is another's.
  for (let i = from + 1; i < to - 1; i++) {
    if (/^[,(]$/.test(words[i]!.text) || pack.relatives.has(words[i]!.lower)) break;
    const isNoun = pack.determiners.has(words[i - 1]!.lower) || pack.documents.has(words[i]!.lower);
    if (!isNoun && isFiniteVerb(words[i]!, pack) && cue.some((range) => range.from >= to)) from = i + 1;
  }
  while (
    to - 1 > from &&
    !words[to - 1]!.isCapitalised &&
    (pack.prepositions.has(words[to - 1]!.lower) ||
      /^(?:el|la|los|las|un|una|este|esta)$/.test(words[to - 1]!.lower))
  )
    to--;
  // "La portavoz 'popular'"
  const marks = words.slice(from, to).filter(({ text }) => /^['"“”‘’«»]$/.test(text)).length;
  if (marks % 2 === 1 && /^['"”’»]$/.test(words[to]?.text ?? "")) to++;
  to = beforeAside(words, from, to, cue, pack);
  if (
    to - 1 > from &&
    /^(?:consultad|citad|entrevistad|contactad|mencionad)[oa]s?$/.test(words[to - 1]!.lower) &&
    words[to]?.lower === "por"
  )
    to--;
  if (
    to - 2 > from &&
    /^est[ea]$/.test(words[to - 2]!.lower) &&
    /^(?:día|mañana|tarde|noche|semana|mes|año|jornada|madrugada|mediodía)$/.test(words[to - 1]!.lower)
  )
    to -= 2;
  // "Ministra chilena sobre la crisis: «No hay ruptura»": what a title says it about.
  if (words[to]?.text === ":") {
    const about = words.findIndex(
      ({ lower }, i) => i > from && i < to && /^(?:sobre|ante|tras)$/.test(lower),
    );
    if (about > 0) to = about;
  }
  while (to - 1 > from && isAdverb(words[to - 1]!, pack) && !words[to - 1]!.isCapitalised) to--;
  return { from: beginOfPost(words, beginOfBoth(words, from, to), to, pack), to };
}

/** "El titular de Salud, Juan Prado señala": the begin of the post before the name, where only one comma parts them; `from` elsewhere. */
function beginOfPost(words: SentenceView["words"], from: number, to: number, pack: LanguagePack): number {
  const isName =
    to - from > 1 &&
    words.slice(from, to).every(({ isCapitalised, lower }) => isCapitalised || /^(?:de|del|la)$/.test(lower));
  if (!isName || words[from - 1]?.text !== "," || words[to]?.text === ",") return from;
  let start = from - 1;
  while (start > 0 && words[start - 1]!.isWord && from - start < LONGEST_POST) start--;
  const post = words.slice(start, from - 1);
  const isPost =
    pack.determiners.has(post[0]?.lower ?? "") &&
    post.slice(0, 4).some(({ lower }) => pack.roles.has(lower) || pack.titles.has(lower)) &&
    !post.some((word) => isFiniteVerb(word, pack));
  return isPost ? start : from;
}

/** Words of a post, no more. */
const LONGEST_POST = 16;

/** "Tanto la alcaldesa como el gerente": the begin of both, where the label began at the second. */
function beginOfBoth(words: SentenceView["words"], from: number, to: number): number {
  let joint = from - 1;
  while (joint >= 0 && words[joint]!.text === ",") joint--;
  if (words[joint]?.lower !== "como") return from;
  for (let i = joint - 1; i >= 0 && to - i < 30; i--) {
    if (words[i]!.lower === "tanto") return i;
    if (/^[;:“"«(—]$/.test(words[i]!.text)) return from;
  }
  return from;
}
