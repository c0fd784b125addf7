import type { Word } from "../../text/words.ts";

/** What an outlet publishes: its word, however it is called. */
const REPORT =
  /^(?:report|reports|story|stories|article|articles|claim|claims|exclusive|bulletin|programme|program|newscast|broadcast|edition|informe|nota|reportaje|artículo|noticiero|informativo|boletín|noticia)$/;

/** "The Wrap's report", "a story in The Pavilion", "the Kurdistan24 evening bulletin": an outlet's own, not one about it. */
export function isReportOf(core: readonly Word[], head: string, name: string): boolean {
  if (!REPORT.test(head)) return false;
  const last = name.split(" ").at(-1)!;
  const at = core.findIndex((word) => word.text === last);
  const noun = core.findIndex(({ lower }) => REPORT.test(lower));
  if (at < 0 || noun < 0) return false;
  return at < noun || core.slice(noun + 1, at).some(({ lower }) => /^(?:in|from|by|del?|en)$/.test(lower));
}
