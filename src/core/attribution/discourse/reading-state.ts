import type { Attribution } from "../../model/attribution.ts";
import type { SourceMemory } from "../memory/source-memory.ts";
import type { Composer } from "./composer.ts";
import type { DiscourseContext } from "./discourse-context.ts";
import type { Naming } from "./naming.ts";

/** An article that is being read, and how far. */
export interface ReadingState {
  readonly context: DiscourseContext;
  readonly memory: SourceMemory;
  readonly naming: Naming;
  readonly composer: Composer;
  /** The attributions of the sentences read so far. */
  readonly done: (Attribution | null)[];
}
