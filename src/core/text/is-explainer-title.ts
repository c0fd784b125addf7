import type { Attribution } from "../model/attribution.ts";
import type { Sentence } from "../model/sentence.ts";
import { announcesExplanation } from "./announces-explanation.ts";
import { type Word, wordsOf } from "./words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

interface TitleWords {
  /** Tensed forms whose ending does not tell that they are. */
  readonly tensed: ReadonlySet<string>;
  /** Words by which a headline states something without a verb: "14 dead", "no deal". */
  readonly elliptic: ReadonlySet<string>;
  /** No tensed verb stands right after one of these. */
  readonly beforeNouns: ReadonlySet<string>;
  /** Whether a statement may begin with its verb. */
  readonly verbMayLead: boolean;
  readonly looksTensed: (word: Word, before: Word | null) => boolean;
}

const ENGLISH: TitleWords = {
  tensed:
    set(`am is are was were has have had do does did will would shall should can could may might must went came took
    made gave got kept held met ran paid sent built led stood sat saw fell rose grew shot won cut hit put let quit spent
    sold bought broke drove flew wrote threw spoke thought knew said told found left became began lost sank swore tore woke
    fled fought caught sought struck stole chose hid shook withdrew beat fed dealt slew drew to`),
  elliptic: set("no not never dead missing alive free guilty due"),
  beforeNouns:
    set(`a an the this these those my your his her its our their of in on at by for from with without into about
    between among across through during against within behind beyond toward towards inside per any every each all many
    most more few several other another two three four five six seven eight nine ten next new old`),
  verbMayLead: false,
  looksTensed: ({ lower }, before) =>
    /[a-z]{2}ed$|[a-z]{2}(?<![siu'])s$/.test(lower) ||
    (before !== null && /(?:[^siu']s|people|police|troops|men|women)$/.test(before.lower) && isPlain(lower)),
};

const SPANISH: TitleWords = {
  tensed:
    set(`es son era eran fue fueron está están ha han había hay hubo tiene tienen hace hacen hizo dice dicen dijo va van
    puede pueden debe deben quiere quieren sabe saben da dan dio pide piden ve ven viene vienen vino sale salen cae caen sube
    suben sigue siguen muere mueren abre abren cierra cierran pierde pierden gana ganan deja dejan llega llegan niega niegan
    anuncia anuncian acusa acusan aprueba aprueban rechaza rechazan mata matan firma firman impone imponen ataca atacan
    amenaza amenazan exige exigen detiene detienen confirma confirman frena frenan elige eligen`),
  elliptic: set("no sin nunca muertos muerto muerta muertas desaparecidos"),
  beforeNouns:
    set(`el la los las un una unos unas este esta estos estas su sus de del al en con por para desde hasta entre
    sobre según otro otra cada todo toda todos todas más`),
  verbMayLead: true,
  looksTensed: ({ lower }) => /\p{L}{2}(?:ó|aron|ieron|aba|aban|rá|rán)$/u.test(lower),
};

const JOINING = set("and but who that which than near over under after before amid since until");

/**
 * Whether a headline or subheading only names a subject and what will be told of it ("The rent freeze: who is covered",
 * "El apagón: qué se sabe"): it asserts nothing. False where the subject may be a clause of its own, where words are
 * attributed, and for every title of another shape. `lang` is a BCP 47 primary subtag; other languages than Spanish are
 * read as English.
 */
export function isExplainerTitle(
  { text: title, blockKind }: Pick<Sentence, "text" | "blockKind">,
  attribution: Attribution | null,
  lang: string,
): boolean {
  if ((blockKind !== "headline" && blockKind !== "subheading") || attribution !== null) return false;
  const language = lang === "es" ? SPANISH : ENGLISH;
  const parts = /^(.+?)(?:\s*[:|]|\s+[–—-]|,(?=\s(?:explained|explicad[oa]s?)\W*$))\s+(.+)$/isu.exec(
    title.trim(),
  );
  if (!parts) return false;
  const [, subject = "", rest = ""] = parts;
  const isTold = announcesExplanation(rest, lang) || /^explicad[oa]s?\W*$/i.test(rest);
  return isTold && !/["“”«»]/.test(subject) && !mayAssert(subject, language);
}

function mayAssert(
  subject: string,
  { tensed, elliptic, beforeNouns, verbMayLead, looksTensed }: TitleWords,
): boolean {
  let before: Word | null = null;
  for (const word of wordsOf(subject)) {
    const isNoun = before === null ? !verbMayLead : beforeNouns.has(before.lower);
    if (elliptic.has(word.lower) || (!isNoun && (tensed.has(word.lower) || looksTensed(word, before))))
      return true;
    before = word.isWord ? word : null;
  }
  return false;
}

/** Not a word that joins, nor a mark: such a one after a plural is no verb. */
function isPlain(lower: string): boolean {
  return /^\p{L}{3,}$/u.test(lower) && !ENGLISH.beforeNouns.has(lower) && !JOINING.has(lower);
}
