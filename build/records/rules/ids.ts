import { type Entry, nameOf } from "../collection.ts";
import type { Finding, Rule } from "./rule.ts";

/** A file is named by its record's id, a frame by its claim's, a story's folder by the story's. */
export const idIsFileName: Rule = ({ claims, questions, frames, stories }) => [
  ...[...claims, ...questions, ...frames]
    .filter(({ value, file }) => nameOf(file) !== value.id)
    .map((entry) => fault(entry, nameOf(entry.file))),
  ...stories.filter(({ value, story }) => story !== value.id).map((entry) => fault(entry, entry.story)),
];

function fault(entry: Entry<{ readonly id: string }>, name: string): Finding {
  const what = `the id "${entry.value.id}" is not the name "${name}"`;
  const mend = `rename one of them; ids that were published stay`;
  return { entry, pointer: pointerToId(entry), rule: "id-is-file-name", what, mend, refuses: true };
}

/** Where an entry tells its id: concepts and triggers by their key. */
function pointerToId({ kind }: Entry<unknown>): string {
  if (kind === "frame") return "/claim";
  return kind === "lexicon" || kind === "triggers" ? "" : "/id";
}

/** Claims and questions share one set of ids; all else has one each. The first keeps it. */
export const duplicateId: Rule = ({ claims, questions, frames, ...others }) =>
  [
    [...claims, ...questions],
    frames,
    others.sources,
    others.authorities,
    others.stories,
    others.concepts,
    others.triggers,
  ].flatMap((entries: readonly Entry<{ readonly id: string }>[]) => {
    const first = new Map<string, Entry<unknown>>();
    return entries.flatMap((entry): Finding[] => {
      const other = first.get(entry.value.id);
      if (!other) {
        first.set(entry.value.id, entry);
        return [];
      }
      const what = `the id "${entry.value.id}" is taken by ${other.file}:${other.line(pointerToId(other))}`;
      const mend = "choose another id, or put the two together";
      return [{ entry, pointer: pointerToId(entry), rule: "duplicate-id", what, mend, refuses: true }];
    });
  });
