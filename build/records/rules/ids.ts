import { type Entry, nameOf } from "../collection.ts";
import type { Finding, Rule } from "./rule.ts";

/** A file is named by its record's id, a story's folder by the story's. */
export const idIsFileName: Rule = ({ claims, questions, stories }) => [
  ...[...claims, ...questions]
    .filter(({ value, file }) => nameOf(file) !== value.id)
    .map((entry) => fault(entry, nameOf(entry.file))),
  ...stories.filter(({ value, story }) => story !== value.id).map((entry) => fault(entry, entry.story)),
];

function fault(entry: Entry<{ readonly id: string }>, name: string): Finding {
  const what = `the id "${entry.value.id}" is not the name "${name}"`;
  const mend = `rename one of them; ids that were published stay`;
  return { entry, pointer: "/id", rule: "id-is-file-name", what, mend, refuses: true };
}

/** Claims and questions share one set of ids; sources and authorities have one each. The first keeps it. */
export const duplicateId: Rule = ({ claims, questions, sources, authorities }) =>
  [[...claims, ...questions], sources, authorities].flatMap((entries) => {
    const first = new Map<string, Entry<unknown>>();
    return entries.flatMap((entry): Finding[] => {
      const other = first.get(entry.value.id);
      if (!other) {
        first.set(entry.value.id, entry);
        return [];
      }
      const what = `the id "${entry.value.id}" is taken by ${other.file}:${other.line("/id")}`;
      const mend = "choose another id";
      return [{ entry, pointer: "/id", rule: "duplicate-id", what, mend, refuses: true }];
    });
  });
