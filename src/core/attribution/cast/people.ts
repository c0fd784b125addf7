import type { LanguagePack } from "../lexicon/pack.ts";
import type { Mention, Person } from "./cast.ts";
import { latestMet, type Met } from "./latest-met.ts";
import type { ReadName } from "./read-name.ts";
import type { HeldRole } from "./roles-around.ts";
import { sameName } from "./same-name.ts";
import { surnamesOf } from "./surnames-of.ts";

/** How many sentences back "President Reyes" is meant by "the president" before the president of a club. */
const OPEN_REACH = 10;
/** How many sentences back somebody whose sex is known is preferred to one nearer of whom it is not. */
const CERTAIN_REACH = 4;

/** The people whom an article names, and where. */
export class People {
  private readonly all: Met[] = [];
  private readonly bySurname = new Map<string, Met[]>();

  constructor(private readonly pack: LanguagePack) {}

  /** Whether the article has named somebody who may go by that name. */
  knows(read: ReadName): boolean {
    return this.known(read) !== undefined;
  }

  /** Takes note of a name; `isSubject` when it stands where the sentence's subject does. */
  meet(read: ReadName, sentence: number, isSubject: boolean, roles: readonly HeldRole[]): void {
    const known = this.known(read);
    const person = known ?? this.add(read, sentence);
    if (known && read.name.length > known.name.length) known.name = read.name;
    if (person.gender === "") person.gender = read.gender;
    person.mentions.push(sentence);
    if (isSubject) person.subjectOf.add(sentence);
    for (const { role, isBound } of roles) {
      person.roles.add(role);
      if (!isBound) person.openRoles.add(role);
    }
  }

  /** By surname or by full name; the one named most recently before the sentence, else the first. Null when none. */
  person(name: string, sentence: number): Person | null {
    const tokens = name.split(/\s+/);
    const candidates = this.bySurname.get(tokens.at(-1)!.toLowerCase()) ?? [];
    const exact = candidates.filter((person) => tokens.length > 1 && sameName(person.name, name));
    const pool = exact.length > 0 ? exact : tokens.length === 1 ? candidates : [];
    if (pool.length > 0) return latestMet(pool, sentence) ?? pool[0]!;
    if (tokens.length > 1) return null;
    const byFirst = this.all.filter(
      (person) => person.name.split(" ")[0]!.toLowerCase() === name.toLowerCase(),
    );
    return byFirst.length > 0 ? (latestMet(byFirst, sentence) ?? byFirst[0]!) : null;
  }

  /**
   * The person last named before the sentence whose role it is, before one of something certain ("president of the farm
   * bureau"), unless nobody has spoken of the former for long; null when nobody has it.
   */
  holderOf(role: string, sentence: number): Person | null {
    const last = latestMet(
      this.all.filter((person) => person.roles.has(role)),
      sentence,
    );
    if (!last || last.openRoles.has(role)) return last;
    const open = latestMet(
      this.all.filter((person) => person.openRoles.has(role)),
      sentence,
    );
    return open?.mentions.some((at) => at <= sentence && sentence - at <= OPEN_REACH) ? open : last;
  }

  /** The last person named at or before the sentence whose gender does not speak against it; null when none. */
  lastNamed(gender: "m" | "f" | "", sentence: number): Mention | null {
    // Whoever is known to be a woman is meant by "she" before somebody of whom nothing is known.
    const certain =
      gender === ""
        ? null
        : latestMet(
            this.all.filter((each) => each.gender === gender),
            sentence,
          );
    const isNear = certain?.mentions.some(
      (mention) => mention <= sentence && sentence - mention < CERTAIN_REACH,
    );
    const person = isNear
      ? certain
      : latestMet(
          this.all.filter((each) => gender === "" || each.gender === "" || each.gender === gender),
          sentence,
        );
    if (!person) return null;
    const when = Math.max(...person.mentions.filter((mention) => mention <= sentence));
    return { person, sentence: when, isSubject: person.subjectOf.has(when) };
  }

  /** The subject of the sentence whose gender does not speak against it, when its name stands there; null otherwise. */
  subjectOf(sentence: number, gender: "m" | "f" | ""): Person | null {
    const fits = (each: Met): boolean => gender === "" || each.gender === "" || each.gender === gender;
    return this.all.find((each) => each.subjectOf.has(sentence) && fits(each)) ?? null;
  }

  private known({ surname, name }: ReadName): Met | undefined {
    const fits = this.bySurname.get(surname.toLowerCase())?.filter((person) => sameName(person.name, name));
    if (!fits || fits.length < 2) return fits?.[0];
    // "Roosevelt, who runs it", of two of that name: whoever the article spoke of last.
    return (
      fits.find((person) => person.name === name) ?? latestMet(fits, Number.POSITIVE_INFINITY) ?? fits[0]
    );
  }

  private add(read: ReadName, sentence: number): Met {
    const person: Met = {
      name: read.name,
      surname: read.surname,
      gender: read.gender,
      since: sentence,
      roles: new Set(),
      openRoles: new Set(),
      mentions: [],
      subjectOf: new Set(),
    };
    this.all.push(person);
    for (const surname of surnamesOf(read, this.pack))
      this.bySurname.set(surname, [...(this.bySurname.get(surname) ?? []), person]);
    return person;
  }
}
