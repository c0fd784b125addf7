/** Offices that one person holds at a time, so that the title alone picks out a person. */
const OFFICE =
  /^(?:president|vice-president|premier|chancellor|minister|secretary|ambassador|envoy|mayor|governor|king|queen|prince|princess|pope|chairman|chairwoman|chair|ceo|chief|boss|commissioner|coach|manager|captain|speaker|taoiseach|judge|justice|coroner|sheriff|prosecutor|attorney|head|leader|director|founder|presidente|presidenta|ministro|ministra|mandatario|mandataria|canciller|embajador|embajadora|alcalde|alcaldesa|gobernador|gobernadora|rey|reina|príncipe|princesa|papa|jefe|jefa|titular|juez|jueza|entrenador|entrenadora|técnico|líder|director|directora|secretario|secretaria|fiscal)$/;

/** Whether the noun, in lower case, is a title of which one person at a time is the holder. */
export function isOffice(noun: string): boolean {
  return OFFICE.test(noun);
}
