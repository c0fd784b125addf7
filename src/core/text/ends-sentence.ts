import type { Abbreviations } from "./abbreviations.ts";
import { isAbbreviation } from "./is-abbreviation.ts";
import { CLOSER, SPACE } from "./marks.ts";
import { tokenBefore } from "./token-before.ts";

const OPENER = /^["'“‘«(¿¡[‹„—–-]+\s?/u;

/** `"Will it hold?" Mayor Ortiz asked.`: the words after the closing mark go on with the sentence. */
const SPEECH_TAG =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|told|wrote|writes|added|adds|replied|exclaimed|shouted|tweeted|posted|joked|wondered|recalled|responded)\b/u;

export function endsSentence(
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
