/**
 * Weights of a linear model over hashed features as they ship: of a linear-chain tagger, or of a classifier. Little-endian: magic "SWT1", uint32 number of features, uint32 number
 * of labels L, float32 scale; then (L + 1) * L int8 transitions (the last row is from the sentence's start), padded to
 * four bytes; uint32 hash per feature, ascending; L int8 weights per feature. A score is an int8 sum times the scale.
 */
export interface PackedWeights {
  readonly labels: number;
  readonly scale: number;
  /** From label (row, the last one the sentence's start) to label. */
  readonly transitions: Int8Array;
  readonly weights: Int8Array;
  /** Of the features, ascending: a feature's row is where its hash stands. */
  readonly hashes: Uint32Array;
  /** For each value of a hash's upper bits, which are those left of `shift`, the first row that has it or a greater one. */
  readonly starts: Uint32Array;
  readonly shift: number;
}

const MAGIC = 0x31545753;
const HEADER_BYTES = 16;

const opened = new WeakMap<Uint8Array, PackedWeights | null>();

/**
 * Views on the bytes where these begin at a multiple of four, else on a copy; null when they are not such weights. Kept with the array, so that
 * opening again costs nothing.
 */
export function openWeights(bytes: Uint8Array): PackedWeights | null {
  const known = opened.get(bytes);
  if (known !== undefined) return known;
  const weights = readWeights(bytes);
  opened.set(bytes, weights);
  return weights;
}

function readWeights(given: Uint8Array): PackedWeights | null {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.length < HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const features = view.getUint32(4, true);
  const labels = view.getUint32(8, true);
  const padded = Math.ceil(((labels + 1) * labels) / 4) * 4;
  const size = HEADER_BYTES + padded + features * (4 + labels);
  if (view.getUint32(0, true) !== MAGIC || bytes.length !== size) return null;
  const from = bytes.byteOffset + HEADER_BYTES + padded;
  const hashes = new Uint32Array(bytes.buffer, from, features);
  // Two rows or so for each value: what is not there costs one look into a small table and one into the hashes.
  const shift = Math.min(31, Math.clz32(features) + 1);
  const starts = new Uint32Array(2 ** (32 - shift) + 1).fill(features);
  for (let row = features - 1; row >= 0; row--) starts[hashes[row]! >>> shift] = row;
  for (let value = starts.length - 2; value >= 0; value--)
    starts[value] = Math.min(starts[value]!, starts[value + 1]!);
  return {
    labels,
    scale: view.getFloat32(12, true),
    transitions: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, (labels + 1) * labels),
    weights: new Int8Array(bytes.buffer, from + features * 4, features * labels),
    hashes,
    starts,
    shift,
  };
}

/** The inverse of `openWeights`: rows must be in ascending order of hash. */
export function packWeights(
  hashes: readonly number[],
  weights: Int8Array,
  transitions: Int8Array,
  labels: number,
  scale: number,
): Uint8Array {
  const padded = Math.ceil(transitions.length / 4) * 4;
  const bytes = new Uint8Array(HEADER_BYTES + padded + hashes.length * (4 + labels));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, hashes.length, true);
  view.setUint32(8, labels, true);
  view.setFloat32(12, scale, true);
  bytes.set(new Uint8Array(transitions.buffer, transitions.byteOffset, transitions.length), HEADER_BYTES);
  for (const [row, hash] of hashes.entries()) view.setUint32(HEADER_BYTES + padded + row * 4, hash, true);
  bytes.set(
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
    HEADER_BYTES + padded + hashes.length * 4,
  );
  return bytes;
}

/** Row of a feature; -1 when the training never kept it. */
export function rowOf({ hashes, starts, shift }: PackedWeights, hash: number): number {
  const wanted = hash >>> 0;
  const end = starts[(wanted >>> shift) + 1]!;
  for (let row = starts[wanted >>> shift]!; row < end; row++) if (hashes[row] === wanted) return row;
  return -1;
}
