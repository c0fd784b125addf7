import type { Attribution } from "../../model/attribution.ts";
import { readNoComment } from "../no-comment.ts";
import type { SentenceView } from "../sentence-view.ts";
import { sourceText } from "../source-text.ts";
import type { ReadingState } from "./reading-state.ts";

/** "Declined to comment": shown with its source, without content. Null when the sentence tells of none. */
export function readRefusal(state: ReadingState, view: SentenceView): Attribution | null {
  const found = readNoComment(view, state.context.pack);
  if (!found?.source) return null;
  const reading = state.naming.kindOf(view, found.source, found.cue);
  const { source } = state.naming.name(
    view,
    sourceText(view.words, found.source, reading, state.context.pack),
    reading,
  );
  return { ...state.composer.build(view, found, source, [], null), stance: "no-comment" };
}
