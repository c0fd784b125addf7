/** A row of a feed as it stands in the file, and the line on which it begins, from 1. */
export interface RawRow {
  readonly line: number;
  /** Null for a row longer than `LONGEST_ROW`. */
  readonly text: string | null;
}

/** Longest row that is kept, in UTF-16 units: what a file may make us hold in memory. */
export const LONGEST_ROW = 1_000_000;

/** Properties whose list holds the rows of a feed. */
const LISTS = /^"(?:claims|dataFeedElement|@graph|itemListElement|results)"$/;
const LONGEST_NAME = 20;

/**
 * The rows of JSON text that comes piece by piece, without parsing it whole: the elements of its outermost list, or of
 * the lists under properties that feeds use; the value itself when it has none. Several values may follow one another.
 * Counts brackets only, so that one broken row does not lose the others. Linear, never throws; holds one row at most.
 */
export class JsonRows {
  #line = 1;
  #depth = 0;
  /** Depth inside the list of rows; 0 outside. */
  #listDepth = 0;
  #inString = false;
  #isEscaped = false;
  /** The last string outside rows, as far as a list's name can be long. */
  #name = "";
  #row = "";
  #rowLine = 0;
  #isTooLong = false;

  /** True between two values: a file that ends elsewhere was cut off. */
  get isWhole(): boolean {
    return this.#depth === 0 && !this.#inString;
  }

  /** The line that has been reached, from 1. */
  get line(): number {
    return this.#line;
  }

  *push(text: string): Generator<RawRow> {
    let from = 0;
    const keep = (to: number) => {
      if (this.#rowLine > 0) this.#keep(text.slice(from, to));
      from = to;
    };
    for (let i = 0; i < text.length; i++) {
      const char = text.charCodeAt(i);
      if (char === NEWLINE) this.#line++;
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (char === BACKSLASH) this.#isEscaped = true;
        else if (char === QUOTE) this.#inString = false;
        if (this.#depth <= 2 && this.#name.length < LONGEST_NAME) this.#name += text[i];
        continue;
      }
      if (char <= SPACE) continue;
      if (char === COMMA || char === CLOSE_BRACE || char === CLOSE_BRACKET) {
        if (this.#rowLine > 0 && this.#depth === this.#listDepth) {
          keep(i);
          yield this.#take();
        }
        if (char === COMMA) continue;
        if (this.#depth > 0) this.#depth--;
        if (this.#depth < this.#listDepth) this.#listDepth = 0;
        if (this.#depth === 0 && this.#rowLine > 0) {
          keep(i + 1);
          yield this.#take();
        }
        continue;
      }
      if (this.#rowLine === 0 && this.#depth === this.#listDepth) {
        this.#rowLine = this.#line;
        from = i;
      }
      if (char === QUOTE) {
        this.#inString = true;
        if (this.#depth <= 2) this.#name = '"';
      } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
        this.#depth++;
        if (char === OPEN_BRACKET && this.#listDepth === 0 && this.#isListOfRows()) {
          this.#listDepth = this.#depth;
          this.#drop();
        }
      }
    }
    keep(text.length);
  }

  /** What is left at the end of the text: a bare word outside all brackets. Ask `isWhole` too. */
  *end(): Generator<RawRow> {
    if (this.#rowLine > 0 && this.isWhole) yield this.#take();
  }

  #isListOfRows(): boolean {
    return this.#depth === 1 || (this.#depth === 2 && LISTS.test(this.#name));
  }

  #keep(text: string): void {
    if (this.#row.length + text.length > LONGEST_ROW) {
      this.#isTooLong = true;
      this.#row = "";
    } else if (!this.#isTooLong) this.#row += text;
  }

  #take(): RawRow {
    const row = { line: this.#rowLine, text: this.#isTooLong ? null : this.#row };
    this.#drop();
    return row;
  }

  #drop(): void {
    this.#row = "";
    this.#rowLine = 0;
    this.#isTooLong = false;
  }
}

const [NEWLINE, SPACE, QUOTE, COMMA] = [10, 32, 34, 44];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE, BACKSLASH] = [91, 93, 123, 125, 92];
