import { ENGLISH_BODIES } from "./english-bodies.ts";
import { ENGLISH_PEOPLE } from "./english-people.ts";
import { englishCues } from "./english-verbs.ts";
import { type LanguagePack, phraseList, wordSet } from "./pack.ts";

/** English. */
export const EN: LanguagePack = {
  lang: "en",
  cues: englishCues(),
  ...ENGLISH_PEOPLE,
  ...ENGLISH_BODIES,
  prepositionalCues: phraseList(`
    according to | in the words of | in the view of | in the opinion of | in the eyes of | per | as per | as told by |
    as reported by | as first reported by | first reported by | as cited by | as quoted by | as stated by |
    reported by | cited by | quoted by | as described by | as confirmed by | as noted by | as claimed by |
    as put by | as relayed by | as announced by | based on | as indicated by | going by`),
  hedges: phraseList(`
    reportedly | allegedly | purportedly | supposedly | ostensibly | is said to | are said to | was said to |
    were said to | is said to have | is believed to | are believed to | was believed to | were believed to |
    is thought to | are thought to | was thought to | were thought to | is alleged to | are alleged to |
    was alleged to | were alleged to | is reported to | are reported to | was reported to | were reported to |
    is rumored to | are rumored to | is rumoured to | are rumoured to | is understood to | are understood to |
    it's estimated | it is estimated | it's believed | it's understood | it's thought | it is thought | it's alleged |
    has been accused of | have been accused of | is accused of | are accused of | was accused of | were accused of | is suspected of | are suspected of |
    it is said | it is understood | it is believed | it is alleged | it has been claimed | it was claimed | it was alleged |
    it emerged that | it has emerged that | it was announced | it has been announced | it was revealed | it was reported | it has been reported | rumor has it | rumour has it |
    legend has it | word has it | is widely believed to | is widely expected to | thought to have | believed to have |
    alleged to have | said to have | said to be | believed to be | thought to be | reported to have | is accused | are accused`),
  determiners: wordSet(`
    the a an this that these those his her their its our my your no any some each every another both all either neither
    such 's first second third last latest new recent`),
  prepositions: wordSet(`
    of in on at by for from with to into about against between among under over after before during through without
    within across toward towards near behind beyond despite around along off out up down since until per via amid
    amongst alongside outside inside upon following regarding concerning including`),
  conjunctions: wordSet(
    "and or but nor yet so while whereas because although though if unless when as than whether",
  ),
  auxiliaries: wordSet(`
    is are was were be been being am has have had having do does did will would can could should may might must shall
    'd 've 're 'll hasn't haven't hadn't isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't
    couldn't shouldn't`),
  finiteVerbs: wordSet(`
    made took won lost ran beat kept met paid put sent shot sold spent stood struck threw wore went came became began
    broke brought bought caught chose did drew drove fell fought flew gave got grew knew laid lay rose sang sat spoke
    stole swept comes goes makes takes becomes occurs remains seems appears happens gives gets keeps brings begins
    includes contains involves requires allows wants needs tries helps works lives knows`),
  adverbs: wordSet(`
    also then later earlier again once still even never ever just only now already yesterday today previously recently
    repeatedly reportedly publicly privately flatly bluntly simply first further initially subsequently ultimately
    finally eventually separately meanwhile instead always often sometimes rarely long since formally officially
    strongly explicitly specifically apparently clearly quickly immediately openly himself herself themselves itself
    both all each alike too however though nonetheless nevertheless therefore thus went on`),
  negations: wordSet(
    "not never n't didn't doesn't don't hasn't haven't hadn't wouldn't won't couldn't can't cannot without nobody none no neither nor refused declined failed unable",
  ),
  personPronouns: new Map([
    ["he", "m"],
    ["she", "f"],
    ["i", ""],
    ["him", "m"],
    ["her", "f"],
    ["me", ""],
    ["who", ""],
  ]),
  pluralPronouns: wordSet("they we them us others some many most several few both another one critics"),
  thingPronouns: wordSet("it which that this"),
  relatives: wordSet("who whom whose which that where when"),
  weekdays: wordSet(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight monday's tuesday's january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.",
  ),
  complementisers: wordSet("that"),
  noComment:
    /\b(?:declin(?:e|ed|es|ing)|refus(?:e|ed|es|ing))\s+(?:to\s+(?:\w+\s+)?(?:comment|say|discuss|elaborate|answer|speak|confirm|respond|be interviewed|disclose|reveal|specify|identify|provide|give|be drawn)|(?:an?\s+)?(?:interview|request|comment)|requests?\s+for)|\b(?:did|do|does|has|have|had|would|could)(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:respond|repl(?:y|ied)|comment|return(?:ed)?\s+(?:an?\s|the\s|any\s|several\s|our\s|his\s|her\s|repeated\s|phone\s|calls?\b|messages?\b|e-?mails?\b|requests?\b)|answer(?:ed)?|responded|replied|commented)\b|\b(?:no|without)\s+(?:immediate\s+)?comment\b|\bcould\s+not\s+(?:immediately\s+|be\s+)?(?:be\s+)?(?:reached|contacted)\b|\bneither\s+confirm(?:ed)?\s+nor\s+den(?:y|ied)\b|\bwas(?:\s+not|n['’]t)\s+(?:immediately\s+)?available\s+(?:for|to)\s+comment\b|\b(?:has|have|had|was|were)\s+(?:been\s+)?(?:contacted|approached)\s+for\s+(?:a\s+)?comment\b|\bignored\s+(?:\w+\s+)*(?:requests?|questions?|emails?|calls?)\b/i,
  denial:
    /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|disavow(?:s|ed)?|repudiat(?:e|es|ed)|rebut(?:s|ted)?)$/i,
};
