import assert from "node:assert/strict";
import { test } from "node:test";
import { failingAs, problemOf } from "../../../src/core/model/reading-problem.ts";

const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test("a failure is told by where it happened, with what the error said", async () => {
  const error = await caught(
    failingAs("records", () => {
      throw new Error("bad gzip");
    }),
  );
  assert.deepEqual(problemOf(error, "unknown"), { kind: "records", detail: "bad gzip" });
});

test("one that nobody placed is told by where it was caught", () => {
  assert.deepEqual(problemOf(new TypeError("x is not a function"), "page"), {
    kind: "page",
    detail: "x is not a function",
  });
});

test("work that does not fail is done", async () => {
  assert.equal(await failingAs("store", async () => 7), 7);
});
