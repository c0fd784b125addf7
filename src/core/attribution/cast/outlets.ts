/** The outlets that an article names, in order. */
export class Outlets {
  private readonly met: { readonly name: string; readonly sentence: number }[] = [];

  meet(name: string, sentence: number): void {
    this.met.push({ name, sentence });
  }

  /** The one named last at or before the sentence; null when none. */
  last(sentence: number): string | null {
    return this.met.findLast((outlet) => outlet.sentence <= sentence)?.name ?? null;
  }

  /** The fullest name, met by that sentence, that ends in these words; null when none or several. */
  fullest(ending: string, sentence: number): string | null {
    const tail = ending.toLowerCase();
    const names = new Set(
      this.met
        .filter((outlet) => outlet.sentence <= sentence && outlet.name.toLowerCase().endsWith(` ${tail}`))
        .map((outlet) => outlet.name.replace(/^the /i, "")),
    );
    const longest = [...names].filter((name) => name.toLowerCase() !== tail);
    return longest.length === 1 ? longest[0]! : null;
  }
}
