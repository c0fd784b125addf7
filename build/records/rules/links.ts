import type { Collection, Entry } from "../collection.ts";
import type { Finding, Rule } from "./rule.ts";

type IsKnown = (id: string) => boolean;
type Link = readonly [pointer: string, id: string];

const links = (key: string, ids: readonly string[]): Link[] => ids.map((id, i) => [`/${key}/${i}`, id]);

/** What is no ref is words: they have a space or a capital. */
const REF = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every id that is referred to exists. */
export const danglingId: Rule = (collection) => {
  const { claims, questions, sources, authorities, stories, frames, triggers, unreadable } = collection;
  const known = (entries: readonly Entry<{ readonly id: string }>[], registry = ""): IsKnown => {
    const ids = new Set([...entries.map(({ value }) => value.id), ...unreadable]);
    return (id) => ids.has(id) || unreadable.has(registry);
  };
  const isSource = known(sources, "sources");
  const isAuthority = known(authorities, "authorities");
  const isClaim = known(claims);
  const isQuestion = known(questions);
  const isRef = (story: string): IsKnown => {
    const refs = refsOf(collection, story);
    // A claim that could not be read may have it.
    return (ref) => refs.has(ref) || unreadable.size > 0;
  };
  const findings: Finding[] = [];
  const check = (
    entry: Entry<{ readonly id: string }>,
    isKnown: IsKnown,
    where: string,
    found: readonly Link[],
  ) => {
    for (const [pointer, id] of found) {
      if (isKnown(id)) continue;
      const what = `"${id}" is not in ${where}`;
      const mend = `correct the id, or add it to ${where}`;
      findings.push({ entry, pointer, rule: "dangling-id", what, mend, refuses: true });
    }
  };
  for (const entry of claims) {
    const { speakers, entities, sources: read, legalQuestions, quotation, topic } = entry.value;
    const publishers = read.flatMap(({ publisherId }, i): Link[] =>
      publisherId === null ? [] : [[`/sources/${i}/publisherId`, publisherId]],
    );
    const speaker: Link[] = quotation?.speakerId ? [["/quotation/speakerId", quotation.speakerId]] : [];
    check(entry, isSource, "src/records/sources.json", [
      ...links("speakers", speakers),
      ...links("entities", entities),
      ...publishers,
      ...speaker,
    ]);
    check(entry, isQuestion, "the questions", links("legalQuestions", legalQuestions));
    const reliedOn = read.flatMap(({ reliesOn }, i): Link[] =>
      reliesOn !== null && REF.test(reliesOn) ? [[`/sources/${i}/reliesOn`, reliesOn]] : [],
    );
    const isRefOrSource: IsKnown = (id) => isRef(entry.story)(id) || isSource(id);
    check(entry, isRefOrSource, "the sources of the story's claims or the registry", reliedOn);
    const story = stories.find(({ value }) => value.id === entry.story);
    const topics = new Set(story?.value.topics.map(({ id }) => id));
    const isTopic: IsKnown = (id) => topics.has(id) || (!story && unreadable.has("story"));
    const choice = topics.size > 0 ? ` (${[...topics].join(", ")})` : "";
    check(entry, isTopic, `the topics of story.json${choice}`, [["/topic", topic]]);
  }
  for (const entry of questions) {
    check(entry, isClaim, "the claims", links("relatedClaims", entry.value.relatedClaims));
    check(entry, isAuthority, "src/records/authorities.json", links("authorities", entry.value.authorities));
    // A position with an address of its own needs no ref of the story.
    const bare = entry.value.positions.flatMap(({ sourceUrl, sourceRef }, i): Link[] =>
      sourceUrl === null && sourceRef !== null ? [[`/positions/${i}/sourceRef`, sourceRef]] : [],
    );
    check(entry, isRef(entry.story), "the sources of the story's claims", bare);
  }
  for (const entry of frames) {
    check(entry, isClaim, "the claims", [["/claim", entry.value.claim]]);
    check(entry, isClaim, "the claims", links("yieldsTo", entry.value.yieldsTo ?? []));
  }
  for (const entry of triggers) check(entry, isQuestion, "the questions", [["", entry.value.id]]);
  return findings;
};

function refsOf({ claims }: Collection, story: string): Set<string> {
  return new Set(
    claims
      .filter((claim) => claim.story === story)
      .flatMap(({ value }) => value.sources.map((source) => source.ref)),
  );
}

/** A claim names a question if and only if the question names the claim. */
export const oneWayLink: Rule = ({ claims, questions }) => {
  const claimOf = new Map(claims.map((entry) => [entry.value.id, entry]));
  const questionOf = new Map(questions.map((entry) => [entry.value.id, entry]));
  const finding = (entry: Finding["entry"], pointer: string, other: string, key: string): Finding => ({
    entry,
    pointer,
    rule: "one-way-link",
    what: `"${other}" does not name "${entry.value.id}" in return`,
    mend: `add "${entry.value.id}" to ${key} of ${other}, or take the link out here`,
    refuses: false,
  });
  return [
    ...claims.flatMap((entry) =>
      entry.value.legalQuestions.flatMap((id, i) => {
        const question = questionOf.get(id);
        return question && !question.value.relatedClaims.includes(entry.value.id)
          ? [finding(entry, `/legalQuestions/${i}`, id, "relatedClaims")]
          : [];
      }),
    ),
    ...questions.flatMap((entry) =>
      entry.value.relatedClaims.flatMap((id, i) => {
        const claim = claimOf.get(id);
        return claim && !claim.value.legalQuestions.includes(entry.value.id)
          ? [finding(entry, `/relatedClaims/${i}`, id, "legalQuestions")]
          : [];
      }),
    ),
  ];
};

/** In one story a ref is one document: the same publisher, address, date, type and reading everywhere. */
export const oneRefOneDocument: Rule = ({ claims }) => {
  const first = new Map<string, { entry: Entry<unknown>; pointer: string; source: object }>();
  const keys = ["publisher", "publisherId", "url", "date", "type", "seenAs"] as const;
  return claims.flatMap((entry) =>
    entry.value.sources.flatMap((source, i): Finding[] => {
      const key = `${entry.story}/${source.ref}`;
      const pointer = `/sources/${i}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, { entry, pointer, source });
        return [];
      }
      return keys
        .filter((name) => (other.source as typeof source)[name] !== source[name])
        .map((name) => ({
          entry,
          pointer: `${pointer}/${name}`,
          rule: "one-ref-one-document",
          what: `"${source.ref}" has another ${name} in ${other.entry.file}:${other.entry.line(`${other.pointer}/${name}`)}`,
          mend: "make them equal, or give this document a ref of its own",
          refuses: false,
        }));
    }),
  );
};
