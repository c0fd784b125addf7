import type { ClaimRecord } from "../model/claim-record.ts";
import { NO_CONTEXT } from "./context.ts";
import { parseDays } from "./days.ts";
import { isDenying } from "./denies-at-once.ts";
import { directMoodsOf } from "./direct-moods.ts";
import { type Filling, fillRoles } from "./fill-roles.ts";
import type { Frame } from "./frame.ts";
import { governingScope } from "./governing-scope.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Mood, moodsOf } from "./mood.ts";
import { type Reading, readSentence } from "./reading.ts";
import type { ScopeKind } from "./scope-cues.ts";
import { standingsOf } from "./standings.ts";
import type { Usage } from "./usage.ts";

/** Share of wordings from which on the outcome of which they speak is the record's. */
const MOSTLY = 0.5;

/** How a record's statement and wordings fill its frame, read as of its day; `without` is left out. */
export function usageOfRecord(
  {
    statement,
    wordings,
    dateOfEvent,
    history,
  }: Pick<ClaimRecord, "statement" | "wordings" | "dateOfEvent" | "history">,
  frame: Frame,
  lexicon: Lexicon,
  without: string | null = null,
): Usage {
  const published = parseDays(dateOfEvent ?? history[0]?.asOf ?? "")?.last ?? null;
  const unbound = { ...frame, usage: null };
  const scopes = new Set<ScopeKind>();
  const moods = new Set<Mood>();
  const around = new Set<Mood>();
  let deniesNothing = true;
  const outcomes = new Map<string, number>();
  const readings: Record<"en" | "es", Reading[]> = { en: [], es: [] };
  const add = (lang: "en" | "es") => (text: string) => {
    if (text === without) return;
    const reading = readSentence(text, lexicon, published, { lang });
    readings[lang].push(reading);
    for (const id of reading.concepts.keys())
      if (lexicon.kindOf(id) === "outcome") outcomes.set(id, (outcomes.get(id) ?? 0) + 1);
    if (reading.tokens.some(({ norm }) => isDenying(norm))) deniesNothing = false;
    const fillings = frame.readings.map((roles) =>
      fillRoles(roles, unbound, reading, { ...NO_CONTEXT, published }, lexicon),
    );
    const filling = fullest(fillings);
    if (!filling) return;
    const scope = governingScope(filling.said, reading, lexicon);
    if (scope) scopes.add(scope.kind);
    const whole = fillings.filter(({ missing }) => missing.length === 0);
    for (const { from, to } of [filling, ...whole].flatMap(({ spans }) => spans)) {
      const found = [...directMoodsOf(reading.tokens, from), ...moodsOf(reading.tokens, from, to)];
      for (const mood of found) around.add(mood);
    }
    for (const { from, to } of filling.actions) {
      if (from < 0) continue;
      for (const mood of directMoodsOf(reading.tokens, from)) moods.add(mood);
      for (const mood of moodsOf(reading.tokens, from, to)) if (mood !== "negated") moods.add(mood);
    }
  };
  [statement, ...wordings.en].forEach(add("en"));
  wordings.es.forEach(add("es"));
  // What "would" or "could" be is put either way.
  for (const each of [moods, around])
    if (each.has("prospective") || each.has("hypothetical")) each.add("prospective").add("hypothetical");
  const least = (readings.en.length + readings.es.length) * MOSTLY;
  const toldOutcomes = {
    core: [...outcomes].filter(([, count]) => count >= least).map(([id]) => id),
    known: [...outcomes.keys()],
  };
  const standings = { en: standingsOf(readings.en, lexicon), es: standingsOf(readings.es, lexicon) };
  return {
    scopes: [...scopes],
    moods: [...moods],
    around: [...around],
    deniesNothing,
    outcomes: toldOutcomes,
    standings,
  };
}

function fullest(fillings: readonly Filling[]): Filling | null {
  return fillings.reduce<Filling | null>(
    (best, each) => (best && best.missing.length <= each.missing.length ? best : each),
    null,
  );
}
