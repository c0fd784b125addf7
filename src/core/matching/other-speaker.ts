import type { Frame } from "./frame.ts";
import type { Reading } from "./reading.ts";
import { tokensOf } from "./tokens.ts";

/** Tokens between a person's name and the verb with which he says something. */
const SAYS = 4;

/** Where the record is what certain persons said, the name of somebody else who says the sentence; null when nobody does. */
export function otherSpeaker(frame: Pick<Frame, "speakers">, reading: Reading): string | null {
  const { speakers } = frame;
  const { namedSpeaker, speakers: said } = reading;
  if (speakers.length === 0) return null;
  if (namedSpeaker === null) return null;
  const surname = tokensOf(namedSpeaker).at(-1)?.norm ?? "";
  const isOne = (id: string) => said.includes(id) || id.split("-").includes(surname) || saysIt(id, reading);
  return speakers.some(isOne) ? null : namedSpeaker;
}

/** Whether a person that the sentence names says something in it: "Leavitt said that Rubio had told". */
function saysIt(id: string, { concepts }: Reading): boolean {
  const says = ["say", "notify", "describe"].flatMap((verb) => concepts.get(verb) ?? []);
  return (concepts.get(id) ?? []).some((person) =>
    says.some((say) => say.from >= person.to && say.from - person.to <= SAYS),
  );
}
