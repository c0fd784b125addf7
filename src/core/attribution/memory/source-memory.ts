import type { SourceKind } from "../../model/attribution.ts";
import type { Cast } from "../cast/cast.ts";
import type { KindReading } from "../kind/kind-reading.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { agreesInGender } from "./agrees-in-gender.ts";
import { earlierOfNoun } from "./earlier-of-noun.ts";
import type { Heard } from "./heard.ts";
import type { Known } from "./known.ts";
import { NOUN_REACH } from "./noun-reach.ts";

/** How many sentences back a pronoun looks for its speaker before it takes whoever was named last. */
const PRONOUN_REACH = 2;

/** A quotation without a source belongs to nobody who spoke longer ago. */
const SPEAKER_REACH = 8;

/** Who has spoken, in order, and who a pronoun, "the official" or a bare surname stands for. */
export class SourceMemory implements Heard {
  private readonly known: Known[] = [];

  constructor(
    readonly pack: LanguagePack,
    readonly cast: Cast,
  ) {}

  remember(known: Known): void {
    this.known.push(known);
  }

  last(): Known | null {
    return this.known.at(-1) ?? null;
  }

  /** The last speaker, if not too long ago; null otherwise. */
  lastSpeaker(sentence: number): Known | null {
    const last = this.known.at(-1);
    return last && sentence - last.sentence < SPEAKER_REACH ? last : null;
  }

  /** The last speaker who can speak, a document only when there is nobody else; null when none did lately. */
  lastAble(sentence: number): Known | null {
    const last = this.lastSpeaker(sentence);
    if (last?.kind !== "document") return last;
    const before = this.latest((known) => known.kind !== "document");
    return before && sentence - before.sentence < NOUN_REACH ? before : last;
  }

  /** The unnamed people of whom "one of them" is one; null when none spoke lately. */
  lastUnnamed(sentence: number): Known | null {
    return this.latest((known) => known.kind === "anonymous" && sentence - known.sentence < NOUN_REACH);
  }

  /** The earlier source that the words of this one point back to; null when they point to none. */
  resolve(reading: KindReading, sentence: number): Known | null {
    if (reading.reference === "pronoun") return this.ofPronoun(reading.head, sentence);
    if (reading.reference === "definite") return earlierOfNoun(reading, sentence, this);
    if (reading.properName && reading.kind === "named-person") {
      const person = this.cast.person(reading.properName, sentence);
      if (person) return this.unheard("named-person", person.name, sentence);
    }
    return null;
  }

  private ofPronoun(head: string, sentence: number): Known | null {
    const gender = this.pack.personPronouns.get(head);
    if (gender !== undefined) return this.ofPerson(gender, sentence);
    if (this.pack.thingPronouns.has(head)) {
      const speaker = this.latest(
        ({ kind }) => kind === "organisation" || kind === "document" || kind === "outlet",
      );
      // An institution of which the sentence before speaks is meant before one that spoke earlier.
      const named =
        !speaker || speaker.sentence < sentence - 1 ? this.cast.organisationIn(sentence - 1) : null;
      return named ? this.unheard("organisation", named, sentence) : speaker;
    }
    return this.latest(
      (known) =>
        known.kind === "anonymous" ||
        // "Many have voiced concerns": no body is many.
        (known.kind === "organisation" &&
          sentence - known.sentence < 3 &&
          !/^(?:many|some|most|others|few)$/.test(head)),
    );
  }

  private ofPerson(gender: "m" | "f" | "", sentence: number): Known | null {
    const speaker = this.latest(
      (known) =>
        (known.kind === "named-person" || (known.kind === "anonymous" && !known.isPlural)) &&
        agreesInGender(known, gender, this.cast),
    );
    const named = this.cast.lastNamed(gender, sentence);
    // Whoever the sentence before is about is spoken of now, though another spoke earlier.
    const topic = this.cast.topicOf(sentence - 1, gender);
    if (topic && topic.person.name !== speaker?.name && (!speaker || speaker.sentence < topic.sentence)) {
      return this.unheard("named-person", topic.person.name, sentence);
    }
    if (speaker && sentence - speaker.sentence <= PRONOUN_REACH) return speaker;
    if (named && (!speaker || named.person.since > speaker.sentence)) {
      return this.unheard("named-person", named.person.name, sentence);
    }
    return speaker;
  }

  unheard(kind: SourceKind, name: string, sentence: number): Known {
    const before = this.latest((known) => known.name === name);
    return {
      kind,
      name,
      head: "",
      isPlural: false,
      hands: before?.hands ?? [],
      sentence: before?.sentence ?? sentence,
    };
  }

  latest(test: (known: Known) => boolean): Known | null {
    for (let i = this.known.length - 1; i >= 0; i--) if (test(this.known[i]!)) return this.known[i]!;
    return null;
  }
}
