import type { Context } from "./context.ts";
import type { Term } from "./expression.ts";
import type { Role } from "./frame.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

const RIVALS = new Set(["person", "group", "place", "agency", "legislature", "court"]);

/** What a sentence leaves unsaid: by how much, and as features. */
export interface Lack {
  readonly weight: number;
  readonly features: number[];
}

/** What the missing roles amount to; of one role alone also which kind it is and whether the context has it. */
export function lackOf(missing: readonly Role[], reading: Reading, context: Context, lexicon: Lexicon): Lack {
  const [role] = missing;
  const isOne = missing.length === 1;
  const terms = role!.expression.flatMap(({ first, rest }) => [first, ...rest.map((each) => each.term)]);
  const kind = kindOf(role!, terms);
  const ids = terms.flatMap(conceptsOf);
  const isBefore = ids.some(
    (id) => context.topics.has(id) || context.recent.some((earlier) => earlier.concepts.has(id)),
  );
  const is = (condition: boolean) => (isOne && condition ? 1 : 0);
  return {
    weight:
      missing.length * 10 + ["thing", "date", "number", "action"].indexOf(kind) * 2 + (isBefore ? 0 : 1),
    features: [
      is(kind === "thing" && isBefore),
      is(kind === "thing" && !isBefore),
      is(kind === "action" && isBefore),
      is(kind === "action" && !isBefore),
      is(kind === "number"),
      is(kind === "date"),
      missing.length === 2 ? 1 : 0,
      missing.length > 2 ? 1 : 0,
      is(hasRival(ids, reading, lexicon)),
    ],
  };
}

function kindOf(role: Role, terms: readonly Term[]): "thing" | "date" | "number" | "action" {
  // A role called "no" is a denial: as little to be taken from elsewhere as what is asserted.
  if (role.isAction || role.name === "no") return "action";
  const kinds = new Set(terms.map((term) => term.kind));
  if (kinds.has("number") || kinds.has("vote")) return "number";
  return kinds.has("date") ? "date" : "thing";
}

function conceptsOf(term: Term): readonly string[] {
  if (term.kind === "concepts") return term.ids;
  return term.kind === "words" ? [term.concept] : [];
}

/** Whether the sentence names another of the same kind instead. */
function hasRival(ids: readonly string[], reading: Reading, lexicon: Lexicon): boolean {
  const kinds = new Set(ids.map((id) => lexicon.kindOf(id) ?? "").filter((kind) => RIVALS.has(kind)));
  return [...reading.concepts.keys()].some((id) => kinds.has(lexicon.kindOf(id) ?? "") && !ids.includes(id));
}
