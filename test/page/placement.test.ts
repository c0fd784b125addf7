import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { convexHull, isOnTheWay } from "../../src/page/corridor.ts";
import { placeCard } from "../../src/page/place-card.ts";

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 400, height: 300 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe("the card's place", () => {
  const cases = [
    [
      "under the sentence",
      { line: box(100, 100, 500, 20), text: box(100, 100, 500, 60), x: 120 },
      { left: 100, top: 166 },
    ],
    [
      "above it where there is no room under it",
      { line: box(100, 600, 500, 20), text: box(100, 600, 500, 60), x: 120 },
      { left: 100, top: 294 },
    ],
    [
      "near the pointer on a long line",
      { line: box(100, 100, 800, 20), text: box(100, 100, 800, 20), x: 700 },
      { left: 566.67, top: 126 },
    ],
    [
      "never out of the window",
      { line: box(900, 100, 90, 20), text: box(900, 100, 90, 20), x: 990 },
      { left: 592, top: 126 },
    ],
    [
      "at the line where a sentence fills the window",
      { line: box(100, 300, 500, 20), text: box(100, 10, 500, 780), x: 120 },
      { left: 100, top: 326 },
    ],
  ] as const;
  for (const [name, anchor, expected] of cases) {
    test(name, () => {
      const { left, top } = placeCard({ ...anchor, rightToLeft: false }, CARD, WINDOW);
      assert.deepEqual({ left: Math.round(left * 100) / 100, top }, expected);
    });
  }

  test("lower where no side has room for all of it, so that the sentence stays free", () => {
    const sentence = {
      line: box(100, 200, 500, 20),
      text: box(100, 200, 500, 60),
      x: 120,
      rightToLeft: false,
    };
    const high = placeCard(sentence, { width: 400, height: 700 }, WINDOW);
    assert.deepEqual(high, { left: 100, top: 266, height: 526, side: "under" });
    const below = { ...sentence, line: box(100, 600, 500, 20), text: box(100, 600, 500, 60) };
    assert.deepEqual(placeCard(below, { width: 400, height: 700 }, WINDOW), {
      left: 100,
      top: 8,
      height: 586,
      side: "above",
    });
  });

  test("a card that grows stays on its side of the sentence", () => {
    const sentence = {
      line: box(100, 430, 500, 20),
      text: box(100, 430, 500, 20),
      x: 120,
      rightToLeft: false,
    };
    assert.equal(placeCard(sentence, { width: 400, height: 300 }, WINDOW).side, "under");
    const grown = { width: 400, height: 400 };
    assert.equal(placeCard(sentence, grown, WINDOW).side, "above");
    assert.deepEqual(placeCard(sentence, grown, WINDOW, "under"), {
      left: 100,
      top: 456,
      height: 336,
      side: "under",
    });
  });

  test("ends with the line where text runs from right to left", () => {
    const line = box(100, 100, 800, 20);
    assert.equal(placeCard({ line, text: line, x: null, rightToLeft: true }, CARD, WINDOW).left, 500);
  });
});

describe("the way to the card", () => {
  const card = box(300, 200, 400, 300);
  const from = { x: 320, y: 100 };
  for (const [point, isOn] of [
    [{ x: 330, y: 150 }, true],
    [{ x: 600, y: 190 }, true],
    [{ x: 500, y: 350 }, true],
    [{ x: 318, y: 98 }, true],
    [{ x: 200, y: 150 }, false],
    [{ x: 690, y: 120 }, false],
    [{ x: 320, y: 60 }, false],
  ] as const) {
    test(`${point.x}, ${point.y} is ${isOn ? "on" : "off"} it`, () =>
      assert.equal(isOnTheWay(point, from, card), isOn));
  }

  test("a hull holds the outer corners only", () => {
    const hull = convexHull([
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 2, y: 1 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
      { x: 2, y: 0 },
    ]);
    assert.deepEqual(new Set(hull.map(({ x, y }) => `${x},${y}`)), new Set(["0,0", "4,0", "4,4", "0,4"]));
  });
});
