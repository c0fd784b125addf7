/** One row after RFC 4180, with its CRLF: cells that need it are quoted, quotation marks in them doubled. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(text: string): string {
  // A leading = + - @ would be run as a formula by spreadsheet programs; page text must not be.
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}
