import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { wrongCitationsIn } from "../../build/records/citations/citations-in-text.ts";
import { parseCitation } from "../../build/records/citations/parse-citation.ts";

describe("a citation that can be right", () => {
  const RIGHT: readonly (readonly [citation: string, form: string])[] = [
    ["8 U.S.C. 1189", "U.S. Code"],
    ["10 U.S.C. 271-284", "U.S. Code"],
    ["50 U.S.C. 1541(c), 1544(b)", "U.S. Code"],
    ["31 C.F.R. part 594", "C.F.R."],
    ["90 Fed. Reg. 8439 (Jan. 29, 2025)", "Federal Register"],
    ["Executive Order 14157, 90 Fed. Reg. 8439 (Jan. 29, 2025)", "presidential document"],
    ["Pub. L. 107-40, 115 Stat. 224 (2001)", "public law"],
    ["UN Charter, art. 2(4)", "treaty"],
    ["UN Charter, art. 51", "treaty"],
    ["Ker v. Illinois, 119 U.S. 436 (1886)", "case"],
    ["Hamdan v. Rumsfeld, 548 U.S. 557 (2006)", "case"],
    ["United States v. Noriega, 117 F.3d 1206 (11th Cir. 1997)", "case"],
    ["United States v. Lind, 15 F. Supp. 3d 100 (D.D.C. 2014)", "case"],
    ["44 Op. O.L.C. 1 (2020)", "OLC opinion"],
    ["44 Op. O.L.C. 1 (7 Jan. 2020)", "OLC opinion"],
    ["Nicaragua v. United States, 1986 I.C.J. 14", "International Court of Justice"],
  ];
  for (const [citation, form] of RIGHT) {
    test(citation, () => assert.deepEqual(parseCitation(citation), { form, error: null }));
  }
});

describe("a citation whose numbers cannot be right", () => {
  const WRONG: readonly (readonly [citation: string, error: RegExp])[] = [
    ["55 U.S.C. 1189", /no title 55/],
    ["53 U.S.C. 101", /no title 53/],
    ["51 C.F.R. part 594", /no title 51/],
    ["90 Fed. Reg. 8439 (Jan. 29, 2024)", /is of 2025, not 2024/],
    ["Executive Order 14157, 89 Fed. Reg. 8439 (Jan. 29, 2025)", /is of 2024, not 2025/],
    ["Pub. L. 107-40, 115 Stat. 224 (2003)", /107th Congress sat in 2001 and 2002/],
    ["Pub. L. 107-40, 116 Stat. 224 (2001)", /is of 2002, not 2001/],
    ["UN Charter, art. 151", /111 articles, no art\. 151/],
    ["Ker v. Illinois, 119 U.S. 436 (1986)", /volume 119 of U\.S\. is of about 1886, not 1986/],
    ["Ker v. Illinois, 999 U.S. 436 (1986)", /no volume 999/],
    ["44 Op. O.L.C. 1 (2021)", /is of 2020, not 2021/],
    ["United States v. Noriega, 117 F.3d 1206 (1997)", /needs its court/],
    ["Nicaragua v. United States, 1896 I.C.J. 14", /first judgment is of 1948/],
  ];
  for (const [citation, error] of WRONG)
    test(citation, () => assert.match(parseCitation(citation)?.error ?? "", error));
});

describe("what is no citation", () => {
  for (const citation of [
    "",
    "the War Powers Resolution",
    "8 USC 1189",
    "8 U.S.C.",
    "90 Fed. Reg. (2025)",
    "UN Charter",
    "Ker v. Illinois",
    "8 U.S.C. 1189; 50 U.S.C. 1702",
  ])
    test(citation || "(empty)", () => assert.equal(parseCitation(citation), null));
});

describe("in running text", () => {
  test("right ones pass", () => {
    const text =
      "It cites 18 U.S.C. 1385 and 50 U.S.C. 1541, article 51 of the U.N. Charter, UN Charter, art. 2(4), " +
      "32 C.F.R. part 219, Pub. L. 93-148 (1973) and Ker v. Illinois, 119 U.S. 436 (1886).";
    assert.deepEqual(wrongCitationsIn(text), []);
  });

  test("each wrong one is named", () => {
    const text =
      "It cites 81 U.S.C. 1385, Article 115 of the United Nations Charter, 60 C.F.R. part 1, " +
      "Pub. L. 93-148 (1983) and Ker v. Illinois, 119 U.S. 436 (1926).";
    assert.deepEqual(
      wrongCitationsIn(text).map(({ citation }) => citation),
      [
        "81 U.S.C. 1385",
        "60 C.F.R. part 1",
        "Pub. L. 93-148 (1983)",
        "Article 115 of the United Nations Charter",
        "119 U.S. 436 (1926)",
      ],
    );
  });
});
