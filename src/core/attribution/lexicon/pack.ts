/**
 * What a cue verb asks for before it counts as a cue.
 * `speech`: says something by itself ("said"). `clause`: only with a clause or a quotation ("found that").
 * `object`: what follows is the content, clause or not ("denied the charge", "called for talks").
 */
export type CueClass = "speech" | "clause" | "object";

export interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  /** base: infinitive or present plural; finite: any other tensed form; ing: participle; past: form that may be passive. */
  readonly form: "base" | "finite" | "ing" | "past";
}

/** All that the attribution rules know of one language. Words in lower case with straight apostrophes. */
export interface LanguagePack {
  readonly lang: string;
  readonly cues: ReadonlyMap<string, CueVerb>;
  /** Phrases before a source: "according to". Each a list of words. */
  readonly prepositionalCues: readonly (readonly string[])[];
  /** Adverbs and phrases that say that somebody says so: "reportedly". */
  readonly hedges: readonly (readonly string[])[];
  /** Cue forms that are nouns after a determiner: "report", "claim". */
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Tensed forms of common verbs that attribute nothing and are no nouns: where one stands, a noun phrase has ended. */
  readonly finiteVerbs: ReadonlySet<string>;
  /** Adverbs that stand between a source and its cue. */
  readonly adverbs: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly personPronouns: ReadonlyMap<string, "m" | "f" | "">;
  readonly pluralPronouns: ReadonlySet<string>;
  readonly thingPronouns: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Roles that one person holds at a time: "president", "mayor". */
  readonly roles: ReadonlySet<string>;
  /** Nouns for people whom nobody names: "officials", "spokesman". */
  readonly unnamed: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** Nouns for outlets: "newspaper", "broadcaster". */
  readonly outletNouns: ReadonlySet<string>;
  /** Names of places that stand for their governments, and bodies known by name. */
  readonly governments: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Words that open a complement clause: "that". */
  readonly complementisers: ReadonlySet<string>;
  /** "declined to comment" and the like. */
  readonly noComment: RegExp;
  readonly denial: RegExp;
}

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
export const phraseList = (list: string): string[][] =>
  list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "")
    .map((phrase) => phrase.split(/\s+/))
    .sort((a, b) => b.length - a.length);
