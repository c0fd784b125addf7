import type { Span } from "./selector.ts";

/**
 * Kinds of source. `none` is a pure hedge ("reportedly"): somebody is said to say so, nobody is named or described.
 */
export type SourceKind = "named-person" | "organisation" | "outlet" | "document" | "anonymous" | "none";

export interface Source {
  readonly kind: SourceKind;
  /** The fullest name that the article gives ("Brian Finucane" for "he"); for unnamed sources the description. */
  readonly name: string;
  /** As this sentence names it: a pronoun stays a pronoun; "" when this sentence does not name it. */
  readonly text: string;
  /** Id in the registry of sources; null when it is not there or the name is ambiguous. */
  readonly id: string | null;
  /** Where `text` stands; null when "" or when it stands in an earlier sentence. */
  readonly span: Span | null;
}

/** One hand through which a statement passed. */
export interface ChainLink {
  readonly name: string;
  readonly kind: SourceKind;
  readonly id: string | null;
}

/** What the source does with the content. `no-comment` covers refusals to comment or to confirm. */
export type Stance = "asserts" | "denies" | "no-comment";

/**
 * Who says it (PARC 3, PolNeAR): source, cue and content, with the hands it came through.
 * A refusal to comment carries stance "no-comment" and counts as no attribution in the evaluation format.
 */
export interface Attribution {
  readonly source: Source;
  /** Discontinuous cues have several spans; [] when the attribution is carried over from an earlier sentence. */
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The outlet or channel through which it reaches us; null when the page itself heard it. */
  readonly via: Source | null;
  readonly quotation: "direct" | "mixed" | "indirect";
  readonly stance: Stance;
  /** True when the source or the whole attribution comes from an earlier sentence. */
  readonly carriedOver: boolean;
  /** From the nearest hand, the page's own outlet, to the origin. */
  readonly chain: readonly ChainLink[];
}
