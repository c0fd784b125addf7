import type { Word } from "../text/words.ts";
import { genderOfFirstName } from "./lexicon/first-names.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A sentence of an interview in turns: "Oyelowo: That is the question." */
export interface Turn {
  /** The label as printed: a name, or "Q", "A", "P", "R". */
  readonly label: string;
  /** Words of the label in this sentence, without the colon; 0 when an earlier sentence has it. */
  readonly labelWords: number;
}

/** Labels longer than this are no names but clauses before a colon. */
const LONGEST_LABEL = 4;
/** Fewer labelled sentences make no interview. */
const LEAST_TURNS = 3;

/** Turn of each sentence, null where the page is no interview or the sentence stands outside of it. */
export function readTurns(views: readonly SentenceView[]): (Turn | null)[] {
  const labels = views.map((view, i) =>
    i === 0 || views[i - 1]!.sentence.block !== view.sentence.block ? labelOf(view.words) : 0,
  );
  const names = views.map((view, i) =>
    view.words
      .slice(0, labels[i]!)
      .map((word) => word.text)
      .join(" "),
  );
  const counts = new Map<string, number>();
  for (const name of names) if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  const isSpeaker = (name: string): boolean =>
    /^[QAPR]$/.test(name) || ((counts.get(name) ?? 0) > 1 && isPersonal(name, views));
  const turns = names.filter((name) => name !== "" && isSpeaker(name)).length;
  if (
    turns < LEAST_TURNS &&
    !(turns > 1 && names.every((name) => name === "" || !isSpeaker(name) || isIntroduced(name, views)))
  )
    return views.map(() => null);
  const last = names.findLastIndex((name) => name !== "" && isSpeaker(name));
  let current: string | null = null;
  return views.map((view, i) => {
    const name = names[i]!;
    if (name !== "" && isSpeaker(name)) {
      current = name;
      return { label: name, labelWords: labels[i]! };
    }
    if (i > last && view.sentence.block !== views[last]!.sentence.block) current = null;
    if (view.sentence.blockKind !== "paragraph" && view.sentence.blockKind !== "subheading") current = null;
    return current === null ? null : { label: current, labelWords: 0 };
  });
}

/** "Price: ...", "Serves: ..." are labels too: a speaker's is in capitals, a name that the article or the lists know, or at least no word. */
function isPersonal(label: string, views: readonly SentenceView[]): boolean {
  return (
    label === label.toUpperCase() ||
    label.includes(" ") ||
    genderOfFirstName(label) !== null ||
    isIntroduced(label, views) ||
    !views.some(({ words }) => words.some((word) => word.text === label.toLowerCase()))
  );
}

/** Whether the article names somebody in full who goes by that surname. */
function isIntroduced(surname: string, views: readonly SentenceView[]): boolean {
  return views.some(({ words }) =>
    words.some(
      (word, i) =>
        i > 0 && word.text === surname && words[i - 1]!.isCapitalised && words[i + 1]?.text !== ":",
    ),
  );
}

/** Number of words before a colon that could name a speaker; 0 for none. */
function labelOf(words: readonly Word[]): number {
  for (let i = 0; i <= LONGEST_LABEL && i < words.length; i++) {
    const { text } = words[i]!;
    if (text === ":" || (i === 1 && text === "." && /^[QAPR]$/.test(words[0]!.text))) return i;
    if (!words[i]!.isWord ? !/^[&.]$/.test(text) : !words[i]!.isCapitalised) return 0;
  }
  return 0;
}
