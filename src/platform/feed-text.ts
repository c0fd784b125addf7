/** Why a file cannot be read. */
export type FileFault = "broken-gzip" | "too-large" | "unreadable-file";

export class FileFaultError extends Error {
  constructor(readonly fault: FileFault) {
    super(fault);
  }
}

/** Unpacked bytes that are read of one file: a few kilobytes of gzip could unpack to more than any disk holds. */
const MOST_BYTES = 4_000_000_000;

/**
 * The text of a file piece by piece: plain or gzip, UTF-8 or, where it begins with a mark that says so, UTF-16. Bytes
 * that are none of the encoding become U+FFFD. `onBytes` learns how many of the file's own bytes have been read.
 * Throws a `FileFaultError`, also at the end of a gzip file that was cut off.
 */
export async function* feedText(file: Blob, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  let isGzip = false;
  try {
    const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    isGzip = first === 0x1f && second === 0x8b;
    yield* decoded(bytesOf(file, isGzip, onBytes));
  } catch (error) {
    if (error instanceof FileFaultError) throw error;
    const isDisk = error instanceof DOMException;
    throw new FileFaultError(isGzip && !isDisk ? "broken-gzip" : "unreadable-file");
  }
}

async function* bytesOf(
  file: Blob,
  isGzip: boolean,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        read += chunk.length;
        onBytes(read);
        controller.enqueue(chunk);
      },
    }),
  );
  const reader = (isGzip ? counted.pipeThrough(new DecompressionStream("gzip")) : counted).getReader();
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      total += value.length;
      if (total > MOST_BYTES) throw new FileFaultError("too-large");
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let head = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (decoder === null && head.length + chunk.length < 2) head = joined(head, chunk);
    else if (decoder === null) {
      const start = joined(head, chunk);
      decoder = new TextDecoder(encodingOf(start));
      yield decoder.decode(start, { stream: true });
    } else yield decoder.decode(chunk, { stream: true });
  }
  yield decoder === null ? new TextDecoder().decode(head) : decoder.decode();
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function joined(head: Uint8Array, chunk: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(head.length + chunk.length);
  both.set(head);
  both.set(chunk, head.length);
  return both;
}
