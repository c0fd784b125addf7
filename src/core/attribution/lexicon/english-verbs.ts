import type { CueClass, CueVerb } from "./pack.ts";
import { wordSet } from "./pack.ts";

const SPEECH = wordSet(`
  say tell add state announce declare remark reply respond retort explain testify recount reiterate stress emphasize
  emphasise underscore underline tweet retweet write joke quip complain confess allege insist argue contend claim assert
  affirm opine lament muse boast brag interject exclaim shout yell whisper snap fume gush recall comment
  elaborate clarify volunteer caution warn blog chime counter rebut quote continue conclude reckon confide counsel
  chant crow wail sob gloat protest rail conceding quipped mutter murmur chuckle interject marvel caption`);

const CLAUSE = wordSet(`
  highlight note find show suggest indicate believe think maintain report reveal confirm estimate project predict observe learn
  know hint imply acknowledge admit concede disclose determine forecast expect hope fear doubt feel consider agree
  disagree assume conclude calculate anticipate guess figure worry wonder understand mention signal record document
  describe read hold see hear point assess reason speculate notify inform remind assure tell brief advise posit
  theorize hypothesize posting post cite detail outline list identify name agree promise vow pledge swear threaten
  want intend plan decide realize realise discover notice remember forget imagine regard view deem count measure
  demonstrate prove establish argue judge rule say`);

const OBJECT = wordSet(`
  deny reject dismiss condemn denounce criticize criticise slam blast praise hail welcome accuse blame fault urge
  demand propose recommend request dispute contest question challenge refute repudiate disavow oppose support back
  endorse defend condemn deplore decry lambast lambaste assail attack mock ridicule deride rebuke reproach commend
  applaud laud salute thank describe call brand label dub liken compare characterize characterise portray ascribe
  attribute credit admit acknowledge confirm announce claim allege promise vow pledge threaten warn predict forecast
  articulate express voice outline detail reaffirm reassert restate signal tout float estimate ask plead beg implore exhort encourage advise invite call order`);

const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  find: ["found", "found"],
  show: ["showed", "shown"],
  think: ["thought", "thought"],
  know: ["knew", "known"],
  hold: ["held", "held"],
  see: ["saw", "seen"],
  hear: ["heard", "heard"],
  feel: ["felt", "felt"],
  swear: ["swore", "sworn"],
  read: ["read", "read"],
  foresee: ["foresaw", "foreseen"],
  understand: ["understood", "understood"],
  forget: ["forgot", "forgotten"],
  beg: ["begged", "begged"],
  plan: ["planned", "planned"],
  brag: ["bragged", "bragged"],
  snap: ["snapped", "snapped"],
  quip: ["quipped", "quipped"],
  slam: ["slammed", "slammed"],
  dub: ["dubbed", "dubbed"],
  rebut: ["rebutted", "rebutted"],
  admit: ["admitted", "admitted"],
  refer: ["referred", "referred"],
  blog: ["blogged", "blogged"],
  label: ["labeled", "labelled"],
  signal: ["signaled", "signalled"],
  counsel: ["counseled", "counselled"],
  sob: ["sobbed", "sobbed"],
  forecast: ["forecast", "forecast"],
};
const DOUBLING = new Set([
  "beg",
  "plan",
  "brag",
  "snap",
  "quip",
  "slam",
  "dub",
  "rebut",
  "admit",
  "blog",
  "sob",
]);

function past(verb: string): readonly [string, string] {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular;
  const regular = verb.endsWith("e")
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${verb}ed`;
  return [regular, regular];
}

function third(verb: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function participle(verb: string): string {
  if (DOUBLING.has(verb)) return `${verb}${verb.at(-1)}ing`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

/** Every form of every English cue verb. A verb of two classes keeps the more permissive one. */
export function englishCues(): Map<string, CueVerb> {
  const cues = new Map<string, CueVerb>();
  const put = (form: string, verb: CueVerb): void => {
    if (!cues.has(form)) cues.set(form, verb);
  };
  const classes: readonly (readonly [ReadonlySet<string>, CueClass])[] = [
    [SPEECH, "speech"],
    [OBJECT, "object"],
    [CLAUSE, "clause"],
  ];
  for (const [verbs, cueClass] of classes) {
    for (const lemma of verbs) {
      const [simple, perfect] = past(lemma);
      put(simple, { lemma, cueClass, form: "past" });
      put(perfect, { lemma, cueClass, form: "past" });
      if (/el(?:ed|led)$/.test(simple)) put(`${lemma}led`, { lemma, cueClass, form: "past" });
      put(third(lemma), { lemma, cueClass, form: "finite" });
      put(participle(lemma), { lemma, cueClass, form: "ing" });
      put(lemma, { lemma, cueClass, form: "base" });
    }
  }
  return cues;
}
