import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { waysOut } from "../../build/silence-gate.ts";

const SEEDED = [
  `async function f(){await fetch("/x")}`,
  `new XMLHttpRequest`,
  `navigator.sendBeacon("x","y")`,
  `new WebSocket(a)`,
  `new EventSource(a)`,
  `import("x")`,
  `importScripts("x")`,
  `const a="https://example.org/ping"`,
  `a{background:url(https://example.org/x.png)}`,
  `<img src="//example.org/x.png">`,
  `e.innerHTML=t`,
  `eval("1")`,
];

describe("the silence gate", () => {
  for (const text of SEEDED) {
    test(`refuses ${text}`, () => assert.notDeepEqual(waysOut(text), []));
  }

  test("lets ordinary code and names of vocabularies pass", () => {
    assert.deepEqual(
      waysOut(`const svg="http://www.w3.org/2000/svg",s="https://schema.org";prefetched.important(x)`),
      [],
    );
  });
});
