import type { SourceKind } from "../../model/attribution.ts";
import type { Cast } from "../cast/cast.ts";
import { isOffice } from "../kind/is-office.ts";
import type { KindReading } from "../kind/kind-reading.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { Known } from "./known.ts";

/** How many sentences back a pronoun looks for its speaker before it takes whoever was named last. */
const PRONOUN_REACH = 2;

/** How many sentences back "the company" may stand for a company that was called otherwise. */
const NOUN_REACH = 8;

/** A quotation without a source belongs to nobody who spoke longer ago. */
const SPEAKER_REACH = 8;

/** How many sentences back "the spokesman" may stand for somebody who was named. */
const VOICE_REACH = 2;
const VOICE = /^(?:spokes(?:man|woman|person)|portavoz|vocero|vocera)$/;

/** Names of institutions in general, which may stand for one that bears a proper name. */
const GENERIC =
  /^(?:company|firm|group|agency|department|ministry|retailer|airline|bank|union|club|team|council|charity|university|hospital|force|regulator|watchdog|court|party|government|body|organi[sz]ation|authority|association|federation|chain|carrier|manufacturer|maker|developer|operator|utility|institute|foundation|fund|committee|commission|board|office|service|brand|startup|giant|empresa|compañía|firma|organismo|entidad|institución|dependencia|ministerio|sindicato|asociación|club|partido|banco|fiscalía|organización|agencia|cartera|aerolínea|fabricante|consejería|universidad|fundación|gremio|patronal|concesionaria)$/;

/** Who has spoken, in order, and who a pronoun, "the official" or a bare surname stands for. */
export class SourceMemory {
  private readonly known: Known[] = [];

  constructor(
    private readonly pack: LanguagePack,
    private readonly cast: Cast,
  ) {}

  remember(known: Known): void {
    this.known.push(known);
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
    if (reading.reference === "definite") return this.ofNoun(reading, sentence);
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
        known.kind === "anonymous" || (known.kind === "organisation" && sentence - known.sentence < 3),
    );
  }

  private ofPerson(gender: "m" | "f" | "", sentence: number): Known | null {
    const speaker = this.latest(
      (known) =>
        (known.kind === "named-person" || (known.kind === "anonymous" && !known.isPlural)) &&
        this.agrees(known, gender),
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

  private ofNoun({ head, kind, properName }: KindReading, sentence: number): Known | null {
    // Whom the article names with the office is meant before another who holds one of that name and has spoken.
    if (kind === "named-person" && properName) return this.unheard(kind, properName, sentence);
    const same = this.latest((known) => known.head !== "" && singular(known.head) === singular(head));
    if (same) return same;
    // "The spokesman said" right after somebody named, when no unnamed one has spoken.
    if (kind === "anonymous" && VOICE.test(head)) {
      const last = this.known.at(-1);
      return last?.kind === "named-person" && sentence - last.sentence <= VOICE_REACH ? last : null;
    }
    if (kind === "named-person") {
      // An office whose holder nobody has named is not held by whoever spoke last.
      if (this.pack.unnamed.has(head) || isOffice(head)) return null;
      // "La funcionaria" goes on about whoever spoke before; in English "the treasurer" is mostly somebody else.
      return this.pack.lang === "es"
        ? this.latest(
            (known) =>
              known.kind === kind && sentence - known.sentence < 4 && this.agrees(known, spanishGender(head)),
          )
        : null;
    }
    if (
      /^(?:reports?|story|stories|articles?|account|informes?|notas?|reportajes?|artículos?|información|informaciones)$/.test(
        head,
      )
    ) {
      const document = this.latest(
        (known) => known.kind === "document" && sentence - known.sentence < NOUN_REACH,
      );
      const outlet = document ?? this.latest((known) => known.kind === "outlet");
      if (outlet) return outlet;
      // "The report said", of what somebody had told an outlet.
      const told = this.latest((known) => known.hands.length > 0 && sentence - known.sentence < NOUN_REACH);
      return told ? this.unheard("outlet", told.hands[0]!.name, sentence) : null;
    }
    if (kind === "organisation" && GENERIC.test(head)) {
      const speaker = this.latest(
        (known) => known.kind === kind && known.head === "" && sentence - known.sentence < NOUN_REACH,
      );
      if (speaker) return speaker;
      const name = this.cast.lastOrganisation(sentence);
      return name ? this.unheard(kind, name, sentence) : null;
    }
    if (kind === "document" || kind === "outlet") {
      return this.latest((known) => known.kind === kind && sentence - known.sentence < NOUN_REACH);
    }
    return null;
  }

  private unheard(kind: SourceKind, name: string, sentence: number): Known {
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

  private agrees(known: Known, gender: "m" | "f" | ""): boolean {
    if (gender === "") return true;
    if (
      /woman$|^(?:mother|sister|wife|widow|daughter|girl|actress|vecina|funcionaria|vocera|mujer|madre)$/.test(
        known.head,
      )
    )
      return gender === "f";
    if (/man$|^(?:father|brother|husband|son|boy|actor|hombre|padre)$/.test(known.head))
      return gender === "m";
    const person = this.cast.person(known.name, known.sentence);
    return !person || person.gender === "" || person.gender === gender;
  }

  private latest(test: (known: Known) => boolean): Known | null {
    for (let i = this.known.length - 1; i >= 0; i--) if (test(this.known[i]!)) return this.known[i]!;
    return null;
  }
}

/** Of a Spanish noun for a person by its ending; "" where the ending does not tell. */
function spanishGender(noun: string): "m" | "f" | "" {
  if (/(?:ista|[^a]ta|guarda|[^t]eta)$/.test(noun)) return "";
  return /a$/.test(noun) ? "f" : /(?:o|or|ón)$/.test(noun) ? "m" : "";
}

const singular = (noun: string): string => noun.replace(/s$/, "");
