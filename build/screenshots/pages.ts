import { readFileSync } from "node:fs";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";

interface PageParts {
  readonly lang: string;
  readonly dir?: "rtl";
  readonly outlet: string;
  readonly headline: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
  /** Structured data besides that of the article. */
  readonly more?: readonly object[];
}

/** A plain news page of our own writing. */
function newsPage({
  lang,
  dir = undefined,
  outlet,
  headline,
  date,
  paragraphs,
  more = [],
}: PageParts): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    datePublished: date,
    publisher: { "@type": "NewsMediaOrganization", name: outlet },
  };
  return `<!doctype html><html lang="${lang}"${dir ? ` dir="${dir}"` : ""}><head><meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" /><title>${headline} | ${outlet}</title>
<meta property="og:type" content="article" /><meta property="og:site_name" content="${outlet}" />
<script type="application/ld+json">${JSON.stringify([data, ...more])}</script><style>
body{margin:0;background:#fff;color:#1b1b1b;font:18px/1.6 Georgia,"Liberation Serif","Noto Naskh Arabic",serif}
main{max-width:42rem;margin:0 auto;padding:8px 20px 80px}h1{line-height:1.25}
@media (prefers-color-scheme:dark){body{background:#17181b;color:#e8e6e1}}
</style></head><body><main><article><h1>${headline}</h1>
${paragraphs.map((each) => `<p>${each}</p>`).join("\n")}</article></main></body></html>`;
}

/** An article that no record covers. */
const none = newsPage({
  lang: "en",
  outlet: "Harbour Ledger",
  headline: "Council argues over the price of a ferry ticket",
  date: "2026-02-11",
  paragraphs: [
    "The council of Port Ellis voted on Tuesday to raise the price of a ferry ticket by 40 cents, its clerk said.",
    "Two people who were in the room told the Ledger that the vote had been postponed twice. The operator declined to comment.",
    "“We have carried 1.2 million passengers this year,” said Jana Holm, who runs the harbour office. She denied that the ferries were late more often than last year.",
    "The new price will be charged from the first of March, according to a notice on the council’s site.",
  ],
});

/** Names that are longer than any interface likes. */
const longNames = newsPage({
  lang: "en",
  outlet: "Harbour Ledger",
  headline: "A statement that has passed through many hands before it reached this page",
  date: "2025-08-10",
  paragraphs: [
    "PORT ELLIS (Harbour Ledger) — The harbour commission said on Monday that it had found nothing unusual in the accounts.",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft paid 3.4 million euros in March, according to three officials of the Inter-Ministerial Coordinating Committee for the Harmonisation of Harbour Fees and Mooring Regulations who spoke to the Frankfurter Allgemeine Sonntagszeitung, as cited by the Kurdistan24 evening bulletin.",
    "Maximiliane Wilhelmine von Hohenzollern-Sigmaringen-Oldenburg, the deputy under-secretary for inland waterways, said the sum had been agreed in 2019.",
    "President Trump has secretly signed a directive telling the Pentagon to use military force against Latin American drug cartels, The New York Times reported.",
  ],
});

/** A fact check that says in its markup what it reviews. */
const reviewed = newsPage({
  lang: "en",
  outlet: "Harbour Checks",
  headline: "No goats on the ferry of Port Ellis",
  date: "2026-03-04",
  paragraphs: [
    "A ferry carried 300 goats across the bay of Port Ellis without a licence in March, a post that was shared by thousands says.",
    "Nothing of it happened. The harbour office counted three goats in the whole month, its clerk said.",
    "The operator denied that any animal had travelled without papers, according to the Harbour Ledger.",
  ],
  more: [
    {
      "@context": "https://schema.org",
      "@type": "ClaimReview",
      url: "https://checks.example/goats",
      claimReviewed: "A ferry carried 300 goats across the bay of Port Ellis without a licence in March.",
      datePublished: "2026-03-04",
      author: { "@type": "Organization", name: "Harbour Checks" },
      itemReviewed: { "@type": "Claim", author: { "@type": "Thing", name: "A post that was shared" } },
      reviewRating: { "@type": "Rating", alternateName: "Nothing of it happened" },
    },
  ],
});

/** A page from right to left. */
const rightToLeft = newsPage({
  lang: "ar",
  dir: "rtl",
  outlet: "مرآة الميناء",
  headline: "مجلس المدينة يرفع سعر تذكرة العبّارة",
  date: "2026-02-11",
  paragraphs: [
    "قال مجلس المدينة يوم الثلاثاء إن سعر تذكرة العبّارة سيرتفع بمقدار أربعين سنتًا ابتداءً من أول مارس.",
    "وقال مسؤولان لصحيفة The New York Times إن التصويت تأجل مرتين، ورفضت الشركة المشغلة التعليق على ذلك.",
    "وأضافت يانا هولم، مديرة مكتب الميناء: «نقلنا هذا العام مليونًا ومئتي ألف راكب»، ونفت أن تكون العبّارات تتأخر أكثر من العام الماضي.",
    "President Trump has secretly signed a directive telling the Pentagon to use military force against Latin American drug cartels, The New York Times reported.",
  ],
});

/** A page with a great many matches: one sentence each out of the wordings of the records. */
function many(records: readonly ClaimRecord[]): string {
  const sentences = records.flatMap(({ wordings }) => wordings.en.slice(0, 1)).slice(0, 60);
  const paragraphs = [];
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(" "));
  return newsPage({
    lang: "en",
    outlet: "Harbour Ledger",
    headline: "A year of strikes, orders and lawsuits: the whole story in one place",
    date: "2026-03-01",
    paragraphs,
  });
}

/** Not an article. */
const search =
  '<!doctype html><html lang="en"><title>Search</title><form><input name="q" aria-label="Search" /></form><p>3 results</p></html>';

export function picturePages(records: readonly ClaimRecord[]): Readonly<Record<string, string>> {
  return {
    "/demo": readFileSync("build/demo/article.html", "utf8"),
    "/none": none,
    "/long": longNames,
    "/reviewed": reviewed,
    "/rtl": rightToLeft,
    "/many": many(records),
    "/search": search,
  };
}
