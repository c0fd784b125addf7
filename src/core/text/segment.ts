import type { Span } from "../model/selector.ts";
import { type Abbreviations, abbreviationsOf } from "./abbreviations.ts";
import { listItemStarts } from "./list-items.ts";

const TERMINATOR = /[.!?…。！？]/u;
const CLOSER = /["'”’»)\]›]/u;
const OPENER = /^["'“‘«(¿¡[‹„—–-]+\s?/u;
const FOOTNOTE = /^\[\d+(?:[–-]\d+)?\]/;
const SPACE = /\s/u;
/** `"Will it hold?" Mayor Ortiz asked.`: the words after the closing mark go on with the sentence. */
const SPEECH_TAG =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|told|wrote|writes|added|adds|replied|exclaimed|shouted|tweeted|posted|joked|wondered|recalled|responded)\b/u;

/**
 * Ends of sentences in `text` between `start` and `end`, which is one block. Linear in length, never throws.
 * English and Spanish by their own rules, other languages by Intl.Segmenter. Spans have no white space at their edges.
 */
export function segment(text: string, start: number, end: number, lang: string): Span[] {
  const abbreviations = abbreviationsOf(lang);
  const bounds = abbreviations
    ? ownBounds(text, start, end, abbreviations)
    : segmenterBounds(text.slice(start, end), start, lang);
  const spans: Span[] = [];
  let from = start;
  for (const bound of [...bounds, end]) {
    const span = trim(text, from, bound);
    if (span) {
      const last = spans.at(-1);
      const words = text.slice(span.start, span.end);
      // A stray full stop or closing mark belongs to the sentence before it, and so does a closing credit: "(AP)".
      if (
        last &&
        (!/[\p{L}\p{N}]/u.test(words) || (bound === end && /^\([^().!?]{1,30}\)\.?$/u.test(words)))
      ) {
        spans[spans.length - 1] = { start: last.start, end: span.end };
      } else spans.push(span);
    }
    from = bound;
  }
  return spans;
}

function trim(text: string, start: number, end: number): Span | null {
  let a = start;
  let b = end;
  while (a < b && SPACE.test(text[a]!)) a++;
  while (b > a && SPACE.test(text[b - 1]!)) b--;
  return b > a ? { start: a, end: b } : null;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterBounds(text: string, offset: number, lang: string): number[] {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    try {
      segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
    } catch {
      segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
    }
    segmenters.set(lang, segmenter);
  }
  return Array.from(segmenter.segment(text), (piece) => piece.index + offset).filter(
    (bound) => bound > offset,
  );
}

function ownBounds(text: string, start: number, end: number, abbreviations: Abbreviations): number[] {
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

function endsSentence(
  text: string,
  sentenceStart: number,
  mark: number,
  stop: number,
  end: number,
  abbreviations: Abbreviations,
): boolean {
  const marks = text.slice(mark, stop);
  if (!SPACE.test(text[stop]!)) return isMissingSpace(text, sentenceStart, mark, stop, end);
  let at = stop;
  while (at < end && SPACE.test(text[at]!)) at++;
  if (at >= end) return false;
  const ahead = text.slice(at, at + 80);
  // "BAYOU CANE, La. (AP) — ...": a dateline goes on.
  if (/^\([^()]{1,40}\)\s*[—–-]/u.test(ahead)) return false;
  const opened = OPENER.exec(ahead);
  const next = opened ? ahead.slice(opened[0].length) : ahead;
  const nextWord = /^[\p{L}\p{N}'’]+/u.exec(next)?.[0] ?? "";
  const first = nextWord[0] ?? next[0] ?? "";
  if (nextWord === "") return opened !== null && !/^[—–-]/.test(ahead);
  const isLower = first !== first.toUpperCase() && !/^\p{Ll}{1,4}\p{Lu}/u.test(nextWord);
  const isNumber = /\p{N}/u.test(first);
  if (/^\s*[—–-]\s/.test(ahead) && isLower) return false;
  const dots = marks.replace(/[^.…]/g, "").length + (marks.includes("…") ? 2 : 0);
  if (/[!?]/.test(marks)) {
    if (isLower) return false;
    if (CLOSER.test(marks.at(-1)!) && SPEECH_TAG.test(next) && !opened) return false;
    return true;
  }
  if (dots > 1) {
    const spaced = /\. \./.test(marks);
    if (nextWord === "I" && SPACE.test(text[mark - 1] ?? "")) return false;
    return !isLower && (dots > 3 || !spaced);
  }
  if (isLower) return false;
  const token = tokenBefore(text, sentenceStart, mark);
  if (stop > mark + 1 && token.length > 1) {
    // A closing mark after the full stop: only a title or an initial can still go on.
    return (
      !abbreviations.never.has(token.toLowerCase().replace(/^[("'“‘«[]+/, "")) || CLOSER.test(text[stop - 1]!)
    );
  }
  return !isAbbreviation(
    text,
    sentenceStart,
    mark,
    token,
    nextWord,
    isNumber,
    opened !== null,
    next,
    abbreviations,
  );
}

/** "Hello world.Today is": a full stop between a word and a capitalised one, outside addresses. */
function isMissingSpace(
  text: string,
  sentenceStart: number,
  mark: number,
  stop: number,
  end: number,
): boolean {
  if (stop !== mark + 1 || text[mark] !== ".") return false;
  const before = tokenBefore(text, sentenceStart, mark);
  const after = /^\p{Lu}(?:\p{Ll}+|(?=[ ']))/u.exec(text.slice(stop, Math.min(end, stop + 30)))?.[0];
  if (!after || !/^(?:[\p{L}'’-]*\p{Ll}{2}|[\d,]*\d{2})$/u.test(before)) return false;
  const following = text.slice(stop + after.length, stop + after.length + 2);
  return /^[\s,'’]/.test(following) || /^\.\s/.test(following);
}

/** The run of letters, digits and inner marks that ends at `mark`. */
function tokenBefore(text: string, sentenceStart: number, mark: number): string {
  let i = mark;
  const floor = Math.max(sentenceStart, mark - 40);
  while (i > floor && !SPACE.test(text[i - 1]!) && !/[—–(["“‘«¿¡/•⁃]/.test(text[i - 1]!)) i--;
  return text.slice(i, mark);
}

function isAbbreviation(
  text: string,
  sentenceStart: number,
  mark: number,
  token: string,
  nextWord: string,
  nextIsNumber: boolean,
  nextIsOpened: boolean,
  next: string,
  { never, rarely, beforeNumber, starters }: Abbreviations,
): boolean {
  const lower = token.toLowerCase().replace(/['’]s$/, "");
  if (lower === "") return false;
  const isStarter = starters.has(nextWord) || (nextIsOpened && !nextIsNumber);
  const atStart = /^[\s•⁃]*$/.test(text.slice(sentenceStart, mark - token.length));
  if (atStart && /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})\)?$/.test(token)) return true;
  if (never.has(lower)) return true;
  if (beforeNumber.has(lower) && nextIsNumber) return true;
  if (lower === "a.m" || lower === "p.m") {
    return (
      nextIsNumber ||
      /^(?:ET|EST|EDT|PT|PST|PDT|CT|CST|CDT|GMT|BST|CET|UTC|IST|Eastern|Pacific|Central|local|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/.test(
        next,
      )
    );
  }
  if (/^\p{Lu}$/u.test(token)) {
    const previous = /(\S+)\s+$/.exec(text.slice(Math.max(sentenceStart, mark - 30), mark - 1))?.[1] ?? "";
    if (!isStarter) return true;
    return (
      /^\p{Lu}/u.test(previous) &&
      !/^(?:Plan|Vitamin|Hepatitis|Group|Class|Type|Grade|Phase|Part|Schedule)$/i.test(previous) &&
      token !== "I" &&
      !starters.has(nextWord)
    );
  }
  if (rarely.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(token)) return !isStarter;
  return false;
}
