import type { SourceKind } from "../../model/attribution.ts";
import type { Word } from "../../text/words.ts";
import { beginOfPersonalName, type Cast, capitalisedRuns, outletIn, spell } from "../cast.ts";
import { genderOfFirstName } from "../lexicon/first-names.ts";
import { isPlatformName } from "../lexicon/outlets.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { kindOfEntry, type Registry } from "../registry.ts";

/** A source's kind, and how the words themselves name it. */
export interface KindReading {
  readonly kind: SourceKind;
  /** The proper name in it ("Anna Kelly"); null when there is none. */
  readonly properName: string | null;
  /** "pronoun", "definite" ("the official"), else "full": how much an earlier sentence must add. */
  readonly reference: "pronoun" | "definite" | "full";
  /** The noun that heads it, in lower case; "" for names. */
  readonly head: string;
  /** True when the registry or the list of outlets knows the name: then the kind is no guess. */
  readonly isRegistered?: boolean;
}

/** Letters after a name: "Hamish Orde KC". */
const AFTER_NAME = /^(?:KC|QC|MP|MEP|MSP|OBE|MBE|CBE|PhD|MD|Jr|Sr|II|III|IV)\.?$/;
const ORGANISATION_WORD =
  /^(?:Inc|Corp|Ltd|LLC|PLC|Company|Ministry|Department|Office|Agency|Bureau|Council|Committee|Commission|Court|Parliament|Senate|Congress|House|Party|Union|Association|Federation|Organi[sz]ation|Foundation|Institute|University|College|School|Hospital|Trust|Club|United|City|FC|Bank|Board|Authority|Service|Force|Police|Army|Navy|Guard|Administration|Airlines|Airways|Group|Society|Network|Alliance|Coalition|Center|Centre|Fund|Pentagon|Treasury|Kremlin|Capital|Partners|Holdings|Industries|Systems|Labs|Technologies|Energy|Motors|Foods|Media|Studios|Records|Research|Watch|International|Nations|Republic|Embassy|Registers|Tribunal|Observatory|Academy|Conservancy|Museum|Church|Diocese|Archdiocese|Ministerio|Departamento|Gobierno|Consejo|Comisión|Corte|Tribunal|Congreso|Senado|Partido|Sindicato|Asociación|Federación|Organización|Fundación|Instituto|Universidad|Hospital|Banco|Policía|Ejército|Guardia|Secretaría|Fiscalía|Ayuntamiento|Alcaldía|Confederación|Cámara|Colectivo|Defensoría|Procuraduría|Agencia|Dirección|Junta|Generalitat|Xunta|Cruz|Unión|Grupo|Corporación|Compañía)$/;
const MEDIA_REPORTS = /^(?:media|press|news|local|medios|prensa)$/;
const JUDGE = /^(?:judge|justice|magistrate|coroner|juez|jueza|magistrado|magistrada)$/;
const SPOKESPERSON =
  /^(?:spokes(?:man|woman|person|people|men|women)|portavoz|portavoces|vocero|vocera|voceros|representative|rep|reps|official|source|aide|insider)$/;

/** Decides the kind of a source from its words. `words` is the whole noun phrase. */
export function readKind(
  words: readonly Word[],
  sentence: number,
  pack: LanguagePack,
  registry: Registry,
  cast: Cast,
): KindReading {
  const core = coreOf(words, pack);
  const first = core[0];
  if (!first) return { kind: "none", properName: null, reference: "full", head: "" };
  if (
    core.length === 1 ||
    (core.length === 2 && /^(?:himself|herself|themselves|both|all)$/.test(core[1]!.lower))
  ) {
    if (pack.personPronouns.has(first.lower))
      return { kind: "named-person", properName: null, reference: "pronoun", head: first.lower };
    if (pack.thingPronouns.has(first.lower))
      return { kind: "organisation", properName: null, reference: "pronoun", head: first.lower };
    if (pack.pluralPronouns.has(first.lower) && !first.isCapitalised)
      return { kind: "anonymous", properName: null, reference: "pronoun", head: first.lower };
    if (pack.pluralPronouns.has(first.lower))
      return {
        kind: "anonymous",
        properName: null,
        reference: /^(?:they|we|ellos|ellas)$/.test(first.lower) ? "pronoun" : "full",
        head: first.lower,
      };
  }
  const name = properNameIn(words, sentence, pack, registry, cast);
  const head = headOf(core, pack);
  const isDefinite = /^(?:the|el|la|los|las|this|that|este|esta|ese|esa|his|her|its|their|su)$/.test(
    first.lower,
  );
  const named = (kind: SourceKind): KindReading => ({
    kind,
    properName: name?.text ?? null,
    reference: "full",
    head,
  });

  const outlet = (): KindReading => ({
    kind: "outlet",
    properName: name?.kind === "outlet" ? name.text : null,
    reference: "full",
    head,
  });

  // A name in apposition or after its title decides, unless the head speaks for an unnamed person beside it.
  if (name?.kind === "named-person" && name.isHead) return named("named-person");
  if (name?.kind === "outlet" && name.isHead) return named("outlet");
  if (head !== "") {
    if (MEDIA_REPORTS.test(core.at(-2)?.lower ?? "") && /^reports?$|^informes?$/.test(head)) return outlet();
    if (/^(?:media|medios|prensa|press)$/.test(head)) return outlet();
    if (pack.outletNouns.has(head) && !pack.organisations.has(head) && !pack.documents.has(head))
      return {
        kind: "outlet",
        properName: name?.text ?? null,
        reference: isDefinite && !name ? "definite" : "full",
        head,
      };
    if (JUDGE.test(head))
      return {
        kind: "named-person",
        properName: name?.text ?? null,
        reference: isDefinite ? "definite" : "full",
        head,
      };
    if (pack.documents.has(head))
      return {
        kind: "document",
        properName: null,
        reference: isDefinite && core.length <= 3 ? "definite" : "full",
        head,
      };
    if (pack.organisations.has(head))
      return {
        kind: "organisation",
        properName: null,
        reference: isDefinite && core.length <= 2 ? "definite" : "full",
        head,
      };
    if (isDefinite && core.length <= 4 && !SPOKESPERSON.test(head)) {
      const holder = cast.holderOf(head, sentence);
      if (holder || pack.roles.has(head))
        return {
          kind: pack.roles.has(head) || holder ? "named-person" : "anonymous",
          properName: holder?.name ?? null,
          reference: "definite",
          head,
        };
    }
    if (isDefinite && pack.roles.has(head) && !SPOKESPERSON.test(head))
      return {
        kind: "named-person",
        properName: name?.kind === "named-person" ? name.text : null,
        reference: "definite",
        head,
      };
    if (pack.unnamed.has(head) || pack.roles.has(head))
      return {
        kind: "anonymous",
        properName: null,
        reference: isDefinite && core.length <= 3 ? "definite" : "full",
        head,
      };
  }
  if (name && (name.isHead || head === "")) return named(name.kind);
  if (head !== "" && !core.at(-1)!.isCapitalised) {
    // A noun that no list knows: people by their endings, else a thing that can be read.
    const isPerson =
      /(?:er|ers|or|ors|ist|ists|ian|ians|ant|ants|man|men|woman|women|dor|dora|dores|doras|ista|istas)$/.test(
        head,
      );
    return {
      kind: isPerson ? "anonymous" : "document",
      properName: null,
      reference: isDefinite && core.length <= 3 ? "definite" : "full",
      head,
    };
  }
  if (name) return named(name.kind);
  if (core.length === 1 && first.isCapitalised && pack.governments.has(first.lower))
    return named("organisation");
  if (core.some((word) => word.isCapitalised)) return named("organisation");
  return {
    kind: /s$/.test(core.at(-1)!.lower) || core.length < 4 ? "anonymous" : "anonymous",
    properName: null,
    reference: isDefinite && core.length <= 3 ? "definite" : "full",
    head,
  };
}

/** The phrase before its first comma, relative clause or participle. */
export function coreOf(words: readonly Word[], pack: LanguagePack): readonly Word[] {
  for (let i = 1; i < words.length; i++) {
    const { text, lower } = words[i]!;
    if (/^[,—–(;]$/.test(text)) return words.slice(0, i);
    if (pack.relatives.has(lower) && !pack.determiners.has(lower)) return words.slice(0, i);
    if (lower === "that" && i > 1) return words.slice(0, i);
    if (/^(?:on|bajo)$/.test(lower) && /^(?:the|condition|condición|la)$/.test(words[i + 1]?.lower ?? ""))
      return words.slice(0, i);
    if (
      /^(?:cited|quoted|interviewed|consulted|reached|contacted|reported|seen|obtained|reviewed|consultad[oa]s?|citad[oa]s?|entrevistad[oa]s?)$/.test(
        lower,
      ) &&
      /^(?:by|por)$/.test(words[i + 1]?.lower ?? "")
    )
      return words.slice(0, i);
  }
  return words;
}

/** The last noun before the first preposition; "" when the phrase is a name. */
function headOf(core: readonly Word[], pack: LanguagePack): string {
  // "the department's monthly report": what is possessed is the head.
  const possessive = core.findLastIndex((word, i) => word.lower === "'s" && i < core.length - 1);
  if (possessive >= 0) return headOf(core.slice(possessive + 1), pack);
  let end = core.length;
  const closing = core.at(-1)!;
  // "a Department for Education spokesperson": the preposition stands inside a name before the head.
  const isAfterName =
    core.length > 3 &&
    !closing.isCapitalised &&
    core.at(-2)!.isCapitalised &&
    pack.prepositions.has(core.at(-3)!.lower);
  for (let i = 1; i < core.length; i++) {
    if (
      !isAfterName &&
      pack.prepositions.has(core[i]!.lower) &&
      !(i === 1 && pack.lang === "en" && core[0]!.lower === "one")
    ) {
      end = i;
      break;
    }
  }
  const isNoun = (lower: string): boolean =>
    pack.unnamed.has(lower) ||
    pack.documents.has(lower) ||
    pack.organisations.has(lower) ||
    pack.outletNouns.has(lower) ||
    pack.roles.has(lower);
  if (pack.lang === "es") {
    for (let i = 0; i < end; i++)
      if (
        (!core[i]!.isCapitalised && isNoun(core[i]!.lower)) ||
        (i <= 1 && isNoun(core[i]!.lower) && pack.determiners.has(core[0]!.lower))
      )
        return core[i]!.lower;
  } else {
    for (let i = end - 1; i >= 0; i--) {
      const { lower, isCapitalised } = core[i]!;
      if (isNoun(lower) && (!isCapitalised || i === 0 || core.length === 1)) return lower;
      if (/^(?:familiar|close|briefed|involved|aware)$/.test(lower)) continue;
      if (isCapitalised && i > 0) continue;
    }
  }
  const last = core[end - 1]!;
  return last.isCapitalised ? "" : last.lower;
}

interface ProperName {
  readonly text: string;
  readonly kind: SourceKind;
  /** Whether the phrase is about the bearer and not about somebody of theirs ("a spokesman for X"). */
  readonly isHead: boolean;
}

function properNameIn(
  words: readonly Word[],
  sentence: number,
  pack: LanguagePack,
  registry: Registry,
  cast: Cast,
): ProperName | null {
  let best: ProperName | null = null;
  for (const run of capitalisedRuns(words)) {
    const before = words[run.from - 1];
    const isInner =
      run.from > 0 && (pack.prepositions.has(before!.lower) || isInsidePhrase(words, run.from, pack));
    const reading = readRun(words, run, sentence, pack, registry, cast);
    if (!reading) continue;
    // "Reuters' correspondent", "the Treasury's chief": a possessor is not the bearer.
    const isPossessor = /^['’]s?$/.test(words[run.to]?.text ?? "");
    const nounAfter =
      words[run.to] && !isPossessor
        ? words[run.to]!.isWord &&
          !pack.prepositions.has(words[run.to]!.lower) &&
          !pack.relatives.has(words[run.to]!.lower)
        : false;
    const isHead = !isInner && !isPossessor && !nounAfter;
    if (best === null || (isHead && !best.isHead)) best = { ...reading, isHead };
  }
  return best;
}

/** Inside "of the City of Orr", "for the Northbank trust": after a preposition, its article and adjectives. */
function isInsidePhrase(words: readonly Word[], from: number, pack: LanguagePack): boolean {
  for (let i = from - 1; i > 0 && from - i < 4; i--) {
    const { lower, text } = words[i]!;
    if (text === ",") return false;
    if (pack.prepositions.has(lower)) return true;
    if (!pack.determiners.has(lower) && !words[i]!.isCapitalised) return false;
  }
  return false;
}

function readRun(
  words: readonly Word[],
  run: { from: number; to: number },
  sentence: number,
  pack: LanguagePack,
  registry: Registry,
  cast: Cast,
): { text: string; kind: SourceKind } | null {
  let from = run.from;
  const article = from > 0 && words[from - 1]!.lower === "the" ? from - 1 : from;
  const outlet = outletIn(words, { from: article, to: run.to }, registry) ?? outletIn(words, run, registry);
  if (outlet && !isPlatformName(outlet)) return { text: outlet, kind: "outlet" };
  let titled = false;
  while (
    from < run.to &&
    (pack.determiners.has(words[from]!.lower) ||
      (pack.titles.has(words[from]!.lower.replace(/\.$/, "")) &&
        genderOfFirstName(words[from]!.text) === null))
  ) {
    titled ||= !pack.determiners.has(words[from]!.lower);
    from++;
  }
  const text = spell(words, from, run.to);
  if (text === "") return null;
  const whole = registry.find(spell(words, run.from, run.to));
  const entries = whole.length > 0 ? whole : registry.find(text);
  const kinds = new Set(entries.map(kindOfEntry));
  if (kinds.size === 1) {
    const kind = [...kinds][0];
    if (kind) return { text, kind };
  }
  const personal = beginOfPersonalName(words, run, pack);
  if (personal > run.from) {
    const name = spell(words, personal, run.to);
    return { text: cast.person(name, sentence)?.name ?? name, kind: "named-person" };
  }
  let tokens = words.slice(from, run.to);
  if (tokens.length > 1 && AFTER_NAME.test(tokens.at(-1)!.text)) tokens = tokens.slice(0, -1);
  if (tokens.some((word) => ORGANISATION_WORD.test(word.text.replace(/\.$/, ""))))
    return { text: spell(words, run.from, run.to), kind: "organisation" };
  const precededByTitle = run.from > 0 && pack.titles.has(words[run.from - 1]!.lower);
  const person = cast.person(text, sentence);
  if (titled || precededByTitle || genderOfFirstName(tokens[0]!.text) !== null)
    return { text: person?.name ?? text, kind: "named-person" };
  if (tokens.length === 1) {
    if (pack.governments.has(tokens[0]!.lower) || (text.length > 1 && text === text.toUpperCase() && !person))
      return { text, kind: "organisation" };
    return person ? { text: person.name, kind: "named-person" } : { text, kind: "organisation" };
  }
  const evidence = cast.evidence(text);
  if (evidence.organisation > evidence.person)
    return { text: spell(words, run.from, run.to), kind: "organisation" };
  const hasArticle = run.from > 0 && /^(?:the|la|el|los|las)$/.test(words[run.from - 1]!.lower);
  if (hasArticle || pack.determiners.has(words[run.from]!.lower)) return { text, kind: "organisation" };
  if (tokens.length <= 4 && tokens.every((word) => !/^\p{Lu}{2,}$/u.test(word.text)))
    return { text, kind: "named-person" };
  return {
    text,
    kind:
      tokens.every((word) => /^\p{Lu}+$/u.test(word.text)) && tokens.length <= 3 && person
        ? "named-person"
        : "organisation",
  };
}
