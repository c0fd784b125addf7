import type { Attribution } from "../../model/attribution.ts";
import { SourceMemory } from "../memory/source-memory.ts";
import { readTurns, type Turn } from "../speaker-turns.ts";
import { Composer } from "./composer.ts";
import type { DiscourseContext } from "./discourse-context.ts";
import { Naming } from "./naming.ts";
import { readCarried } from "./read-carried.ts";
import { readFromSpans } from "./read-from-spans.ts";
import { readListed } from "./read-listed.ts";
import { readPost } from "./read-post.ts";
import { readRefusal } from "./read-refusal.ts";
import { readTurn } from "./read-turn.ts";
import type { ReadingState } from "./reading-state.ts";

/** Reads attributions in order and remembers who spoke, so that "he added" and a quotation that goes on find their source. */
export class Discourse {
  private readonly state: ReadingState;
  private readonly turns: readonly (Turn | null)[];

  constructor(context: DiscourseContext) {
    this.turns = readTurns(context.views);
    const memory = new SourceMemory(context.pack, context.cast);
    const naming = new Naming(context, memory);
    this.state = { context, memory, naming, composer: new Composer(context, naming), done: [] };
  }

  /** The attribution of the next sentence. */
  readNext(): Attribution | null {
    const index = this.state.done.length;
    const view = this.state.context.views[index]!;
    const { main, byRules } = this.state.context.spans[index]!;
    const turn = this.turns[index];
    if (turn) {
      const spoken = readTurn(this.state, view, turn);
      this.state.done.push(spoken);
      return spoken;
    }
    const attribution =
      view.sentence.blockKind === "byline"
        ? null
        : ((main && (main.source || main.cue.length > 0)
            ? readFromSpans(this.state, view, main, byRules)
            : null) ??
          readRefusal(this.state, view) ??
          readListed(this.state, index) ??
          readPost(this.state, index) ??
          readCarried(this.state, index));
    this.state.done.push(attribution);
    return attribution;
  }
}
