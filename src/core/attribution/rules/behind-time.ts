import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

const PART_OF_DAY =
  /^(?:mañana|tarde|noche|madrugada|mediodía|jornada|día|semana|mes|año|víspera|fin|minutos|horas|días|semanas|meses|años)$/;

const WHICH = /^(?:pasad[oa]|mism[oa]|próxim[oa]|últim[oa]s?)$/;

/** Index behind a Spanish phrase of time that begins at `at`: "el sábado", "esta mañana", "el pasado 3 de junio", "ayer por la tarde"; `at` where none does. */
export function behindTime(words: readonly Word[], at: number, pack: LanguagePack): number {
  const lower = (i: number): string => words[i]?.lower ?? "";
  let to = at;
  if (/^(?:hoy|ayer|anoche|anteayer|antier)$/.test(lower(to))) to++;
  else if (/^(?:est[ea]|es[ea]|el|la|los|las|aquel|aquella|hace|un|una|un[oa]s|dos|tres)$/.test(lower(to))) {
    to++;
    if (/^(?:un|una|un[oa]s|dos|tres|cuatro|pocos|pocas)$/.test(lower(to))) to++;
    while (WHICH.test(lower(to))) to++;
    const word = words[to];
    if (!word || word.isCapitalised) return at;
    if (/^\d{1,2}$/.test(word.text) && lower(to + 1) === "de" && pack.weekdays.has(lower(to + 2))) to += 3;
    else if (pack.weekdays.has(word.lower) || PART_OF_DAY.test(word.lower)) to++;
    else return at;
    if (WHICH.test(lower(to))) to++;
    if (lower(to) === "de" && lower(to + 1) === "semana") to += 2;
    if (/^\d{1,2}$/.test(lower(to)) && lower(to + 1) === "de" && pack.weekdays.has(lower(to + 2))) to += 3;
    if (/^(?:antes|después|atrás)$/.test(lower(to))) to++;
  } else return at;
  if (
    /^(?:por|en|a|de)$/.test(lower(to)) &&
    /^(?:la|el)$/.test(lower(to + 1)) &&
    PART_OF_DAY.test(lower(to + 2))
  )
    to += 3;
  return to;
}
