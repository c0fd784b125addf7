import type { Block } from "../model/article.ts";
import type { Span } from "../model/selector.ts";

/** Words between quotation marks. The span holds the words, not the marks. */
export interface Quotation extends Span {
  /** True when the block ends before a closing mark: the quotation goes on in the next paragraph. */
  readonly isOpen: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { "“": "”", "„": "“", "«": "»", "‘": "’", "‹": "›" };
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The outermost quotations of an article, in order. Straight and curly marks, guillemets, and single marks that are no
 * apostrophes. A quotation never crosses a block; one left open reaches to the block's end.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  for (const block of blocks) {
    let closer = "";
    let from = 0;
    for (let i = block.start; i < block.end; i++) {
      const char = text[i]!;
      if (closer === "") {
        closer = closerFor(text, i, block);
        from = i + 1;
      } else if (closes(text, i, block, char, closer)) {
        if (i > from) found.push({ start: from, end: i, isOpen: false });
        closer = "";
      } else if (reopens(text, i, char, closer)) {
        // The page lost a mark: what was quoted ends with its sentence.
        const end = from + (/[.!?…](?=\s)/u.exec(text.slice(from, i))?.index ?? -1) + 1;
        if (end > from) found.push({ start: from, end, isOpen: false });
        from = i + 1;
      }
    }
    if (closer !== "" && block.end > from) {
      found.push({ start: from, end: block.end, isOpen: true });
    }
  }
  return found;
}

/** “One. Two, he said, and called it “three words”: nobody opens in the same marks what is open, so the first was closed. */
function reopens(text: string, at: number, char: string, closer: string): boolean {
  return (
    PAIRS[char] === closer &&
    char !== "‘" &&
    /\s/u.test(text[at - 1] ?? "") &&
    LETTER.test(text[at + 1] ?? "")
  );
}

/** The mark that will close what opens at `at`; "" when nothing opens there. */
function closerFor(text: string, at: number, block: Block): string {
  const char = text[at]!;
  if (char === '"') return '"';
  // Careless pages open with the closing mark.
  if (char === "”" && (at === block.start || /\s/u.test(text[at - 1]!))) return "”";
  const before = at === block.start ? " " : text[at - 1]!;
  if (char === "'" || char === "‘") {
    if (LETTER.test(before) || !LETTER.test(text[at + 1] ?? " ")) return "";
    const close = char === "'" ? "'" : "’";
    // Looks ahead only so far: a quotation in single marks is short, and an apostrophe has no twin.
    const reach = Math.min(block.end, at + 400);
    for (let i = at + 2; i < reach; i++)
      if (text[i] === close && isClosingSingle(text, i, block)) return close;
    return goesOnInNext(text, at, block) ? close : "";
  }
  return PAIRS[char] ?? "";
}

/** 'One paragraph. 'Another.': a mark that no twin follows is an apostrophe, save where the next paragraph opens with it too. */
function goesOnInNext(text: string, at: number, block: Block): boolean {
  return at === block.start && /^\s+['‘]\p{Lu}/u.test(text.slice(block.end, block.end + 4));
}

function isClosingSingle(text: string, at: number, block: Block): boolean {
  if (at + 1 < block.end && LETTER.test(text[at + 1]!)) return false;
  return !/\s/u.test(text[at - 1]!) && !/^s['’]\s\p{Ll}/u.test(text.slice(at - 1, at + 3));
}

function closes(text: string, at: number, block: Block, char: string, closer: string): boolean {
  if (closer === "'" || closer === "’") return char === closer && isClosingSingle(text, at, block);
  // "“It was,’’ she said": two single marks where one double was meant.
  if (closer === "”" && /^(?:’’|'')/.test(text.slice(at, at + 2))) return text[at - 1] !== char;
  // "«No», dijo" set as "«No «, dijo", and “no” as “no“.
  if (closer === "»" && char === "«") return /^[,.;)]/u.test(text[at + 1] ?? "");
  if (closer === "”" && char === "“") return /\S/u.test(text[at - 1]!) && !LETTER.test(text[at + 1] ?? "");
  return char === closer || (closer === "”" && char === '"') || (closer === '"' && char === "”");
}
