import type { MatchEvidence } from "../model/annotation.ts";
import { type Context, contextFills } from "./context.ts";
import { findExpression, wordsOf } from "./find-term.ts";
import type { Frame, Role } from "./frame.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mood } from "./mood.ts";
import type { Reading } from "./reading.ts";
import { refusedAround, refusedMood } from "./refused-mood.ts";
import type { Found } from "./stands-as.ts";

/** Which roles of one reading a sentence fills. */
export interface Filling {
  readonly evidence: readonly MatchEvidence[];
  readonly missing: readonly Role[];
  /** The roles that the sentence itself fills. */
  readonly said: readonly Role[];
  readonly usedContext: boolean;
  /** Where the roles were found, and those of them that are asserted. */
  readonly spans: readonly Found[];
  readonly actions: readonly Found[];
  /** The mood that keeps what was found from being asserted; null when none does. */
  readonly mood: Mood | null;
}

/** Looks for each role in the sentence, and for those that it may leave unsaid in the context. */
export function fillRoles(
  roles: readonly Role[],
  frame: Frame,
  reading: Reading,
  context: Context,
  lexicon: Lexicon,
): Filling {
  const evidence: MatchEvidence[] = [];
  const missing: Role[] = [];
  const said: Role[] = [];
  const spans: Found[] = [];
  const actions: Found[] = [];
  let usedContext = false;
  let mood: Mood | null = null;
  for (const role of roles) {
    const found = findExpression(role.expression, reading);
    const [first] = found;
    if (first) {
      said.push(role);
      const refused = role.isAction ? refusedMood : refusedAround;
      const chosen = found.find((each) => !refused(each, frame, reading)) ?? first;
      if (role.isAction) actions.push(...chosen);
      mood ??= refused(chosen, frame, reading);
      spans.push(...chosen.filter((each) => each.from >= 0));
      evidence.push({ role: role.name, said: wordsOf(chosen, reading), record: role.name });
    } else if (role.fromContext && contextFills(role.expression, reading, context, lexicon)) {
      usedContext = true;
      evidence.push({ role: role.name, said: "(said before)", record: role.name });
    } else missing.push(role);
  }
  return { evidence, missing, said, usedContext, spans, actions, mood };
}
