/** A stretch of JSON text, end exclusive, and the line on which it begins, from 1. */
export interface JsonElement {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Properties whose list holds the rows of a feed. */
const LISTS = /^"(?:claims|dataFeedElement|@graph|itemListElement|results)"$/;

/**
 * The rows of a JSON document without parsing it whole: the elements of its outermost list, or of the first list under a
 * property that feeds use; the document itself when there is none. Counts brackets only, so that one broken row does not
 * lose the others. Linear, never throws.
 */
export function* jsonElements(text: string): Generator<JsonElement> {
  let depth = 0;
  /** Depth inside the list of rows; 0 until it is found. */
  let listDepth = 0;
  let start = -1;
  let startLine = 1;
  let line = 1;
  let lastString = "";
  let found = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === NEWLINE) line++;
    else if (char === QUOTE) {
      const end = stringEnd(text, i);
      if (depth <= 2) lastString = text.slice(i, Math.min(end, i + 40));
      if (start < 0 && listDepth > 0 && depth === listDepth) [start, startLine] = [i, line];
      for (let k = i; k < end; k++) if (text.charCodeAt(k) === NEWLINE) line++;
      i = end - 1;
    } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (listDepth > 0 && depth === listDepth && start < 0) [start, startLine] = [i, line];
      depth++;
      if (
        listDepth === 0 &&
        char === OPEN_BRACKET &&
        (depth === 1 || (depth === 2 && LISTS.test(lastString)))
      ) {
        listDepth = depth;
        found = true;
      }
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET || char === COMMA) {
      if (start >= 0 && depth === listDepth) {
        yield { start, end: i, line: startLine };
        start = -1;
      }
      if (char !== COMMA) {
        depth--;
        if (listDepth > 0 && depth < listDepth) return;
      }
    } else if (start < 0 && listDepth > 0 && depth === listDepth && char > SPACE) {
      [start, startLine] = [i, line];
    }
  }
  // A list that never closes: what is left is a broken row.
  if (start >= 0) yield { start, end: text.length, line: startLine };
  if (!found) yield { start: 0, end: text.length, line: 1 };
}

const [NEWLINE, SPACE, QUOTE, COMMA] = [10, 32, 34, 44];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE, BACKSLASH] = [91, 93, 123, 125, 92];

/** The index after the closing quotation mark. */
function stringEnd(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === BACKSLASH) i++;
    else if (char === QUOTE) return i + 1;
  }
  return text.length;
}
