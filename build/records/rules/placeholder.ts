import { type Finding, type Rule, stringsIn } from "./rule.ts";

/** Begins every string that a scaffold leaves to be written. */
export const TO_WRITE = "TODO";

/** Remarks, quoted ones in frames, and ids made up to be replaced. */
const LEFT = /^(?:'?TODO\b|todo-)/;

/** Nothing of a scaffold is left. */
export const placeholder: Rule = (collection) =>
  [
    ...collection.stories,
    ...collection.claims,
    ...collection.questions,
    ...collection.frames,
    ...collection.sources,
    ...collection.authorities,
  ].flatMap((entry) =>
    [...stringsIn(entry.value)]
      .filter(([, text]) => LEFT.test(text))
      .map(
        ([pointer, text]): Finding => ({
          entry,
          pointer,
          rule: "placeholder",
          what: `still to be written: ${text}`,
          mend: "write it as the remark says, or take it out where it may be left out",
          refuses: true,
        }),
      ),
  );
