import type { Word } from "../text/words.ts";
import { genderOfFirstName } from "./lexicon/first-names.ts";
import { isOutletName } from "./lexicon/outlets.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { evidenceAt, type NameEvidence } from "./name-evidence.ts";
import { kindOfEntry, type Registry } from "./registry.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Somebody whom the article names in full. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly gender: "m" | "f" | "";
  /** Index of the sentence that names the person first. */
  readonly since: number;
  /** Roles in lower case under which the article knows the person: "mayor", "lawyer". */
  readonly roles: ReadonlySet<string>;
}

/** The last time somebody was named. */
export interface Mention {
  readonly person: Person;
  readonly sentence: number;
  /** Whether the name stands where subjects do, at the sentence's beginning. */
  readonly isSubject: boolean;
}

/** The people and outlets whom an article names. */
export interface Cast {
  /** By surname or by full name; the one named most recently before the sentence, else the first. Null when none. */
  person(name: string, sentence: number): Person | null;
  /** The person last named before the sentence whose role it is; null when none. */
  holderOf(role: string, sentence: number): Person | null;
  /** The last person named at or before the sentence whose gender does not speak against it; null when none. */
  lastNamed(gender: "m" | "f" | "", sentence: number): Mention | null;
  /** The institution's name met most often by that sentence; null when none was. */
  lastOrganisation(sentence: number): string | null;
  /** The organisation that a sentence names, of several the one named most; null when it names none. */
  organisationIn(sentence: number): string | null;
  /** What the article's words say about the bearer of the name, and of longer names that share its first or last word. */
  evidence(name: string): NameEvidence;
  /** How often the article writes the name's last word alone, its first word alone, and the whole. */
  usage(name: string): { readonly lastAlone: number; readonly firstAlone: number; readonly whole: number };
  /** The fullest outlet name, met by that sentence, that ends in these words; null when none or several. */
  outlet(ending: string, sentence: number): string | null;
  /** The outlet named last before the sentence; null when none. */
  lastOutlet(sentence: number): string | null;
}

/** A name that begins among so many first words is most likely the subject. */
const SUBJECT_REACH = 5;
const PARTICLE = /^(?:de|del|della|da|di|du|la|las|los|van|von|der|den|bin|ibn|al|el|le|ter|ten|dos|das)$/;
const ROMAN_OR_SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const FEMALE_TITLE =
  /^(?:ms|mrs|miss|mme|madam|lady|dame|queen|princess|congresswoman|chairwoman|spokeswoman|councilwoman|sister|sra|srta|señora|doña|dra|presidenta|ministra|alcaldesa|jueza|gobernadora|senadora|diputada|directora|portavoza|vocera|abogada)$/;
const MALE_TITLE =
  /^(?:mr|sir|lord|king|prince|congressman|chairman|spokesman|councilman|father|brother|sr|señor|don|presidente|ministro|alcalde|gobernador|senador|diputado|director|vocero|abogado|pope|fr|imam|sheikh|rabbi|monseñor)$/;

/** Runs of capitalised words, with the particles inside them, as half-open ranges of word indices. */
export function capitalisedRuns(words: readonly Word[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.isCapitalised) continue;
    let to = i + 1;
    while (to < words.length) {
      const word = words[to]!;
      if (word.isCapitalised || ROMAN_OR_SUFFIX.test(word.text)) to++;
      else if (PARTICLE.test(word.text) && words[to + 1]?.isCapitalised) to += 2;
      else if (
        PARTICLE.test(word.text) &&
        PARTICLE.test(words[to + 1]?.text ?? "") &&
        words[to + 2]?.isCapitalised
      )
        to += 3;
      else break;
    }
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

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
      const read = readName(words, run, pack, registry);
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
        bySurname.set(read.surname.toLowerCase(), [
          ...(bySurname.get(read.surname.toLowerCase()) ?? []),
          person,
        ]);
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
      const person = before(
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

/** Adds the hints at every mention up by whole name, and by the first and the last word of longer names. */
function gatherEvidence(views: readonly SentenceView[], pack: LanguagePack): (name: string) => NameEvidence {
  const sums = new Map<string, { person: number; organisation: number }>();
  for (const { words } of views) {
    for (const run of capitalisedRuns(words)) {
      const found = evidenceAt(words, run, pack);
      if (found.person === 0 && found.organisation === 0) continue;
      const first = words[run.from]!;
      const last = words[run.to - 1]!;
      const isLong = run.to - run.from > 1;
      const keys = [spell(words, run.from, run.to), ...(isLong ? [`${first.text} `, ` ${last.text}`] : [])];
      for (const key of keys) {
        const sum = sums.get(key) ?? { person: 0, organisation: 0 };
        sum.person += found.person;
        sum.organisation += found.organisation;
        sums.set(key, sum);
      }
    }
  }
  const none = { person: 0, organisation: 0 };
  return (name) => {
    const tokens = name.split(" ");
    const own = sums.get(name) ?? none;
    // A surname alone takes the hints of the full name, a short company name those of the long one.
    const asSurname = tokens.length === 1 ? (sums.get(` ${name}`) ?? none) : none;
    const asFirst = tokens.length === 1 ? (sums.get(`${name} `) ?? none) : (sums.get(tokens[0]!) ?? none);
    const alone = tokens.length > 1 ? (sums.get(tokens.at(-1)!) ?? none) : none;
    return {
      person: own.person + asSurname.person + alone.person,
      organisation: own.organisation + asSurname.organisation + asFirst.organisation + alone.organisation,
    };
  };
}

/** The outlet whose name fills the range, or its end; null when there is none. */
export function outletIn(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  registry: Registry,
): string | null {
  for (let start = from; start < to; start++) {
    const name = spell(words, start, to);
    if (!words[start]!.isCapitalised && start > from) continue;
    const entries = registry.find(name);
    if (entries.length > 0 && entries.every((entry) => kindOfEntry(entry) === "outlet")) return name;
    if (
      isOutletName(name) &&
      (start === from ||
        !/^(?:Times|Post|Journal|Herald|Guardian|Observer|Sun|Star|Mirror|Press|News|Review|Standard|Express|Telegraph|Mail|Record|Today|Monitor)$/.test(
          name,
        ))
    )
      return name;
  }
  return null;
}

export function spell(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++)
    text += (i > from && words[i]!.start > words[i - 1]!.end ? " " : "") + words[i]!.text;
  return text;
}

function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const left = a.toLowerCase().split(" ");
  const right = b.toLowerCase().split(" ");
  if (left.at(-1) !== right.at(-1)) return false;
  return left.length === 1 || right.length === 1 || left[0] === right[0] || left[0]![0] === right[0]![0];
}

/** "Interim BART Police Chief Ed Alvarez": where the name begins after the last title; the run's begin when there is none. */
export function beginOfPersonalName(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  pack: LanguagePack,
): number {
  for (let i = to - 2; i > from; i--) {
    if (!pack.titles.has(words[i - 1]!.lower.replace(/\.$/, ""))) continue;
    const isName = to - i <= 3 && genderOfFirstName(words[i]!.text) !== null;
    if (isName) return i;
  }
  return from;
}

interface ReadName {
  readonly name: string;
  readonly surname: string;
  readonly gender: "m" | "f" | "";
  readonly isFull: boolean;
}

function readName(
  words: readonly Word[],
  run: { from: number; to: number },
  pack: LanguagePack,
  registry: Registry,
): ReadName | null {
  let from = run.from;
  let gender: "m" | "f" | "" = "";
  let titled = false;
  while (from < run.to) {
    const bare = words[from]!.lower.replace(/\.$/, "");
    if (FEMALE_TITLE.test(bare)) gender = "f";
    if (MALE_TITLE.test(bare)) gender = "m";
    if (pack.titles.has(bare) && genderOfFirstName(bare) === null) {
      titled = true;
      from++;
    } else if (
      from === run.from &&
      from === 0 &&
      (pack.conjunctions.has(bare) ||
        pack.prepositions.has(bare) ||
        pack.determiners.has(bare) ||
        pack.adverbs.has(bare))
    )
      from++;
    else break;
  }
  const personal = beginOfPersonalName(words, run, pack);
  if (personal > from) {
    from = personal;
    titled = true;
  }
  const previous = words[run.from - 1]?.lower ?? "";
  if (pack.titles.has(previous) && previous !== "general") titled = true;
  if (from >= run.to) return null;
  const tokens = words.slice(from, run.to);
  if (
    tokens.length > 4 ||
    tokens.some(
      (word) => (pack.organisations.has(word.lower) && word.lower !== "county") || /^\d/.test(word.text),
    )
  )
    return null;
  if (tokens.some((word) => /^(?:Inc|Corp|Ltd|Co|LLC|PLC|SA|AG|GmbH)\.?$/.test(word.text))) return null;
  const name = spell(words, from, run.to);
  const entries = registry.find(name);
  if (entries.length > 0) {
    const person = entries.find((entry) => entry.kind === "person");
    if (!person) return null;
    return {
      name: tokens.length > 1 ? name : person.name,
      surname: tokens.at(-1)!.text,
      gender: gender || genderOfFirstName(person.name.split(" ")[0]!) || "",
      isFull: true,
    };
  }
  const byFirst = genderOfFirstName(tokens[0]!.text);
  if (!titled && previous === "the" && byFirst === null) return null;
  if (tokens.length === 1) return { name, surname: name, gender, isFull: titled };
  if (
    !titled &&
    byFirst === null &&
    (pack.governments.has(tokens[0]!.lower) ||
      (tokens[0]!.text === tokens[0]!.text.toUpperCase() && tokens[0]!.text.length > 2))
  )
    return null;
  return { name, surname: tokens.at(-1)!.text, gender: gender || byFirst || "", isFull: true };
}

/** Role nouns in "Mayor Lena Ortiz", "Lena Ortiz, the mayor", "the mayor, Lena Ortiz". */
function rolesAround(
  words: readonly Word[],
  run: { from: number; to: number },
  pack: LanguagePack,
): string[] {
  const roles: string[] = [];
  for (let i = Math.max(0, run.from - 7); i < run.to; i++) {
    const { lower } = words[i]!;
    if (i < run.from && /^[.;“”"]$/.test(words[i]!.text)) roles.length = 0;
    if (pack.roles.has(lower)) roles.push(lower);
  }
  if (words[run.to]?.text === ",") {
    for (let i = run.to + 1; i < Math.min(words.length, run.to + 9); i++) {
      if (/^[.;,“”"]$/.test(words[i]!.text)) break;
      if (pack.roles.has(words[i]!.lower) || pack.unnamed.has(words[i]!.lower)) roles.push(words[i]!.lower);
    }
  }
  return roles;
}
