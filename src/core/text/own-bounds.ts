import type { Abbreviations } from "./abbreviations.ts";
import { endsSentence } from "./ends-sentence.ts";
import { listItemStarts } from "./list-items.ts";
import { CLOSER, SPACE, TERMINATOR } from "./marks.ts";

const FOOTNOTE = /^\[\d+(?:[–-]\d+)?\]/;

export function ownBounds(text: string, start: number, end: number, abbreviations: Abbreviations): number[] {
  const bounds: number[] = [];
  const items = listItemStarts(text, start, end);
  const lines = shortLines(text, start, end);
  let from = start;
  const cut = (at: number): void => {
    bounds.push(at);
    from = at;
  };
  for (let i = start; i < end; i++) {
    const char = text[i]!;
    if (i === items[0]) cut(items.shift()!);
    if (char === "\n") {
      if (lines || isBlankLine(text, i, end)) cut(i + 1);
      continue;
    }
    if (!TERMINATOR.test(char) || isElision(text, i)) continue;
    const stop = endOfMarks(text, i, end);
    if (stop >= end) break;
    if (endsSentence(text, from, i, stop, end, abbreviations)) cut(isStopBeforeDots(text, i) ? i + 1 : stop);
    i = stop - 1;
  }
  return bounds;
}

/** "[...]" stands for left-out words; it ends nothing. */
function isElision(text: string, at: number): boolean {
  let a = at;
  while (text[a - 1] === ".") a--;
  let b = at;
  while (text[b] === "." || text[b] === "…") b++;
  return text[a - 1] === "[" && text[b] === "]";
}

/** "compounds. . . . The": the sentence ends at its own full stop, what was left out stood after it. */
function isStopBeforeDots(text: string, at: number): boolean {
  return text[at] === "." && text.startsWith(" . .", at + 1) && at > 0 && !SPACE.test(text[at - 1]!);
}

/** Whether every line is a word or a few: then each is an item, and a line break is no accident of layout. */
function shortLines(text: string, start: number, end: number): boolean {
  const lines = text
    .slice(start, Math.min(end, start + 2000))
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => !/\s$/.test(line) && line.trim().split(/\s+/).length <= 4);
}

function isBlankLine(text: string, newline: number, end: number): boolean {
  for (let i = newline + 1; i < end && SPACE.test(text[i]!); i++) if (text[i] === "\n") return true;
  return false;
}

/** Offset after a run of full stops, question and exclamation marks, spaced dots, closing marks and footnotes. */
function endOfMarks(text: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    if (TERMINATOR.test(text[i]!)) i++;
    else if (
      text[i] === " " &&
      text[i + 1] === "." &&
      (text[i + 2] === " " || text[i + 2] === "." || i + 2 >= end || CLOSER.test(text[i + 2]!))
    )
      i += 2;
    else break;
  }
  while (i < end && CLOSER.test(text[i]!)) i++;
  for (let note = FOOTNOTE.exec(text.slice(i, i + 10)); note; note = FOOTNOTE.exec(text.slice(i, i + 10)))
    i += note[0].length;
  return Math.min(i, end);
}
