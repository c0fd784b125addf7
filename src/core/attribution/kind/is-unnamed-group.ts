import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

const QUANTITY =
  /^(?:some|several|many|most|other|various|numerous|two|three|four|five|six|algun[oa]s|vari[oa]s|much[oa]s|otr[oa]s|divers[oa]s|dos|tres|cuatro)$/;

/** "Some firms", "a group of physicians": bodies or people of whom none is named. */
export function isUnnamedGroup(core: readonly Word[], head: string, pack: LanguagePack): boolean {
  if (core.some((word, i) => i > 0 && word.isCapitalised)) return false;
  const first = core[0]!.lower;
  if (
    /^(?:group|grupo|coalition|teams?|panel|pair|trio)$/.test(head) &&
    /^(?:an?|another|two|una?|otro)$/.test(first)
  ) {
    const of = core.findIndex(({ lower }) => /^(?:of|de)$/.test(lower));
    return (
      of > 0 &&
      core
        .slice(of + 1)
        .some(
          ({ lower }) =>
            pack.unnamed.has(lower) ||
            pack.roles.has(lower.replace(/s$/, "")) ||
            /[a-z](?:er|or|ist|ian|ant)s$/.test(lower),
        )
    );
  }
  return (
    QUANTITY.test(first) &&
    core.length < 5 &&
    core.some(({ lower }) =>
      lower !== head ? lower === `${head}s` || lower === head.replace(/y$/, "ies") : /s$/.test(lower),
    )
  );
}
