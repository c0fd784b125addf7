/** The institutions whose names an article gives, and where. */
export class Institutions {
  private readonly mentions = new Map<string, number[]>();

  meet(name: string, sentence: number): void {
    this.mentions.set(name, [...(this.mentions.get(name) ?? []), sentence]);
  }

  /** The one that a sentence names, of several the one named most; null when it names none. */
  in(sentence: number): string | null {
    let best: string | null = null;
    let most = 0;
    for (const [name, mentions] of this.mentions) {
      if (!mentions.includes(sentence) || mentions.length <= most) continue;
      best = name;
      most = mentions.length;
    }
    return best;
  }

  /** The name met most often by that sentence; null when none was. */
  commonest(sentence: number): string | null {
    let best: string | null = null;
    let most = 0;
    for (const [name, mentions] of this.mentions) {
      const count = mentions.filter((mention) => mention <= sentence).length;
      if (count >= most && count > 0) {
        best = name;
        most = count;
      }
    }
    return best;
  }
}
