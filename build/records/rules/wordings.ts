import type { Finding, Rule } from "./rule.ts";

/** Fewer words than this say too little to be told from other sentences. */
const FEWEST_WORDS = 5;
const FEWEST_IN_NEAR_MISS = 3;
const WANTED = { en: 5, es: 3, nearMisses: 4 } as const;

/** The same sentence but for case, accents, punctuation and spaces. */
export function sameSentenceKey(sentence: string): string {
  return sentence
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const LANGUAGES = ["en", "es"] as const;

export const shortWording: Rule = ({ claims }) =>
  claims.flatMap((entry) => {
    const short = (pointer: string, text: string, fewest: number): Finding[] =>
      sameSentenceKey(text).split(" ").length >= fewest
        ? []
        : [
            {
              entry,
              pointer,
              rule: "short-wording",
              what: `"${text}" has fewer than ${fewest} words`,
              mend: "write a whole sentence that could stand in a news report",
              refuses: true,
            },
          ];
    return [
      ...LANGUAGES.flatMap((language) =>
        entry.value.wordings[language].flatMap((text, i) =>
          short(`/wordings/${language}/${i}`, text, FEWEST_WORDS),
        ),
      ),
      ...entry.value.nearMisses.flatMap(({ sentence }, i) =>
        short(`/nearMisses/${i}/sentence`, sentence, FEWEST_IN_NEAR_MISS),
      ),
    ];
  });

export const shortAlias: Rule = ({ sources }) =>
  sources.flatMap((entry) =>
    entry.value.aliases.flatMap((alias, i) =>
      alias.replace(/[^\p{L}\p{N}]/gu, "").length < 2
        ? [
            {
              entry,
              pointer: `/aliases/${i}`,
              rule: "short-alias",
              what: `the alias "${alias}" would be found everywhere`,
              mend: "leave it out, or write it in full",
              refuses: true,
            },
          ]
        : [],
    ),
  );

const OTHER_BUILD =
  "add some of other words and build: active, passive, nominalised, headline, reported speech";
const LISTS = {
  en: { pointer: "/wordings/en", name: "English wordings", mend: OTHER_BUILD },
  es: { pointer: "/wordings/es", name: "Spanish wordings", mend: OTHER_BUILD },
  nearMisses: {
    pointer: "/nearMisses",
    name: "near misses",
    mend: "add sentences that come close and say something else: other group, number, date, speaker, negation, hypothesis",
  },
} as const;

export const tooFewWordings: Rule = ({ claims }) =>
  claims.flatMap((entry) => {
    const { wordings, nearMisses } = entry.value;
    const has = { en: wordings.en.length, es: wordings.es.length, nearMisses: nearMisses.length };
    return (["en", "es", "nearMisses"] as const)
      .filter((key) => has[key] < WANTED[key])
      .map((key) => ({
        entry,
        pointer: LISTS[key].pointer,
        rule: "too-few-wordings",
        what: `${has[key]} ${LISTS[key].name}, ${WANTED[key]} wanted`,
        mend: LISTS[key].mend,
        refuses: false,
      }));
  });

/** No statement or wording stands twice, in one record or in two: the reader could not be told which is meant. */
export const equalWordings: Rule = ({ claims }) => {
  const first = new Map<string, string>();
  const statements = claims.map((entry) => ({ entry, pointer: "/statement", text: entry.value.statement }));
  const wordings = claims.flatMap((entry) =>
    LANGUAGES.flatMap((language) =>
      entry.value.wordings[language].map((text, i) => ({
        entry,
        pointer: `/wordings/${language}/${i}`,
        text,
      })),
    ),
  );
  return [...statements, ...wordings].flatMap(({ entry, pointer, text }): Finding[] => {
    const key = sameSentenceKey(text);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, `${entry.file}:${entry.line(pointer)}`);
      return [];
    }
    return [
      {
        entry,
        pointer,
        rule: "equal-wordings",
        what: `the same sentence stands in ${other}`,
        mend: "word it otherwise; if it fits both records, it expresses neither's whole proposition",
        refuses: true,
      },
    ];
  });
};

export const nearMissIsWording: Rule = ({ claims }) =>
  claims.flatMap((entry) => {
    const { statement, wordings, nearMisses } = entry.value;
    const own = new Set([statement, ...wordings.en, ...wordings.es].map(sameSentenceKey));
    const seen = new Set<string>();
    return nearMisses.flatMap(({ sentence }, i): Finding[] => {
      const key = sameSentenceKey(sentence);
      const twice = seen.has(key);
      seen.add(key);
      if (!own.has(key) && !twice) return [];
      return [
        {
          entry,
          pointer: `/nearMisses/${i}/sentence`,
          rule: "near-miss-is-wording",
          what: twice
            ? "this near miss stands here twice"
            : "this near miss is also a wording or the statement",
          mend: "a near miss must not express the record's proposition: change or remove it",
          refuses: true,
        },
      ];
    });
  });
