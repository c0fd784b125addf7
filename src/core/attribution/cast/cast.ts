import type { NameEvidence } from "./name-evidence.ts";

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
  /** Whether the article has spoken of somebody unnamed by that noun, in lower case, at or before the sentence: "a witness". */
  isIntroduced(noun: string, sentence: number): boolean;
  /** The last person named at or before the sentence whose gender does not speak against it; null when none. */
  lastNamed(gender: "m" | "f" | "", sentence: number): Mention | null;
  /**
   * Whom the sentence is about: its subject by name, or who a pronoun or "the 23-year-old" at its beginning goes on about.
   * Null when its subject is none, or another's gender.
   */
  topicOf(sentence: number, gender: "m" | "f" | ""): Mention | null;
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
