import type { SpanRole } from "./marks.ts";
import { cohensKappa, countTokens, observedAgreement, type Pair, tokenF1 } from "./measures.ts";
import { type CorpusSentence, type CorpusText, chainOf, corpusFiles, readCorpusFile } from "./read-corpus.ts";

const ROLES: readonly SpanRole[] = ["source", "cue", "content", "via"];
const MARK: Readonly<Record<SpanRole, string>> = { source: "s", cue: "c", content: "t", via: "v" };

/** One sentence as both annotators saw it. */
interface Twice {
  readonly texts: readonly [CorpusText, CorpusText];
  readonly rows: readonly [CorpusSentence, CorpusSentence];
}

/**
 * Prints how far the two annotations of the same texts agree, field by field; with `--list`, each disagreement too.
 * Exit code 1 when a text of the second annotation is missing from the first or differs from it in its words.
 */
function main(): void {
  const first = new Map(
    corpusFiles().flatMap((file) => readCorpusFile(file).texts.map((text) => [text.id, text])),
  );
  const second = corpusFiles("src/models/corpus/second").flatMap((file) => readCorpusFile(file).texts);
  const pairs: Twice[] = [];
  for (const text of second) {
    const twin = first.get(text.id);
    const same =
      twin?.sentences.map((row) => row.text).join("\n") === text.sentences.map((row) => row.text).join("\n");
    if (!twin || !same) {
      console.log(
        `${text.file}:${text.line}: ${text.id} is ${twin ? "worded otherwise" : "missing"} in the first annotation`,
      );
      process.exitCode = 1;
      continue;
    }
    text.sentences.forEach((row, index) => {
      pairs.push({ texts: [twin, text], rows: [twin.sentences[index]!, row] });
    });
  }
  for (const lang of [...new Set(second.map((text) => text.lang))].sort()) {
    printAgreement(
      lang,
      pairs.filter((pair) => pair.texts[1].lang === lang),
    );
  }
  printAgreement("all", pairs);
  if (process.argv.includes("--list")) for (const pair of pairs) printDifference(pair);
}

function printAgreement(lang: string, all: readonly Twice[]): void {
  const attributed = all.filter(({ rows }) => rows[0].kind && rows[1].kind);
  const answers = (rows: readonly Twice[], ask: (row: CorpusSentence) => string): Pair[] =>
    rows.map((pair) => [ask(pair.rows[0]), ask(pair.rows[1])]);
  const round = (n: number | null): string => (n === null ? "-" : n.toFixed(3));
  console.log(`\n${lang}: ${all.length} sentences, ${attributed.length} attributed by both`);
  const fields: [string, readonly Twice[], (row: CorpusSentence) => string][] = [
    ["claim", all, (row) => String(row.isClaim)],
    ["attributed", all, (row) => String(row.kind !== null)],
    ["kind", attributed, (row) => String(row.kind)],
    ["kind, with none", all, (row) => String(row.kind)],
    ["quotation", attributed, (row) => String(row.quotation)],
    ["carried", attributed, (row) => String(row.carried)],
  ];
  console.table(
    fields.map(([field, rows, ask]) => {
      const pairs = answers(rows, ask);
      return {
        field,
        n: pairs.length,
        same: round(observedAgreement(pairs)),
        kappa: round(cohensKappa(pairs)),
      };
    }),
  );
  const spans = ROLES.map((role) => {
    const sum = { both: 0, first: 0, second: 0 };
    for (const { rows } of attributed) {
      const counts = countTokens(rows[0].text, marked(rows[0], role), marked(rows[1], role));
      sum.both += counts.both;
      sum.first += counts.first;
      sum.second += counts.second;
    }
    return { span: role, tokens: sum.first, "token F1": round(tokenF1(sum)) };
  });
  console.table(spans);
  const chains = attributed.map(({ texts, rows }): [string, string] => [
    chainKey(texts[0], rows[0], true),
    chainKey(texts[1], rows[1], true),
  ]);
  const kinds = attributed.map(({ texts, rows }): [string, string] => [
    chainKey(texts[0], rows[0], false),
    chainKey(texts[1], rows[1], false),
  ]);
  console.log(
    `chain exact: ${round(observedAgreement(chains))}; its kinds alone: ${round(observedAgreement(kinds))}`,
  );
}

function marked(row: CorpusSentence, role: SpanRole): { start: number; end: number }[] {
  return row.spans.filter((span) => span.role === role && span.attribution === 1);
}

/** The chain as one string; names compared without case and without a leading article. */
function chainKey(text: CorpusText, row: CorpusSentence, withNames: boolean): string {
  return chainOf(text, row)
    .map((link) => {
      const name = link.name.toLowerCase().replace(/^(?:the|an?|el|la|los|las|una?)\s/u, "");
      return withNames ? `${name}/${link.kind}` : link.kind;
    })
    .join(" <- ");
}

function printDifference({ texts, rows }: Twice): void {
  const shown = rows.map((row, i) => {
    const spans = ROLES.map((role) =>
      marked(row, role)
        .map((span) => `${MARK[role]}[${row.text.slice(span.start, span.end)}]`)
        .join(" "),
    ).join(" ");
    const codes = `${row.isClaim ? "Y" : "N"} ${row.kind ?? "-"} ${row.quotation ?? "-"}${row.carried ? " carried" : ""}`;
    return `${codes} ${spans} {${row.kind ? chainKey(texts[i]!, row, true) : ""}}`;
  });
  if (shown[0] === shown[1]) return;
  console.log(
    `\n${texts[0].id} ${texts[0].file}:${rows[0].line}\n  | ${rows[0].text}\n  1 ${shown[0]}\n  2 ${shown[1]}`,
  );
}

main();
