import { LONGEST_ROW, type RawRow } from "./json-rows.ts";

/** The lines of text that comes piece by piece, without empty ones. Linear; holds one line at most. */
export class LineRows {
  #line = 1;
  #row = "";
  #isTooLong = false;

  /** The line that has been reached, from 1. */
  get line(): number {
    return this.#line;
  }

  *push(text: string): Generator<RawRow> {
    for (let from = 0; from <= text.length; ) {
      const newline = text.indexOf("\n", from);
      this.#keep(text.slice(from, newline < 0 ? text.length : newline));
      if (newline < 0) return;
      yield* this.end();
      this.#line++;
      from = newline + 1;
    }
  }

  /** The last line when no line end follows it. */
  *end(): Generator<RawRow> {
    const row = { line: this.#line, text: this.#isTooLong ? null : this.#row };
    const isEmpty = row.text?.trim() === "";
    this.#row = "";
    this.#isTooLong = false;
    if (!isEmpty) yield row;
  }

  #keep(text: string): void {
    if (this.#row.length + text.length > LONGEST_ROW) {
      this.#isTooLong = true;
      this.#row = "";
    } else if (!this.#isTooLong) this.#row += text;
  }
}
