import type { Article } from "../model/article.ts";
import type { Sentence } from "../model/sentence.ts";
import { findQuotations, type Quotation } from "../text/quotations.ts";
import { type Word, wordsOf } from "../text/words.ts";
import type { LanguagePack } from "./lexicon/pack.ts";

/** A sentence with its words and which of them stand in quotation marks. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** Per word: 1 + index into the article's quotations, 0 outside. Quotation marks themselves are outside. */
  readonly quoted: readonly number[];
  /** True when the sentence begins inside a quotation opened by an earlier sentence. */
  readonly opensInside: boolean;
  /** True when it ends inside one that a later sentence closes. */
  readonly endsInside: boolean;
}

/** A half-open range of word indices in one sentence. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** One view per sentence. Linear in the article's length. */
export function viewSentences(
  article: Article,
  sentences: readonly Sentence[],
  pack: LanguagePack,
): { views: SentenceView[]; quotations: Quotation[] } {
  const quotations = findQuotations(article.text, article.blocks);
  let next = 0;
  const views = sentences.map((sentence) => {
    while (next < quotations.length && quotations[next]!.end <= sentence.start) next++;
    const start = sentence.start + datelineLength(sentence.text);
    const words = withAcronym(withoutTitleCase(wordsOf(article.text, start, sentence.end), pack));
    let at = next;
    const quoted = words.map((word) => {
      while (at < quotations.length && quotations[at]!.end <= word.start) at++;
      const quotation = quotations[at];
      return quotation && quotation.start <= word.start && word.end <= quotation.end ? at + 1 : 0;
    });
    const first = quotations[next];
    const last = quotations[Math.min(at, quotations.length - 1)];
    return {
      sentence,
      words,
      quoted,
      opensInside: first !== undefined && first.start < sentence.start && first.end > sentence.start,
      endsInside: last !== undefined && last.start < sentence.end && last.end > sentence.end,
    };
  });
  return { views, quotations };
}

/** "PORT ELLIS, Maine (AP) —", "MADRID, 3 mar. (EFE).-": a place in capitals, perhaps more, perhaps the agency, and a dash; "La Costa – El": in Spanish before an article. */
const DATELINE =
  /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2} [–—-] (?=(?:El|La|Los|Las|Un|Una|Al) )|^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:, [\p{L}\d. ]{2,24}){0,2} ?\([^()\n]{2,40}\)\.? ?(?:[—–]|--|- )\s*|^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, [\p{L}\d. ]{2,24}){0,2} ?(?:\([^()\n]{2,40}\)\.?)? ?(?:[—–]|--|- )\s*|^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)? ?(?:[—–]|--) (?=\p{Lu})/u;

/** UTF-16 length of the dateline that a sentence begins with: nobody in it says anything. 0 when there is none. */
function datelineLength(text: string): number {
  return DATELINE.exec(text)?.[0].length ?? 0;
}

/** From so many long words on, and when so large a share begins with a capital, a sentence is a headline in title case. */
const TITLE_CASE = { least: 4, share: 0.75 };

/** In title case a capital says nothing: words that the lexicons know as common lose theirs. */
function withoutTitleCase(words: Word[], pack: LanguagePack): Word[] {
  const long = words.filter((word) => word.isWord && word.text.length > 3 && !/\p{N}/u.test(word.text));
  if (
    // A headline has no full stop.
    words.at(-1)?.text === "." ||
    long.length < TITLE_CASE.least ||
    long.filter((word) => word.isCapitalised).length < long.length * TITLE_CASE.share
  )
    return words;
  const isCommon = ({ lower }: Word): boolean =>
    pack.cues.has(lower) ||
    pack.unnamed.has(lower) ||
    pack.documents.has(lower) ||
    pack.organisations.has(lower) ||
    pack.prepositions.has(lower) ||
    pack.conjunctions.has(lower) ||
    pack.auxiliaries.has(lower) ||
    pack.adverbs.has(lower) ||
    pack.determiners.has(lower);
  return words.map((word, i) =>
    i > 0 && word.isCapitalised && isCommon(word) ? { ...word, isCapitalised: false } : word,
  );
}

/** "Per the WHO": the World Health Organization among words in small letters, no pronoun. */
function withAcronym(words: Word[]): Word[] {
  const at = words.findIndex((word) => word.text === "WHO");
  if (at < 0 || [words[at - 1], words[at + 1]].some((word) => /^\p{Lu}{2,}$/u.test(word?.text ?? "")))
    return words;
  return words.map((word) => (word.text === "WHO" ? { ...word, lower: "w.h.o." } : word));
}

/** Number of words, marks not counted, of the sentence that stand in quotations of at least `least` words here. */
export function quotedWords(view: SentenceView, least: number, range?: WordRange): number {
  const counts = new Map<number, number>();
  for (let i = range?.from ?? 0; i < (range?.to ?? view.words.length); i++) {
    const quotation = view.quoted[i]!;
    if (quotation > 0 && view.words[i]!.isWord) counts.set(quotation, (counts.get(quotation) ?? 0) + 1);
  }
  let sum = 0;
  for (const count of counts.values()) if (count >= least) sum += count;
  return sum;
}
