/** Stems of verbs by what they make of what they introduce; the first that fits counts. */
const TONES: readonly (readonly [string, RegExp])[] = [
  [
    "forecast",
    /^(?:expect|hop(?:e[sd]?|ing)$|fear|predict|forecast|foresee|foresaw|anticipat|project|estimat|warn|threat|bet(?:s|ting)?$|vow|promis|pledg|esper|prev[éeií]|pronostic|augur|vaticin|predi[jc]|tem(?:e|en|ió|ieron|ía)$|conf[ií]|proyect|promet|amenaz|apunt|advert|adviert|advirt|estim|apuest)/,
  ],
  [
    "advice",
    /^(?:advis|recommend|urg|ask|call|encourag|appeal|exhort|implor|plead|beg|caution|remind|want|recom|aconsej|inst|exhort|llam|ped[ií]|pid|invit|reclam|exig|ruega|rog)/,
  ],
  [
    "judgement",
    /^(?:prais|hail|thank|applaud|lament|regret|mourn|laud|salut|welcom|congratul|jok|quip|mock|brag|boast|compar|liken|describ|brand|dub|deplor|consider|elogi|destac|celebr|lament|agradec|felicit|aplaud|calific|tild|tach|valor|pondera|bromea|ironiz|subray|resalt|salud|defin|compar)/,
  ],
  [
    "thought",
    /^(?:think|thought|believ|feel|felt|argu|wonder|suggest|see[sn]?$|saw|reckon|doubt|suspect|cre[eoyí]|opin|piens|pens|consider|supon|dud|sient|sugier|sugir)/,
  ],
];

/** What a cue, in lower case, makes of its content: "forecast", "advice", "judgement", "thought"; "plain" for "said" and the like. */
export function cueTone(cue: string): string {
  for (const word of cue.split(/[^\p{L}]+/u))
    for (const [tone, stems] of TONES) if (stems.test(word)) return tone;
  return "plain";
}
