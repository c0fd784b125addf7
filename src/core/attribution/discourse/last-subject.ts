import type { Known } from "../memory/known.ts";
import type { ReadingState } from "./reading-state.ts";

/** Whom the sentence before is about, when nobody has spoken yet: a person, else an institution. */
export function lastSubject(state: ReadingState, index: number): Known | null {
  const { cast } = state.context;
  const person = cast.lastNamed("", index - 1);
  const name = person && index - person.sentence < 3 ? person.person.name : null;
  const organisation = name ? null : cast.organisationIn(index - 1);
  if (!name && !organisation) return null;
  const known: Known = {
    kind: name ? "named-person" : "organisation",
    name: (name ?? organisation)!,
    head: "",
    isPlural: false,
    hands: [],
    sentence: index,
  };
  state.memory.remember(known);
  return known;
}
