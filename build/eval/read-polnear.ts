/** A piece of a span, a half-open range of UTF-16 offsets into the article's text. */
export interface GoldSpan {
  readonly role: "Source" | "Cue" | "Content";
  readonly start: number;
  readonly end: number;
}

/** One attribution with all pieces of its spans. */
export interface GoldRelation {
  readonly source: readonly GoldSpan[];
  readonly cue: readonly GoldSpan[];
  readonly content: readonly GoldSpan[];
}

/** Reads an annotation file of PolNeAR (BRAT standoff): every piece of every span, and the relations. */
export function readPolnear(ann: string): { spans: GoldSpan[]; relations: GoldRelation[] } {
  const relations: GoldRelation[] = [];
  const parts = new Map<string, GoldSpan[]>();
  for (const line of ann.split("\n")) {
    const span = /^(T\d+)\t(Source|Cue|Content) ([\d ;]+)\t/.exec(line);
    if (span) {
      const pieces = span[3]!.split(";").map((piece) => {
        const [start, end] = piece.split(" ").map(Number);
        return { role: span[2] as GoldSpan["role"], start: start!, end: end! };
      });
      parts.set(span[1]!, pieces);
    }
    const relation = /^E\d+\t(.*)$/.exec(line);
    if (relation) {
      const of = (role: string): GoldSpan[] =>
        relation[1]!.split(" ").flatMap((part) => {
          const [name, id] = part.split(":");
          return name!.replace(/\d+$/, "") === role ? (parts.get(id!) ?? []) : [];
        });
      relations.push({ source: of("Source"), cue: of("Cue"), content: of("Content") });
    }
  }
  return { spans: [...parts.values()].flat(), relations };
}
