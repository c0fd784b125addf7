import type { WordRange } from "../sentence-view.ts";

/** An outlet or platform that the sentence names, and what it does with the words. */
export interface Hand {
  readonly range: WordRange;
  /** Fullest name that the article gives. */
  readonly name: string;
  /**
   * heard: the source spoke to it; retold: it reported what another hand had ("as cited by"); channel: where the source
   * published; mention: neither is said.
   */
  readonly link: "heard" | "retold" | "channel" | "mention";
}
