/** Numbers read in place. */
export type PackedNumbers = Uint16Array | Uint32Array;

/** Lists of numbers under the places of a table, in one run of numbers read in place. */
export interface Postings {
  /** A view; empty for a place that the table does not have. */
  of(place: number): PackedNumbers;
}

/** Length of the head, which is the bytes of one number: 2 where all are below 65,536, else 4. As uint32. */
const HEAD = 4;

export function packNumbers(numbers: readonly number[]): Uint8Array {
  const width = numbers.every((number) => number < 0x10000) ? 2 : 4;
  const bytes = new Uint8Array(HEAD + numbers.length * width);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width, true);
  for (const [i, number] of numbers.entries()) {
    if (width === 2) view.setUint16(HEAD + i * 2, number, true);
    else view.setUint32(HEAD + i * 4, number, true);
  }
  return bytes;
}

/** Opens what `packNumbers` wrote, at an offset that is a multiple of four. */
export function openNumbers({ buffer, byteOffset, length }: Uint8Array): PackedNumbers {
  const [width] = new Uint32Array(buffer, byteOffset, 1);
  return width === 2
    ? new Uint16Array(buffer, byteOffset + HEAD, (length - HEAD) >> 1)
    : new Uint32Array(buffer, byteOffset + HEAD, (length - HEAD) >> 2);
}

/** The number of lists, where each begins and the last ends, then what they hold. */
export function packPostings(lists: readonly (readonly number[])[]): Uint8Array {
  const starts = [0];
  for (const list of lists) starts.push(starts.at(-1)! + list.length);
  return packNumbers([lists.length, ...starts, ...lists.flat()]);
}

/** Opens what `packPostings` wrote. */
export function openPostings(bytes: Uint8Array): Postings {
  const numbers = openNumbers(bytes);
  const count = numbers[0]!;
  const held = numbers.subarray(count + 2);
  return {
    of: (place) =>
      place >= 0 && place < count
        ? held.subarray(numbers[place + 1], numbers[place + 2])
        : held.subarray(0, 0),
  };
}
