import type { SourceKind } from "../../model/attribution.ts";
import type { Word } from "../../text/words.ts";
import type { Cast } from "../cast/cast.ts";
import { isDemonym } from "../lexicon/demonyms.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { Registry } from "../registry.ts";
import { coreOf } from "./core-of.ts";
import { headOf } from "./head-of.ts";
import { isApposed } from "./is-apposed.ts";
import { isOutletByNoun } from "./is-outlet-by-noun.ts";
import { isPluralOfPeople } from "./is-plural-of-people.ts";
import { kindByHead } from "./kind-by-head.ts";
import type { KindReading } from "./kind-reading.ts";
import { properNameIn } from "./proper-name-in.ts";
import { readPronoun } from "./read-pronoun.ts";
import { withoutClause } from "./without-clause.ts";

/** Decides the kind of a source from its words. `words` is the whole noun phrase. */
export function readKind(
  words: readonly Word[],
  sentence: number,
  pack: LanguagePack,
  registry: Registry,
  cast: Cast,
): KindReading {
  const core = withoutAlso(beforeAgent(coreOf(words, pack)));
  const first = core[0];
  if (!first) return { kind: "none", properName: null, reference: "full", head: "" };
  const pronoun = readPronoun(core, pack);
  if (pronoun) return pronoun;
  // "A large body of studies"
  const isBody = /\bbody of (?:\w+ )?(?:studies|research|evidence|literature|work)\b/i;
  if (pack.lang === "en" && isBody.test(core.map(({ text }) => text).join(" ")))
    return { kind: "document", properName: null, reference: "full", head: "research", isRegistered: true };
  if (pack.lang === "en" && isPluralOfPeople(core, pack))
    return { kind: "anonymous", properName: null, reference: "full", head: first.lower, isRegistered: true };
  const name = properNameIn(withoutClause(words, core.length, pack), sentence, pack, registry, cast);
  // "Page", whom the article has named Larry Page.
  const isSurname =
    core.length === 1 &&
    !first.lower.endsWith("s") &&
    name?.kind === "named-person" &&
    name.text.includes(" ");
  const head = isSurname ? "" : headOf(core, pack);
  const isDefinite = /^(?:the|el|la|los|las|this|that|este|esta|ese|esa|his|her|its|their|su)$/.test(
    first.lower,
  );
  // "El danés", "the Spaniard": one person, by where he is from.
  if (isDefinite && core.length === 2 && (isDemonym(core[1]!.lower) || isByPlace(core[1]!, pack)))
    return {
      kind: "named-person",
      properName: null,
      reference: "definite",
      head: core[1]!.lower,
      isRegistered: true,
    };
  // "La autoridad confirmó" of an official who spoke before.
  if (
    isDefinite &&
    head === "autoridad" &&
    (core.length === 2 ||
      (core.length === 3 && /^(?:académica|universitaria|edilicia|comunal)$/.test(core[2]!.lower)))
  )
    return { kind: "named-person", properName: null, reference: "definite", head, isRegistered: true };
  const named = (kind: SourceKind): KindReading => ({
    kind,
    properName: name?.text ?? null,
    reference: "full",
    head,
    isRegistered: name?.isRegistered === true && name.isHead && name.kind === kind,
  });

  // "The website Menastream", "el diario español Cinco Días": what the noun before the name says of it.
  if (name?.isHead && !name.isRegistered && isOutletByNoun(core, pack))
    return { ...named("outlet"), isRegistered: true };
  // A name in apposition or after its title decides, unless the head speaks for an unnamed person beside it.
  if (name?.kind === "named-person" && name.isHead)
    return {
      ...named("named-person"),
      // "De la Rosa": no noun of the language begins so.
      isRegistered:
        isApposed(words, core, name.text, pack) || (pack.lang === "es" && /^Del? /.test(name.text)),
    };
  // "A Courier Poll": the poll, not the paper that had it made.
  const poll = core.find(
    ({ lower }, i) => i > 0 && /^(?:polls?|surveys?)$/.test(lower) && !core[i + 1]?.isCapitalised,
  );
  if (name?.kind === "outlet" && poll)
    return { kind: "document", properName: null, reference: "full", head: poll.lower, isRegistered: true };
  if (name?.kind === "outlet" && name.isHead) return named("outlet");
  const byHead = head === "" ? null : kindByHead({ core, head, name, isDefinite, sentence, pack, cast });
  if (byHead) return byHead;
  if (name && (name.isHead || head === "")) return named(name.kind);
  if (head !== "" && !core.at(-1)!.isCapitalised) {
    // A noun that no list knows: people by their endings, else a thing that can be read.
    const isPerson =
      /(?:er|ers|or|ors|ist|ists|ian|ians|ant|ants|man|men|woman|women|dor|dora|dores|doras|ista|istas)$/.test(
        head,
      );
    return {
      kind: isPerson ? "anonymous" : "document",
      // "Los consultados": a Spanish participle is whoever it was done to.
      isUnknown: !isPerson && !(pack.lang === "es" && /[ai]d[oa]s?$/.test(head)),
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

/** "El también ministro", "el hoy diputado": the adverb is no part of the post. */
function withoutAlso(core: readonly Word[]): readonly Word[] {
  return core.length > 2 && /^(?:también|entonces|hoy|ahora|todavía|aún|propio|propia)$/.test(core[1]!.lower)
    ? [core[0]!, ...core.slice(2)]
    : core;
}

/** "La mexiquense", "el socialista": one person by the endings of places and parties, where no list has the noun. */
function isByPlace({ lower, isCapitalised }: Word, pack: LanguagePack): boolean {
  if (isCapitalised || pack.lang !== "es") return false;
  if (
    [pack.roles, pack.unnamed, pack.documents, pack.organisations, pack.outletNouns].some((nouns) =>
      nouns.has(lower),
    )
  )
    return false;
  return /(?:[^l]ista|[^d]ense|(?:[^sp]|[^a]p)e[ñn][oa]|crata|[aeiou]teco|[aeiou]teca|[^r]itano|itana)$/.test(
    lower,
  );
}

/** "an email sent by the chairman", "un estudio encargado por la junta": what the thing is stands before whose it is. */
function beforeAgent(core: readonly Word[]): readonly Word[] {
  const at = core.findIndex(
    ({ lower }, i) =>
      i > 1 &&
      /(?:ed|sent|written|ad[oa]s?|id[oa]s?|escrit[oa]s?)$/.test(lower) &&
      /^(?:by|por)$/.test(core[i + 1]?.lower ?? ""),
  );
  return at > 0 ? core.slice(0, at) : core;
}
