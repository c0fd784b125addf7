import { genderOfFirstName } from "../lexicon/first-names.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { Registry } from "../registry.ts";
import type { SentenceView } from "../sentence-view.ts";
import { capitalisedRuns } from "./capitalised-runs.ts";
import type { Cast } from "./cast.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import { outletIn } from "./outlet-in.ts";
import { readName } from "./read-name.ts";
import { rolesAround } from "./roles-around.ts";
import { sameName } from "./same-name.ts";
import { spell } from "./spell.ts";

/** A name that begins among so many first words is most likely the subject. */
const SUBJECT_REACH = 5;

/** “No Place Like Home”: what fills a quotation all by itself is no person. */
function isTitleOfWork({ quoted }: SentenceView, { from, to }: { from: number; to: number }): boolean {
  const quotation = quoted[from]!;
  return quotation !== 0 && quoted[from - 1] !== quotation && quoted[to] !== quotation;
}

/** In lower case: the last name, and in Spanish the first of two by which people go. */
function surnamesOf(
  { name, surname }: { readonly name: string; readonly surname: string },
  pack: LanguagePack,
): string[] {
  const tokens = name.split(" ");
  const first = tokens.at(-2);
  const hasTwo = pack.lang === "es" && tokens.length > 2 && first !== undefined && /^\p{Lu}/u.test(first);
  return hasTwo && genderOfFirstName(first) === null
    ? [surname.toLowerCase(), first.toLowerCase()]
    : [surname.toLowerCase()];
}

/** How many sentences back somebody whose sex is known is preferred to one nearer of whom it is not. */
const CERTAIN_REACH = 4;

/** Reads the article's people and outlets once. Linear in its length. */
export function readCast(views: readonly SentenceView[], pack: LanguagePack, registry: Registry): Cast {
  const people: {
    name: string;
    surname: string;
    gender: "m" | "f" | "";
    since: number;
    roles: Set<string>;
    mentions: number[];
    subjectOf: Set<number>;
  }[] = [];
  const bySurname = new Map<string, (typeof people)[number][]>();
  const outlets: { name: string; sentence: number }[] = [];
  const organisations = new Map<string, number[]>();
  const spelled = new Map<string, number>();
  const hints = gatherEvidence(views, pack);
  for (const view of views) {
    const { words, sentence } = view;
    for (const run of capitalisedRuns(words)) {
      const text = spell(words, run.from, run.to);
      spelled.set(text, (spelled.get(text) ?? 0) + 1);
      const outletFrom = run.from > 0 && words[run.from - 1]!.lower === "the" ? run.from - 1 : run.from;
      const outlet = outletIn(words, { from: outletFrom, to: run.to }, registry);
      if (outlet) {
        outlets.push({ name: outlet, sentence: sentence.index });
        continue;
      }
      const read = isTitleOfWork(view, run) ? null : readName(words, run, pack, registry);
      if (!read) {
        const last = words[run.to - 1]!;
        const isPlain =
          run.from > 0 &&
          !pack.governments.has(last.lower) &&
          !pack.weekdays.has(last.lower) &&
          !pack.titles.has(last.lower);
        if (isPlain) organisations.set(text, [...(organisations.get(text) ?? []), sentence.index]);
        continue;
      }
      const known = bySurname
        .get(read.surname.toLowerCase())
        ?.find((person) => sameName(person.name, read.name));
      const person = known ?? {
        name: read.name,
        surname: read.surname,
        gender: read.gender,
        since: sentence.index,
        roles: new Set<string>(),
        mentions: [],
        subjectOf: new Set<number>(),
      };
      if (!known) {
        if (!read.isFull) continue;
        const { person: forPerson, organisation: against } = hints(read.name);
        if (against > forPerson) {
          organisations.set(text, [...(organisations.get(text) ?? []), sentence.index]);
          continue;
        }
        people.push(person);
        for (const surname of surnamesOf(read, pack))
          bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
      } else if (read.name.length > person.name.length) person.name = read.name;
      if (person.gender === "") person.gender = read.gender;
      person.mentions.push(sentence.index);
      if (run.from <= SUBJECT_REACH) person.subjectOf.add(sentence.index);
      for (const role of rolesAround(words, run, pack)) person.roles.add(role);
    }
  }
  const before = <T extends { mentions: number[] }>(candidates: readonly T[], index: number): T | null => {
    let best: T | null = null;
    let when = -1;
    for (const candidate of candidates) {
      for (const mention of candidate.mentions) {
        if (mention <= index && mention >= when) {
          best = candidate;
          when = mention;
        }
      }
    }
    return best;
  };
  return {
    person(name, sentence) {
      const tokens = name.split(/\s+/);
      const candidates = bySurname.get(tokens.at(-1)!.toLowerCase()) ?? [];
      const exact = candidates.filter((person) => tokens.length > 1 && sameName(person.name, name));
      const pool = exact.length > 0 ? exact : tokens.length === 1 ? candidates : [];
      if (pool.length > 0) return before(pool, sentence) ?? pool[0]!;
      if (tokens.length > 1) return null;
      const byFirst = people.filter(
        (person) => person.name.split(" ")[0]!.toLowerCase() === name.toLowerCase(),
      );
      return byFirst.length > 0 ? (before(byFirst, sentence) ?? byFirst[0]!) : null;
    },
    holderOf: (role, sentence) =>
      before(
        people.filter((person) => person.roles.has(role)),
        sentence,
      ),
    lastNamed(gender, sentence) {
      // Whoever is known to be a woman is meant by "she" before somebody of whom nothing is known.
      const certain =
        gender === ""
          ? null
          : before(
              people.filter((each) => each.gender === gender),
              sentence,
            );
      const isNear = certain?.mentions.some(
        (mention) => mention <= sentence && sentence - mention < CERTAIN_REACH,
      );
      const person = isNear
        ? certain
        : before(
            people.filter((each) => gender === "" || each.gender === "" || each.gender === gender),
            sentence,
          );
      if (!person) return null;
      const when = Math.max(...person.mentions.filter((mention) => mention <= sentence));
      return { person, sentence: when, isSubject: person.subjectOf.has(when) };
    },
    evidence: hints,
    organisationIn(sentence) {
      let best: string | null = null;
      let most = 0;
      for (const [name, mentions] of organisations) {
        if (!mentions.includes(sentence) || mentions.length <= most) continue;
        best = name;
        most = mentions.length;
      }
      return best;
    },
    lastOrganisation(sentence) {
      let best: string | null = null;
      let most = 0;
      for (const [name, mentions] of organisations) {
        const count = mentions.filter((mention) => mention <= sentence).length;
        if (count >= most && count > 0) {
          best = name;
          most = count;
        }
      }
      return best;
    },
    usage(name) {
      const tokens = name.split(" ");
      return {
        lastAlone: spelled.get(tokens.at(-1)!) ?? 0,
        firstAlone: tokens.length > 1 ? (spelled.get(tokens[0]!) ?? 0) : 0,
        whole: spelled.get(name) ?? 0,
      };
    },
    outlet(ending, sentence) {
      const tail = ending.toLowerCase();
      const names = new Set(
        outlets
          .filter((outlet) => outlet.sentence <= sentence && outlet.name.toLowerCase().endsWith(` ${tail}`))
          .map((outlet) => outlet.name.replace(/^the /i, "")),
      );
      const longest = [...names].filter((name) => name.toLowerCase() !== tail);
      return longest.length === 1 ? longest[0]! : null;
    },
    lastOutlet: (sentence) => outlets.filter((outlet) => outlet.sentence <= sentence).at(-1)?.name ?? null,
  };
}
