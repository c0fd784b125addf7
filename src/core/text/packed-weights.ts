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
  /** Open addressing: pairs of hash (as int32) and row, row -1 where empty. `mask` is the number of pairs less one. */
  readonly table: { readonly pairs: Int32Array; readonly mask: number };
}

const MAGIC = 0x31545753;
const HEADER_BYTES = 16;

const opened = new WeakMap<Uint8Array, PackedWeights | null>();

/** Null when the bytes are not such weights. Kept with the array, so that opening again costs nothing. */
export function openWeights(bytes: Uint8Array): PackedWeights | null {
  const known = opened.get(bytes);
  if (known !== undefined) return known;
  const weights = readWeights(bytes);
  opened.set(bytes, weights);
  return weights;
}

function readWeights(bytes: Uint8Array): PackedWeights | null {
  if (bytes.length < HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const features = view.getUint32(4, true);
  const labels = view.getUint32(8, true);
  const padded = Math.ceil(((labels + 1) * labels) / 4) * 4;
  const size = HEADER_BYTES + padded + features * (4 + labels);
  if (view.getUint32(0, true) !== MAGIC || bytes.length !== size) return null;
  const at = HEADER_BYTES + padded;
  let slots = 1;
  while (slots < features * 1.4) slots *= 2;
  // Hash and row side by side: a feature that is not there costs one look into memory.
  const pairs = new Int32Array(slots * 2).fill(-1);
  for (let row = 0; row < features; row++) {
    const hash = view.getUint32(at + row * 4, true);
    let slot = hash & (slots - 1);
    while (pairs[slot * 2 + 1] !== -1) slot = (slot + 1) & (slots - 1);
    pairs[slot * 2] = hash | 0;
    pairs[slot * 2 + 1] = row;
  }
  const from = bytes.byteOffset + at + features * 4;
  return {
    labels,
    scale: view.getFloat32(12, true),
    transitions: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, (labels + 1) * labels),
    weights: new Int8Array(bytes.buffer, from, features * labels),
    table: { pairs, mask: slots - 1 },
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
export function rowOf({ table }: PackedWeights, hash: number): number {
  const { pairs, mask } = table;
  const wanted = hash | 0;
  let slot = hash & mask;
  for (;;) {
    const row = pairs[slot * 2 + 1]!;
    if (row === -1 || pairs[slot * 2] === wanted) return row;
    slot = (slot + 1) & mask;
  }
}
