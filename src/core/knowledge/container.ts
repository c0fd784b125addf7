/** Named runs of bytes in one file. */
export type Sections = ReadonlyMap<string, Uint8Array>;

/** Where bytes lie in a run of bytes: offset and length. */
export type Place = readonly [offset: number, length: number];

const MAGIC = [0x53, 0x57, 0x52, 0x31]; // "SWR1"
const PREFIX = 8;
/** Sections begin at multiples of this, so that typed arrays can be laid over them without a copy. */
const ALIGNMENT = 8;

/**
 * One file of named sections: magic, length of the table (uint32, little-endian), table as JSON
 * `{ name: [offset, length] }` in bytes from the start of the file's body, padding, body.
 */
export function packContainer(sections: Sections): Uint8Array<ArrayBuffer> {
  const table: Record<string, Place> = {};
  let length = 0;
  for (const [name, bytes] of sections) {
    table[name] = [length, bytes.length];
    length = aligned(length + bytes.length);
  }
  const head = toAscii(JSON.stringify(table));
  const bodyStart = aligned(PREFIX + head.length);
  const file = new Uint8Array(bodyStart + length);
  file.set(MAGIC);
  new DataView(file.buffer).setUint32(4, head.length, true);
  file.set(head, PREFIX);
  for (const [name, bytes] of sections) file.set(bytes, bodyStart + (table[name]?.[0] ?? 0));
  return file;
}

/** Views on the sections, no copies. Throws when the bytes are no such file, one that was cut short, or one that was damaged. */
export function openContainer(file: Uint8Array): Sections {
  if (file.length < PREFIX || MAGIC.some((byte, i) => file[i] !== byte))
    throw new Error("These bytes are no compiled records: the magic number is missing.");
  const headLength = new DataView(file.buffer, file.byteOffset).getUint32(4, true);
  const bodyStart = aligned(PREFIX + headLength);
  if (bodyStart > file.length) throw new Error("The compiled records are cut short in their table.");
  const body = file.subarray(bodyStart);
  return new Map(
    Object.entries(readTable(file.subarray(PREFIX, PREFIX + headLength))).map(([name, place]) => {
      if (!isPlace(place)) throw new Error(`The compiled records are damaged in the place of "${name}".`);
      const [offset, length] = place;
      if (offset + length > body.length)
        throw new Error(`The compiled records are cut short in section "${name}".`);
      return [name, body.subarray(offset, offset + length)];
    }),
  );
}

function readTable(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return jsonFromBytes(bytes) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new Error("The compiled records are damaged in their table.", { cause: error });
  }
}

export function isPlace(value: unknown): value is Place {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((part) => Number.isSafeInteger(part) && part >= 0)
  );
}

/** JSON with every character outside ASCII escaped, one byte a character: read without a text decoder. */
export function jsonToBytes(value: unknown): Uint8Array {
  const escaped = JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return toAscii(escaped);
}

export function jsonFromBytes(bytes: Uint8Array): unknown {
  return JSON.parse(fromAscii(bytes));
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

function toAscii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Arguments of one call; far below every engine's limit. */
const CHUNK = 8192;

function fromAscii(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return text;
}
