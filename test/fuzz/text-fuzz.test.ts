import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { compiledRecords } from "../../build/compiled-records.ts";
import { attribute } from "../../src/core/attribution/attribute.ts";
import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import { articleFromText } from "../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../src/core/text/split-sentences.ts";
import { checkCall } from "../../src/platform/check-call.ts";
import { defaultSettings } from "../../src/platform/default-settings.ts";
import { mendSettings } from "../../src/platform/mend-settings.ts";

/** Cases of all properties together; the seed is printed, and FUZZ_SEED repeats a run. */
const CASES = Number(process.env.FUZZ_TEXT_CASES ?? 100_000);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
console.log(`fuzzing with seed ${SEED}, ${CASES} cases`);
const share = (part: number) => ({ seed: SEED, numRuns: Math.ceil(CASES * part) });

/** What splitting and attribution look at: their own words, marks and shapes in any order. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ..."said told according to reported denied the a officials Ada Brandt Mr. Dr. U.S. p.m. No. 3.5 “ ” ‘ ’ \" ' ( ) [ ] , . ... ? ! : ; — – - the White House dijo según anunció que el la ministra «  » ¿ ¡ el Sr. not that who , which Monday 2025 $3 million".split(
        " ",
      ),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "\n",
      "\n\n",
      "\u00a0",
      "\u202e",
      "\u200b",
      "\ud800",
      "á\u0301",
      "漢字。",
      "؟",
      "👩‍👩‍👧",
    ),
  },
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));
const lang = fc.constantFrom("en", "es", "ar", "");

describe("any text", () => {
  test("is split into sentences that are in order, apart, trimmed, and lose nothing but white space", () => {
    fc.assert(
      fc.property(text, lang, (written, language) => {
        const article = articleFromText(written, { lang: language });
        let end = 0;
        for (const sentence of splitSentences(article)) {
          assert.ok(sentence.start >= end && sentence.end > sentence.start);
          assert.equal(article.text.slice(end, sentence.start).trim(), "");
          assert.equal(sentence.text, article.text.slice(sentence.start, sentence.end));
          assert.equal(sentence.text, sentence.text.trim());
          end = sentence.end;
        }
        assert.equal(article.text.slice(end).trim(), "");
      }),
      share(0.47),
    );
  });

  test("is attributed without an error, one attribution or none for each sentence", async () => {
    const { sources, models } = openKnowledge(await compiledRecords());
    fc.assert(
      fc.property(text, lang, (written, language) => {
        const article = articleFromText(written, { lang: language });
        const sentences = splitSentences(article);
        const attributions = attribute(article, sentences, sources, models);
        assert.equal(attributions.length, sentences.length);
      }),
      share(0.03),
    );
  });

  test("is no call that the background takes by chance", () => {
    const argument = fc.oneof(fc.anything(), fc.constantFrom("card", 100, null, true, "ready"));
    fc.assert(
      fc.property(fc.string(), fc.array(argument, { maxLength: 3 }), (method, args) => {
        assert.throws(() => checkCall(method, args));
      }),
      share(0.25),
    );
  });

  test("stored as settings gives settings that hold, of which nothing has to be mended again", () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom("all", "off", "marks", 100, 0, []));
    const stored = fc.oneof(
      fc.anything(),
      fc.record(Object.fromEntries(Object.keys(defaultSettings).map((key) => [key, field])), {
        requiredKeys: [],
      }),
    );
    fc.assert(
      fc.property(stored, (value) => {
        const { settings } = mendSettings(value);
        assert.deepEqual(Object.keys(settings).sort(), Object.keys(defaultSettings).sort());
        assert.ok(["off", "matches", "sourcing", "all"].includes(settings.level));
        assert.ok(settings.textSize >= 50 && settings.textSize <= 300);
        assert.ok(settings.mutedRecords.every((id) => typeof id === "string"));
        assert.deepEqual(mendSettings(settings), { settings, mended: [] });
      }),
      share(0.25),
    );
  });
});
