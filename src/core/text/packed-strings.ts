/** A list of strings read in place, each made when it is asked for. */
export interface PackedStrings {
  readonly length: number;
  /** "" beyond the list's end. */
  at(index: number): string;
  /** Where a string stands in a list that was sorted by UTF-16 units, which is JavaScript's own order; -1 where it does not. */
  indexOf(wanted: string): number;
}

/** Length of a table's head: the number of strings, and the bytes of one unit of text. */
const HEAD = 8;
/** Arguments of one call; far below every engine's limit. */
const CHUNK = 8192;

/**
 * Strings as bytes, little-endian: uint32 count, uint32 bytes a unit (1 where all text is Latin-1, else 2), uint32 for each
 * string where it begins and one more where the last ends, in units; then the units.
 */
export function packStrings(strings: readonly string[]): Uint8Array {
  const text = strings.join("");
  const width = /[^\0-\xff]/.test(text) ? 2 : 1;
  const from = HEAD + (strings.length + 1) * 4;
  const bytes = new Uint8Array(from + text.length * width);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, strings.length, true);
  view.setUint32(4, width, true);
  let start = 0;
  for (const [i, string] of strings.entries()) {
    view.setUint32(HEAD + i * 4, start, true);
    start += string.length;
  }
  view.setUint32(HEAD + strings.length * 4, start, true);
  for (let i = 0; i < text.length; i++) {
    if (width === 1) bytes[from + i] = text.charCodeAt(i);
    else view.setUint16(from + i * 2, text.charCodeAt(i), true);
  }
  return bytes;
}

/** Opens what `packStrings` wrote, at an offset that is a multiple of four. Throws a RangeError where it was cut short. */
export function openStrings(bytes: Uint8Array): PackedStrings {
  const [length = 0, width = 1] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  const starts = new Uint32Array(bytes.buffer, bytes.byteOffset + HEAD, length + 1);
  const from = bytes.byteOffset + HEAD + (length + 1) * 4;
  const units =
    width === 1
      ? new Uint8Array(bytes.buffer, from, starts[length])
      : new Uint16Array(bytes.buffer, from, starts[length]);
  /** Below 0 where the string at `index` comes before `wanted`. */
  const compare = (index: number, wanted: string): number => {
    const start = starts[index]!;
    const size = starts[index + 1]! - start;
    for (let i = 0; i < size && i < wanted.length; i++) {
      const difference = units[start + i]! - wanted.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return size - wanted.length;
  };
  return {
    length,
    at(index) {
      if (index < 0 || index >= length) return "";
      const end = starts[index + 1]!;
      let text = "";
      for (let start = starts[index]!; start < end; start += CHUNK)
        text += String.fromCharCode(...units.subarray(start, Math.min(start + CHUNK, end)));
      return text;
    },
    indexOf(wanted) {
      let [low, high] = [0, length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compare(middle, wanted) < 0) low = middle + 1;
        else high = middle;
      }
      return low < length && compare(low, wanted) === 0 ? low : -1;
    },
  };
}
