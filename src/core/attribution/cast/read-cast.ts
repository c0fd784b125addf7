import type { LanguagePack } from "../lexicon/pack.ts";
import type { Registry } from "../registry.ts";
import type { SentenceView } from "../sentence-view.ts";
import { capitalisedRuns } from "./capitalised-runs.ts";
import type { Cast } from "./cast.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import { Institutions } from "./institutions.ts";
import { introducedNouns } from "./introduced-nouns.ts";
import { isSubject } from "./is-subject.ts";
import { outletIn } from "./outlet-in.ts";
import { Outlets } from "./outlets.ts";
import { People } from "./people.ts";
import { readName } from "./read-name.ts";
import { rolesAround } from "./roles-around.ts";
import { spell } from "./spell.ts";

/** Last words of places' names: no company, no agency is called so. */
const PLACE =
  /^(?:county|counties|island|islands|river|lake|valley|bay|street|avenue|road|mountains?|coast|peninsula|province|district|beach|park|heights|hills|foothills|square)$/;

/** How many sentences on end a topic goes on without its name. */
const TOPIC_REACH = 3;

/** Reads the article's people, institutions and outlets once. Linear in its length. */
export function readCast(views: readonly SentenceView[], pack: LanguagePack, registry: Registry): Cast {
  const people = new People(pack);
  const institutions = new Institutions();
  const outlets = new Outlets();
  const spelled = new Map<string, number>();
  const hints = gatherEvidence(views, pack);
  const titles = titlesOfWorks(views);
  const introduced = introducedNouns(views, pack);
  for (const view of views) {
    const { words, sentence } = view;
    let hasSubject = false;
    for (const run of capitalisedRuns(words)) {
      const text = spell(words, run.from, run.to);
      spelled.set(text, (spelled.get(text) ?? 0) + 1);
      const outletFrom = run.from > 0 && words[run.from - 1]!.lower === "the" ? run.from - 1 : run.from;
      const outlet = outletIn(words, { from: outletFrom, to: run.to }, registry);
      if (outlet) {
        outlets.meet(outlet, sentence.index);
        continue;
      }
      const read = titles.has(text) ? null : readName(words, run, pack, registry);
      if (!read) {
        const last = words[run.to - 1]!.lower;
        const isPlain =
          run.from > 0 &&
          !pack.governments.has(last) &&
          !pack.weekdays.has(last) &&
          !pack.titles.has(last) &&
          !PLACE.test(last);
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
      const isFirst: boolean = !hasSubject && isSubject(view, run, pack);
      hasSubject ||= isFirst;
      people.meet(read, sentence.index, isFirst, rolesAround(words, run, pack));
    }
  }
  return {
    person: (name, sentence) => people.person(name, sentence),
    holderOf: (role, sentence) => people.holderOf(role, sentence),
    isIntroduced: (noun, sentence) => (introduced.get(noun) ?? Number.POSITIVE_INFINITY) <= sentence,
    lastNamed: (gender, sentence) => people.lastNamed(gender, sentence),
    topicOf(sentence, gender) {
      for (let at = sentence; at >= 0 && sentence - at <= TOPIC_REACH; at--) {
        const person = people.subjectOf(at, gender);
        if (person) return { person, sentence: at, isSubject: true };
        if (!goesOn(views[at]!, gender, pack)) return null;
      }
      return null;
    },
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

/** Whether a sentence begins with a pronoun of that gender, or with words for somebody's age. */
function goesOn({ words, quoted }: SentenceView, gender: "m" | "f" | "", pack: LanguagePack): boolean {
  const first = words.findIndex((word) => word.isWord);
  if (first < 0 || quoted[first] !== 0) return false;
  const own = pack.personPronouns.get(words[first]!.lower);
  if (own !== undefined) return gender === "" || own === "" || own === gender;
  return words.slice(first, first + 5).some(({ lower }) => lower === "year-old");
}

/** Names that fill a quotation somewhere in the article. */
function titlesOfWorks(views: readonly SentenceView[]): ReadonlySet<string> {
  const titles = new Set<string>();
  for (const view of views) {
    if (!view.quoted.some((quotation) => quotation > 0)) continue;
    for (const run of capitalisedRuns(view.words))
      if (isTitleOfWork(view, run)) titles.add(spell(view.words, run.from, run.to));
  }
  return titles;
}

/** “No Place Like Home”: what fills a quotation all by itself is no person. */
function isTitleOfWork({ quoted }: SentenceView, { from, to }: { from: number; to: number }): boolean {
  const quotation = quoted[from]!;
  return quotation !== 0 && quoted[from - 1] !== quotation && quoted[to] !== quotation;
}
