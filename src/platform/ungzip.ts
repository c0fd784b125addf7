/** Gzip in pieces that are made as they are asked for and not needed again. */
export interface Packed {
  /** Length in bytes of what it holds. */
  readonly length: number;
  readonly pieces: Iterable<Uint8Array<ArrayBuffer>>;
}

/** What gzip holds, in one run of bytes and without a second copy. Rejects where it is damaged, cut short or of another length. */
export async function ungzip({ length, pieces }: Packed): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream("gzip");
  const writing = write(pieces, writable.getWriter());
  // What breaks the writing breaks the reading too, which is waited for first.
  writing.catch(() => undefined);
  const bytes = new Uint8Array(length);
  const reader = readable.getReader();
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (filled + value.length > length) {
      await reader.cancel();
      throw new RangeError(`There are more than ${length} bytes.`);
    }
    bytes.set(value, filled);
    filled += value.length;
    free(value);
  }
  await writing;
  if (filled < length) throw new RangeError(`There are ${filled} bytes instead of ${length}.`);
  return bytes;
}

async function write(
  pieces: Packed["pieces"],
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  for (const piece of pieces) {
    await writer.write(piece);
    free(piece);
  }
  await writer.close();
}

/** Gives memory back at once: browsers collect it too late, while it stands in their way. Node 20 has no way to. */
function free({
  buffer,
}: {
  readonly buffer: ArrayBuffer & { transfer?(length: number): ArrayBuffer };
}): void {
  buffer.transfer?.(0);
}
