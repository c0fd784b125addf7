/** A record of a table and the line on which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  /** Null for a record longer than `LONGEST_RECORD`. */
  readonly fields: readonly string[] | null;
}

/** Characters of one record beyond which it is taken for broken, as by a quotation mark that never closes. */
const LONGEST_RECORD = 200_000;

/**
 * The records of CSV text (RFC 4180) that comes piece by piece: commas, or semicolons or tabs when the first line has
 * more of them; fields in quotation marks may hold separators and line ends. Linear, never throws; holds one record at
 * most: one without an end is given up and reading goes on at the next line end.
 */
export class TableRows {
  #separator: string | null = null;
  #start = "";
  #fields: string[] = [];
  #field = "";
  #isQuoted = false;
  /** The last character was a quotation mark inside a quoted field: the end of it, or the first half of a pair. */
  #isAfterQuote = false;
  /** Whether the field that is being read stands in quotation marks, and whether the last field of each record so far does. */
  #isInMarks = false;
  #endInMarks: boolean | null = null;
  #line = 1;
  #first = 1;
  #length = 0;
  #isTooLong = false;

  /**
   * True where a record may end: text that ends elsewhere was cut off. Where the last field of every record stands in
   * quotation marks, a record ends behind one.
   */
  get isWhole(): boolean {
    if (this.#isQuoted && !this.#isAfterQuote) return false;
    return !this.isOpen || this.#endInMarks !== true || this.#isInMarks;
  }

  /** Whether a record has begun that no line end has followed yet: at the end of the text nobody can tell if it is whole. */
  get isOpen(): boolean {
    return this.#start !== "" || this.#length > 0 || this.#fields.length > 0;
  }

  /** The line that has been reached, from 1. */
  get line(): number {
    return this.#line;
  }

  *push(text: string): Generator<TableRow> {
    if (this.#separator !== null) {
      yield* this.#read(text);
      return;
    }
    // The first line tells the separator.
    this.#start += text;
    if (this.#start.search(/[\r\n]/) < 0 && this.#start.length < LONGEST_RECORD) return;
    yield* this.#begin();
  }

  *end(): Generator<TableRow> {
    if (this.#separator === null) yield* this.#begin();
    if (this.isOpen) yield* this.#close();
  }

  *#begin(): Generator<TableRow> {
    const text = this.#start;
    this.#start = "";
    this.#separator = separatorOf(text.slice(0, text.search(/[\r\n]|$/)));
    yield* this.#read(text);
  }

  *#read(text: string): Generator<TableRow> {
    const separator = this.#separator!;
    for (const char of text) {
      if (char === "\n") this.#line++;
      if (this.#isAfterQuote) {
        this.#isAfterQuote = false;
        if (char === '"') {
          this.#add(char);
          continue;
        }
        this.#isQuoted = false;
      } else if (this.#isQuoted) {
        if (char === '"') this.#isAfterQuote = true;
        else this.#add(char);
        if (this.#isTooLong) this.#isQuoted = false;
        continue;
      }
      if (char === "\n") yield* this.#close();
      else if (char === '"' && this.#field === "" && !this.#isTooLong) {
        this.#isQuoted = true;
        this.#isInMarks = true;
        this.#length++;
      } else if (char === separator && !this.#isTooLong && this.#length++ < LONGEST_RECORD) {
        this.#fields.push(this.#field);
        this.#field = "";
        this.#isInMarks = false;
      } else this.#add(char);
    }
  }

  #add(char: string): void {
    if (this.#length++ >= LONGEST_RECORD) {
      this.#isTooLong = true;
      this.#field = "";
      this.#fields = [];
    } else this.#field += char;
  }

  *#close(): Generator<TableRow> {
    const fields = this.#isTooLong ? null : [...this.#fields, this.#field.replace(/\r$/, "")];
    const row = { line: this.#first, fields };
    this.#fields = [];
    this.#field = "";
    this.#isQuoted = false;
    this.#isAfterQuote = false;
    this.#endInMarks = this.#isInMarks && this.#endInMarks !== false;
    this.#isInMarks = false;
    this.#isTooLong = false;
    this.#length = 0;
    this.#first = this.#line;
    if (fields === null || fields.length > 1 || fields[0]!.trim() !== "") yield row;
  }
}

function separatorOf(header: string): string {
  const count = (separator: string) => header.split(separator).length;
  return [";", "\t"].reduce((best, other) => (count(other) > count(best) ? other : best), ",");
}
