import type { Word } from "../../text/words.ts";
import { capitalisedRuns } from "../cast/capitalised-runs.ts";
import type { Cast } from "../cast/cast.ts";
import { spell } from "../cast/spell.ts";
import { genderOfFirstName } from "../lexicon/first-names.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { WordRange } from "../sentence-view.ts";
import { textBefore } from "./text-before.ts";

/** What leads to somebody who is told or who quotes: "told", "in an interview with", "quoted by", "aseguró a". */
const LEADS = {
  en: /\b(?:told|tells|speaking (?:to|with)|spoke (?:to|with)|interview (?:with|to)|(?:quoted|cited|interviewed) by)(?: the(?: [\p{L}-]+){0,3}| [\p{L}-]+ (?:outlet|site|website|channel|station|newspaper|broadcaster|agency))?\s*$/u,
  es: /(?<!\p{L})(?:(?:dij(?:o|eron)|declar(?:ó|aron)|asegur(?:ó|aron)|cont(?:ó|aron)|explic(?:ó|aron)|afirm(?:ó|aron)|confirm(?:ó|aron)|señal(?:ó|aron)|coment(?:ó|aron)|relat(?:ó|aron)|indic(?:ó|aron)|refiri(?:ó|eron)|manifest(?:ó|aron)|confes(?:ó|aron)|revel(?:ó|aron)) a|(?:entrevista|declaraciones|diálogo|conversación)(?: \p{L}+d[oa]s?)? (?:con|al?|para|ante)(?: (?:canal|diario|programa|portal|medio|periódico|noticiero|noticiario|semanario|sitio))?|(?:en|ante) los micrófonos de|en (?:el|la|su|un|una) (?:programa|noticiario|noticiero|informativo|tertulia|emisora|canal|pódcast|podcast)(?: por \p{L}+)?(?: de)?|(?:citad|entrevistad|consultad)[oa]s? por)(?: (?:el|la|los|las)(?: [\p{L}-]+){0,3})?\s*$/u,
} as const;

const INTERVIEW = /(?<!\p{L})(?:interview|entrevista|declaraciones) \p{L}+\s*$/u;

/** Parts of the names of outlets that are part of no other's. */
const MEDIUM =
  /^(?:TV|Tele\p{L}*|Radio|News|FM|AM|Online|Noticias|Canal|Cadena|Diario|Emisora|Today|Daily|Weekly|Magazine|Gazette|Herald|Tribune|Chronicle|Courier|Telegraph|Broadcasting|Newsroom|Wire|Press|Podcast|24|Sports?)$/iu;

const MEDIUM_NOUN =
  /^(?:outlet|site|website|channel|station|network|newspaper|paper|daily|weekly|magazine|broadcaster|agency)$/;

/** Outlets that no list has, known by their names and by being told or by quoting somebody, in order of appearance. */
export function unlistedOutlets(
  words: readonly Word[],
  quoted: ArrayLike<number>,
  cast: Cast,
  pack: LanguagePack,
): { range: WordRange; name: string }[] {
  const leads = LEADS[pack.lang as keyof typeof LEADS];
  if (!leads) return [];
  const found: { range: WordRange; name: string }[] = [];
  for (const run of [...capitalisedRuns(words), ...camelWords(words)]) {
    if (run.from === 0 || quoted[run.from] !== 0) continue;
    const range = withoutDay(words, withNumber(words, run), pack);
    const before = textBefore(words, range.from);
    const isOn =
      /^(?:on|en)$/.test(words[range.from - 1]!.lower) &&
      words.slice(range.from, range.to).some((word) => MEDIUM.test(word.text)) &&
      range.to - range.from > 1;
    if ((!isOn && !leads.test(before)) || describesOutlet(words, range.to)) continue;
    if (!looksLikeOutlet(words, range, INTERVIEW.test(before), cast, pack)) continue;
    found.push({ range, name: spell(words, range.from, range.to) });
  }
  return found.sort((a, b) => a.range.from - b.range.from);
}

/** "the Catholic news outlet EWTN": of what kind the outlet is whose name follows. */
function describesOutlet(words: readonly Word[], to: number): boolean {
  const noun = words[to]?.lower === "news" ? to + 1 : to;
  return MEDIUM_NOUN.test(words[noun]?.text ?? "") && words[noun + 1]?.isCapitalised === true;
}

/** "told Reuters Monday": the day is no part of the name. */
export function withoutDay(words: readonly Word[], range: WordRange, pack: LanguagePack): WordRange {
  let to = range.to;
  while (to > range.from + 1 && pack.weekdays.has(words[to - 1]!.lower)) to--;
  return { from: range.from, to };
}

/** "Channel 4", "Kurdistan 24". */
function withNumber(words: readonly Word[], { from, to }: WordRange): WordRange {
  return { from, to: /^\d{1,3}$/.test(words[to]?.text ?? "") ? to + 1 : to };
}

/** "i24NEWS", "eldiario.es": names that begin with a small letter. */
function camelWords(words: readonly Word[]): WordRange[] {
  return words.flatMap((word, i) =>
    word.isWord &&
    !word.isCapitalised &&
    /^\p{Ll}+[\p{N}\p{Lu}]|^[\p{L}\d-]+\.(?:com|net|org|es|mx|ar|co|cl|pe|uk|fr|de)$/u.test(word.text)
      ? [{ from: i, to: i + 1 }]
      : [],
  );
}

/** `isInterview`: whoever speaks in an interview with it, it is an outlet or a person. */
function looksLikeOutlet(
  words: readonly Word[],
  { from, to }: WordRange,
  isInterview: boolean,
  cast: Cast,
  pack: LanguagePack,
): boolean {
  const name = words.slice(from, to);
  const text = spell(words, from, to);
  const before = words[from - 1]!.lower;
  if (/^['’]s$/.test(words[to]?.text ?? "") || pack.governments.has(text.toLowerCase())) return false;
  if (name.some((word) => MEDIUM.test(word.text))) return true;
  if (name.some((word) => pack.organisations.has(word.lower) || genderOfFirstName(word.text) !== null))
    return false;
  // "McGrady": a surname.
  if (/^(?:Mac|Mc|O['’])\p{Lu}/u.test(name.at(-1)!.text)) return false;
  if (/^\p{Lu}[\p{Lu}\p{N}]{1,5}$|\p{Ll}\p{Lu}|\p{N}\p{L}|\.\p{Ll}{2,3}$/u.test(text)) return true;
  if (pack.lang === "es" && name.length > 1 && /^(?:El|La|Los|Le)$/.test(name[0]!.text)) return true;
  const { person, organisation } = cast.evidence(text);
  if (person > organisation) return false;
  if (isInterview && !cast.person(text, 0)) return true;
  // "the ILNA news agency", "la emisora Costa"
  const isNoun = (word: string): boolean => pack.outletNouns.has(word) && !pack.documents.has(word);
  const after = /^(?:news|radio|television|tv)$/.test(words[to]?.lower ?? "") ? words[to + 1] : words[to];
  return (
    isNoun(before) ||
    /^(?:site|website)$/.test(before) ||
    (after !== undefined && before === "the" && isNoun(after.lower))
  );
}
