import { type Finding, type Rule, stringsIn } from "./rule.ts";

/** Parts of a record that readers never see: lists of ids, and what only tests and matching read. */
const NOT_SHOWN =
  /^\/(?:id|nearMisses|wordings|relatedClaims|legalQuestions|authorities|speakers|entities)\b/;

/** An id as it may stand among words; ids of one word are words like others. */
const ID = /[a-z\d]+(?:-[a-z\d]+)+/g;

/** What readers see names records by what they hold: an id tells them nothing and leads nowhere. */
export const idInProse: Rule = ({ claims, questions }) => {
  const ids = new Set([...claims, ...questions].map(({ value }) => value.id));
  return [...claims, ...questions].flatMap((entry) =>
    [...stringsIn(entry.value)]
      .filter(([pointer, text]) => !NOT_SHOWN.test(pointer) && text.includes(" "))
      .flatMap(([pointer, text]) =>
        [...new Set(text.match(ID))]
          .filter((word) => ids.has(word))
          .map(
            (id): Finding => ({
              entry,
              pointer,
              rule: "id-in-prose",
              what: `readers are shown the id "${id}"`,
              mend: "say in words what that record holds, or leave it out",
              refuses: false,
            }),
          ),
      ),
  );
};
