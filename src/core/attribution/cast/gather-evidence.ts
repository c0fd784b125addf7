import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { beginOfPersonalName } from "./begin-of-personal-name.ts";
import { capitalisedRuns } from "./capitalised-runs.ts";
import { evidenceAt, type NameEvidence } from "./name-evidence.ts";
import { spell } from "./spell.ts";

/** The hints at the mention of a name; that an office stands before it in the same run, which begins at `begin`, is one. */
function evidenceOf(
  words: SentenceView["words"],
  run: { from: number; to: number },
  begin: number,
  pack: LanguagePack,
): NameEvidence {
  const { person, organisation } = evidenceAt(words, run, pack);
  return run.from > begin ? { person: person + 1, organisation } : { person, organisation };
}

/** No institution says these of itself. */
const FIRST_PERSON =
  /^(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me|myself|[Yy]o|[Mm]i|conmigo|[Ss]oy|[Ee]stoy|[Cc]reo|[Tt]engo)$/;

function isBesideCue(
  words: SentenceView["words"],
  run: { from: number; to: number },
  pack: LanguagePack,
): boolean {
  const speaks = (word: SentenceView["words"][number] | undefined): boolean =>
    word !== undefined && !word.isCapitalised && pack.cues.get(word.lower)?.cueClass === "speech";
  // "She told Mashable": who is told does not speak.
  const before = words[run.from - 1];
  const isTold = pack.cues.get(before?.lower ?? "")?.lemma === "tell";
  return speaks(words[run.to]) || (!isTold && speaks(before));
}

/** Adds the hints at every mention up by whole name, and by the first and the last word of longer names. */
export function gatherEvidence(
  views: readonly SentenceView[],
  pack: LanguagePack,
): (name: string) => NameEvidence {
  const sums = new Map<string, { person: number; organisation: number }>();
  for (const { words, quoted } of views) {
    const isFirstPerson = words.some((word, i) => quoted[i]! > 0 && FIRST_PERSON.test(word.text));
    for (const run of capitalisedRuns(words)) {
      // "Harbour Freight CIO Shaygan Orr": what stands before the office says nothing of its holder.
      const from = beginOfPersonalName(words, run, pack);
      const hints = evidenceOf(words, { from, to: run.to }, run.from, pack);
      const speaks = isFirstPerson && quoted[run.from] === 0 && isBesideCue(words, run, pack);
      const found = speaks ? { ...hints, person: hints.person + 2 } : hints;
      if (found.person === 0 && found.organisation === 0) continue;
      const first = words[run.from]!;
      const last = words[run.to - 1]!;
      const isLong = run.to - run.from > 1;
      const name = spell(words, from, run.to);
      const whole = spell(words, run.from, run.to);
      const keys = [
        whole,
        ...(name === whole ? [] : [name]),
        ...(isLong ? [`${first.text} `, ` ${last.text}`] : []),
      ];
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
