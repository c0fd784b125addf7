import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedModels } from "../../../build/eval/shipped-models.ts";
import { attribute } from "../../../src/core/attribution/attribute.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

const models = shippedModels();

/** Who says each sentence; null for the page's own voice. */
function speakers(text: string): (string | null)[] {
  const article = articleFromText(text, { lang: "en", outlet: "Harbour Ledger" });
  return attribute(article, splitSentences(article), [], models).map((found) => found?.source.name ?? null);
}

test("a post printed without quotation marks is its signer's", () => {
  assert.deepEqual(
    speakers(
      "The ferry sank on Monday, and the port was closed.\n\nStay away from the quay if you can. My sister is safe.\n\n— Libby Dorr (@libbydorr) May 27, 2024\n\nThe port opens again on Friday.",
    ),
    [null, "Libby Dorr", "Libby Dorr", null, null],
  );
});

test("a statement printed in a block of its own is said by whoever leads to it", () => {
  assert.deepEqual(
    speakers(
      "Rovers coach Mikel Dorr would not be drawn. He explained on Friday:\n\nI cannot talk about a keeper who is not ours yet. For sure.\n\nWith Tom we had to wait, and I think he needs a rest.\n\nRovers have won four games since May.",
    ).slice(2),
    ["Mikel Dorr", "Mikel Dorr", "Mikel Dorr", null],
  );
});

test("a description means the person named before it, unless somebody unnamed was described so", () => {
  assert.equal(
    speakers(
      'Reese Dorr denied the rumours on Saturday. The Oscar winner said: "It is all untrue, every word of it."',
    ).at(-1),
    "Reese Dorr",
  );
  assert.notEqual(
    speakers(
      'A welder saw the fire from the quay. Mayor Reese Dorr came at noon. The welder said: "It was out before she came, every flame of it."',
    ).at(-1),
    "Reese Dorr",
  );
});

test("thoughts and deeds are no sayings", () => {
  for (const text of [
    "Dorr realized that she had to do something with the boat.",
    "The divers wondered whether the wreck was older.",
    "She wrote hundreds of songs that summer and kept most of them.",
    "In their first debate, Dorr and Orr attacked each other's plans for the harbour.",
    "Ann Dorr and Tim Orr testified side by side before the harbour board.",
    "Now the port's team has called in a yard from Orr to look at the locks.",
  ])
    assert.deepEqual(speakers(text), [null], text);
});
