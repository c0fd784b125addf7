import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { recordsToCsv } from "../../../src/core/export/records-to-csv.ts";
import { sampleRecord } from "../../sample-page.ts";

describe("records as CSV", () => {
  const cellsOf = (csv: string) => {
    const [header, row] = csv.split("\r\n").map((line) => line.split(","));
    return Object.fromEntries(header!.map((name, i) => [name, row![i]]));
  };

  test("have the latest status, and the earlier ones with their dates", () => {
    const record = sampleRecord({
      history: [
        { status: "reported", asOf: "2025-03-05", why: "One report." },
        { status: "documented", asOf: "2025-04-01", why: "The order came out." },
      ],
    });
    const cells = cellsOf(recordsToCsv([record]));
    assert.equal(cells.status, "documented");
    assert.equal(cells["as of"], "2025-04-01");
    assert.equal(cells["earlier statuses"], "reported as of 2025-03-05: One report.");
    assert.equal(cells.addresses, "https://courier.example/bridge");
  });

  test("quote what needs it and run no formula", () => {
    const csv = recordsToCsv([sampleRecord({ statement: '=1+1, "he" said', note: "two\nlines" })]);
    assert.match(csv, /,"'=1\+1, ""he"" said",/);
    assert.match(csv, /,"two\nlines"\r\n$/);
  });

  test("are a header alone when there are none", () => {
    assert.match(recordsToCsv([]), /^id,statement,[^\r]*\r\n$/);
  });
});
