import type { Term } from "./expression.ts";
import { isFoundWithin } from "./find-term.ts";
import type { Role } from "./frame.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import type { Scope } from "./scope.ts";

/** Roles of who says or does it, where and when: they may stand outside of what is denied. */
const AROUND = /^(?:who|whom|whose|by|say|says|said|when|where)\d*$/;
/** Kinds of those who say something, deny it or doubt it. */
const NAMED = new Set(["person", "group", "place", "agency", "outlet", "legislature", "court", "ngo"]);

/**
 * The scope that holds what a sentence says of some roles, so that none of it is asserted; null when there is none. Names
 * and dates may stand before it: "Trump denied on Monday that". Where the record is itself a denial or a doubt, the
 * governing words fill a role, which then stands outside.
 */
export function governingScope(
  said: readonly Role[],
  reading: Reading,
  lexicon: Pick<Lexicon, "kindOf">,
): Scope | null {
  if (reading.scopes.length === 0) return null;
  const bound = said.filter((role) => !isCircumstance(role, lexicon));
  if (bound.length === 0) return null;
  return (
    reading.scopes.find(({ from, to }) =>
      bound.every(({ expression }) => isFoundWithin(expression, reading, from, to)),
    ) ?? null
  );
}

function isCircumstance({ name, expression }: Role, lexicon: Pick<Lexicon, "kindOf">): boolean {
  if (AROUND.test(name)) return true;
  return expression.every(({ first, rest }) =>
    [first, ...rest.map((each) => each.term)].every((term) => isNameOrDate(term, lexicon)),
  );
}

function isNameOrDate(term: Term, lexicon: Pick<Lexicon, "kindOf">): boolean {
  if (term.kind === "concepts") return term.ids.every((id) => NAMED.has(lexicon.kindOf(id) ?? ""));
  return term.kind === "date" || term.kind === "published" || term.kind === "speaker";
}
