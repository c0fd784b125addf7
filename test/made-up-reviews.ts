/** A ClaimReview as feeds write it, of a claim of our own making. */
export interface MadeUpReview {
  readonly "@type": "ClaimReview";
  readonly url: string;
  readonly claimReviewed: string;
  readonly name: string;
  readonly datePublished: string;
  readonly inLanguage: string;
  readonly author: { readonly name: string };
  readonly itemReviewed: { readonly author: { readonly name: string } };
  readonly reviewRating: { readonly alternateName: string };
}

const SYLLABLES = "ba ce di fo gu ka le mi no pu ra se ti vo zu tra bre cli dro fru".split(" ");
const COMMON = "the a of in on and to for with from after before over under than has was says".split(" ");
const RATINGS = ["Not so", "Half of it", "Borne out", "Made up", "Out of date"];

/**
 * So many reviews, always the same: claims of 13 to 29 words, about as unequally common as in fact-checkers' feeds (one
 * word in half of the claims, the next ones in one of ten, most in one of thousands), among them names and figures, and
 * headlines that repeat a part of them.
 */
export function* madeUpReviews(count: number): Generator<MadeUpReview> {
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const word = (rank: number): string => {
    let text = "";
    for (let rest = rank + 20; rest > 0; rest = Math.floor(rest / 20)) text += SYLLABLES[rest % 20];
    return text;
  };
  const anyWord = (): string => {
    const kind = random();
    if (kind < 0.35) return COMMON[Math.floor(random() * COMMON.length)]!;
    if (kind < 0.4) return String(Math.floor(2000 ** random() * 10));
    const made = word(Math.floor(8 * 5000 ** random()));
    return kind < 0.55 ? made[0]!.toUpperCase() + made.slice(1) : made;
  };
  for (let i = 0; i < count; i++) {
    const words = Array.from({ length: 13 + Math.floor(random() * 17) }, anyWord);
    yield {
      "@type": "ClaimReview",
      url: `https://checks-${i % 40}.example/reviews/${i}/${words.slice(0, 5).join("-")}`,
      claimReviewed: `${words.join(" ")}.`,
      name: [...words.filter(() => random() < 0.5), anyWord(), anyWord()].join(" "),
      datePublished: new Date(Date.UTC(2016 + (i % 10), i % 12, 1 + (i % 28))).toISOString().slice(0, 10),
      inLanguage: "en",
      author: { name: `Checks ${i % 40}` },
      itemReviewed: { author: { name: `${word(i % 900)} ${word((i * 7) % 4000)}` } },
      reviewRating: { alternateName: RATINGS[i % RATINGS.length]! },
    };
  }
}
