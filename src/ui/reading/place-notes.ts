export interface NoteBox {
  /** Where it would stand best, in CSS pixels from the top of the text. */
  readonly wanted: number;
  /** In CSS pixels. */
  readonly height: number;
}

/**
 * Tops of notes that stand one below the other, `gap` apart, each as near as can be to where it would stand best: notes
 * that need more room than their sentences have give way upwards and downwards alike (isotonic regression by pooling
 * neighbours, Ayer et al. 1955). In CSS pixels, none above 0.
 */
export function placeNotes(notes: readonly NoteBox[], gap: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  const meanOf = ({ sum, count }: { sum: number; count: number }): number => sum / count;
  // With the room of all notes before it taken away, a note may stand anywhere not above the one before it.
  let before = 0;
  const offsets = notes.map(({ wanted, height }) => {
    const offset = before;
    before += height + gap;
    let pool = { sum: wanted - offset, count: 1 };
    for (let last = pools.at(-1); last && meanOf(last) > meanOf(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
    return offset;
  });
  const means = pools.flatMap((pool) => Array<number>(pool.count).fill(meanOf(pool)));
  return offsets.map((offset, place) => offset + Math.max(0, means[place]!));
}
