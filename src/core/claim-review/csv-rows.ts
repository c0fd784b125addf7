/** A record of a CSV file and the line on which it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Characters of one record beyond which the file is taken for broken: a quotation mark that never closes. */
const LONGEST_RECORD = 200_000;

/**
 * The records of a CSV text (RFC 4180): commas, or semicolons or tabs when the first line has more of them; fields in
 * quotation marks may hold separators and line ends. Linear, never throws; a record without an end is cut off.
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  const separator = separatorOf(text.slice(0, text.search(/[\r\n]|$/)));
  let fields: string[] = [];
  let field = "";
  let isQuoted = false;
  let line = 1;
  let first = 1;
  let length = 0;
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i <= text.length; i++) {
    const char = text[i] ?? "";
    if (char === "\n") line++;
    if (isQuoted && char !== "" && length++ < LONGEST_RECORD) {
      if (char !== '"') field += char;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else isQuoted = false;
    } else if (char === '"' && field === "") isQuoted = true;
    else if (char === separator) {
      fields.push(field);
      field = "";
    } else if (char === "\n" || char === "") {
      fields.push(field.replace(/\r$/, ""));
      if (fields.length > 1 || fields[0]!.trim() !== "") yield { line: first, fields };
      [fields, field, isQuoted, length, first] = [[], "", false, 0, line];
    } else {
      field += char;
      length++;
    }
  }
}

function separatorOf(header: string): string {
  const count = (separator: string) => header.split(separator).length;
  return [";", "\t"].reduce((best, other) => (count(other) > count(best) ? other : best), ",");
}
