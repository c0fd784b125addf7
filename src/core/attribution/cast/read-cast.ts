import type { LanguagePack } from "../lexicon/pack.ts";
import type { Registry } from "../registry.ts";
import type { SentenceView } from "../sentence-view.ts";
import { capitalisedRuns } from "./capitalised-runs.ts";
import type { Cast } from "./cast.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import { Institutions } from "./institutions.ts";
import { outletIn } from "./outlet-in.ts";
import { Outlets } from "./outlets.ts";
import { People } from "./people.ts";
import { readName } from "./read-name.ts";
import { rolesAround } from "./roles-around.ts";
import { spell } from "./spell.ts";

/** Reads the article's people, institutions and outlets once. Linear in its length. */
export function readCast(views: readonly SentenceView[], pack: LanguagePack, registry: Registry): Cast {
  const people = new People(pack);
  const institutions = new Institutions();
  const outlets = new Outlets();
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
        outlets.meet(outlet, sentence.index);
        continue;
      }
      const read = isTitleOfWork(view, run) ? null : readName(words, run, pack, registry);
      if (!read) {
        const last = words[run.to - 1]!.lower;
        const isPlain =
          run.from > 0 && !pack.governments.has(last) && !pack.weekdays.has(last) && !pack.titles.has(last);
        if (isPlain) institutions.meet(text, sentence.index);
        continue;
      }
      if (!people.knows(read)) {
        if (!read.isFull) continue;
        const { person, organisation } = hints(read.name);
        if (organisation > person) {
          institutions.meet(text, sentence.index);
          continue;
        }
      }
      people.meet(read, sentence.index, run.from, rolesAround(words, run, pack));
    }
  }
  return {
    person: (name, sentence) => people.person(name, sentence),
    holderOf: (role, sentence) => people.holderOf(role, sentence),
    lastNamed: (gender, sentence) => people.lastNamed(gender, sentence),
    lastOrganisation: (sentence) => institutions.commonest(sentence),
    organisationIn: (sentence) => institutions.in(sentence),
    evidence: hints,
    usage(name) {
      const tokens = name.split(" ");
      return {
        lastAlone: spelled.get(tokens.at(-1)!) ?? 0,
        firstAlone: tokens.length > 1 ? (spelled.get(tokens[0]!) ?? 0) : 0,
        whole: spelled.get(name) ?? 0,
      };
    },
    outlet: (ending, sentence) => outlets.fullest(ending, sentence),
    lastOutlet: (sentence) => outlets.last(sentence),
  };
}

/** “No Place Like Home”: what fills a quotation all by itself is no person. */
function isTitleOfWork({ quoted }: SentenceView, { from, to }: { from: number; to: number }): boolean {
  const quotation = quoted[from]!;
  return quotation !== 0 && quoted[from - 1] !== quotation && quoted[to] !== quotation;
}
