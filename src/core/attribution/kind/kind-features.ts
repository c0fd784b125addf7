import { type AddFeature, hashOfPart, joinHash } from "../../text/hash.ts";
import type { Word } from "../../text/words.ts";
import type { Cast } from "../cast/cast.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { classOf } from "../tagger/word-class.ts";
import { coreOf } from "./core-of.ts";
import { isOffice } from "./is-office.ts";
import type { KindReading } from "./kind-reading.ts";

/** Hashed features of a source for the model of kinds. `source` is the whole noun phrase, `cue` the cue's last word
 * or "", `following` the words after both. */
export function kindFeatures(
  source: readonly Word[],
  cue: string,
  following: readonly Word[],
  reading: KindReading,
  sentence: number,
  pack: LanguagePack,
  cast: Cast,
): Uint32Array {
  const found: number[] = [];
  const add: AddFeature = (template, a, b = 0, c = 0) => {
    found.push(joinHash(100 + template, hashOfPart(a), hashOfPart(b), hashOfPart(c)));
  };
  const core = coreOf(source, pack);
  const classes = core.map((word) => classOf(word, pack));
  const shapes = classes.map((name) => (name === "Name" || name === "First" ? "N" : name));
  const lemma = pack.cues.get(cue)?.lemma ?? cue;
  const last = core.at(-1)!;
  const after = source[core.length];
  const capitals = Math.min(4, core.filter((word) => word.isCapitalised).length);
  const aside = source.slice(core.length + (after?.text === "," ? 1 : 0));
  add(1, reading.kind);
  add(2, reading.kind, reading.reference, pack.lang);
  add(3, reading.head);
  add(4, reading.head, reading.kind);
  add(5, reading.head.slice(-3), pack.lang);
  add(6, core[0]!.lower);
  add(7, classes[0]!, reading.kind);
  add(8, shapes.slice(0, 5).join(" "));
  add(9, last.lower);
  add(10, classes.at(-1)!, reading.kind);
  add(11, last.lower.slice(-3), last.isCapitalised ? 1 : 0);
  for (const [i, word] of core.slice(0, 8).entries()) {
    add(12, word.lower);
    add(13, classes[i]!, word.isCapitalised ? 1 : 0);
  }
  for (let i = 1; i < Math.min(core.length, 8); i++) add(14, classes[i - 1]!, classes[i]!);
  add(15, after?.lower ?? "", reading.kind);
  add(16, aside[0] ? classOf(aside[0], pack) : "", aside[1] ? classOf(aside[1], pack) : "");
  add(17, aside[0]?.lower ?? "", aside[1]?.lower ?? "");
  for (const word of aside.slice(0, 8)) add(18, classOf(word, pack));
  add(19, reading.properName === null ? "none" : "name", reading.kind);
  const person = reading.properName ? cast.person(reading.properName, sentence) : null;
  add(20, person ? `person ${person.gender}` : "nobody", core.length === 1 ? 1 : 0);
  for (const word of following) {
    if (/^(?:it|its|itself|he|his|she|her|they|their|we|our|i|my|su|sus)$/.test(word.lower)) {
      add(31, word.lower, reading.kind, core.length === 1 ? 1 : 0);
      break;
    }
  }
  const inCore = (text: string): boolean => core.some((word) => word.text === text);
  const place =
    reading.properName === null ? "" : reading.properName.split(" ").some(inCore) ? "core" : "aside";
  const lead = aside.findIndex((word) => word.isCapitalised);
  add(35, place, reading.kind, classes[0]!);
  add(36, place, Math.min(lead, 3), aside.length > 0 && after?.text === "," ? 1 : 0);
  add(37, capitals > 1 ? core[0]!.lower.slice(-3) : "", capitals);
  add(38, last.isCapitalised ? last.text.length : 0, last.text === last.text.toUpperCase() ? 1 : 0, capitals);
  add(
    39,
    isOffice(reading.head) ? "office" : "",
    core.some((word) => word.lower === "'s") ? "'s" : classes[0]!,
    place,
  );
  add(40, reading.head, cast.lastOutlet(sentence) === null ? "" : "outlet", classes[0]!);
  const usage = reading.properName ? cast.usage(reading.properName) : null;
  if (reading.properName) {
    const { person: forPerson, organisation: forOrganisation } = cast.evidence(reading.properName);
    const lead = forPerson - forOrganisation;
    add(
      32,
      lead < -2 ? "org" : lead < 0 ? "org?" : lead === 0 ? "even" : lead < 3 ? "person?" : "person",
      core.length === 1 ? 1 : 0,
    );
    add(33, Math.min(4, forPerson), Math.min(4, forOrganisation));
    add(34, lead < 0 ? "org" : lead === 0 ? "even" : "person", reading.kind, shapes.slice(0, 3).join(" "));
  }
  if (usage) {
    add(
      29,
      Math.min(usage.lastAlone, 2),
      Math.min(usage.firstAlone, 2),
      core.filter((word) => word.isCapitalised).length,
    );
    add(30, Math.min(usage.whole, 3), Math.min(usage.lastAlone, 2), reading.kind);
  }
  const holder = reading.head ? cast.holderOf(reading.head, sentence) : null;
  add(21, holder ? "held" : "free", reading.reference, reading.kind);
  add(22, lemma);
  add(23, lemma, reading.kind);
  add(
    24,
    Math.min(core.length, 6),
    core.filter((word) => word.isCapitalised).length,
    core[0]!.isCapitalised ? 1 : 0,
  );
  add(25, core[1]?.lower ?? "", core[0]!.lower);
  add(
    26,
    /s$/.test(last.lower) ? "plural" : "",
    /^(?:the|a|an|el|la|un|una|los|las|one|two|his|her|its|their|su)$/.test(core[0]!.lower)
      ? core[0]!.lower
      : classes[0]!,
  );
  add(
    27,
    core.some((word) => /\p{Lu}\p{Ll}+\p{Lu}/u.test(word.text) || /^\p{Lu}{2,}$/u.test(word.text))
      ? "camel"
      : "",
    reading.kind,
  );
  const endings = core.filter((word) => word.isCapitalised).at(-1);
  add(28, endings?.lower ?? "");
  return Uint32Array.from(found);
}
