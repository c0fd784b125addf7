import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DEFAULT_LOOKS, UNDERLINE_STYLES } from "../../src/core/model/underline-look.ts";
import { contrast, fromHex, type Rgb, standingOut } from "../../src/core/underlines/contrast.ts";
import { highlightCss } from "../../src/page/paint/underline-css.ts";

const part = fc.integer({ min: 0, max: 255 });
const color = fc.tuple(part, part, part);

test("contrast is that of WCAG", () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
  assert.equal(contrast([119, 119, 119], [255, 255, 255]).toFixed(2), "4.48");
});

test("whatever colour is chosen, its line stands out from whatever the page stands on", () => {
  fc.assert(
    fc.property(color, color, (chosen, background) => {
      const drawn = standingOut(chosen, background, 3);
      assert.ok(contrast(drawn, background) >= 3, `${drawn} on ${background}`);
    }),
  );
});

test("a colour that stands out already is left alone", () => {
  for (const { color: hex } of Object.values(DEFAULT_LOOKS)) {
    const rgb = fromHex(hex)!;
    assert.deepEqual(standingOut(rgb, [255, 255, 255], 3), rgb);
    assert.deepEqual(standingOut(rgb, [24, 24, 27], 3), rgb);
  }
});

test("every style is drawn with the line and the colour that the reader chose for it", () => {
  const looks = { ...DEFAULT_LOOKS, claim: { line: "wavy", color: "#005500" } } as const;
  const white: Rgb = [255, 255, 255];
  assert.match(
    highlightCss(looks, white),
    /::highlight\(says-who-claim\) \{\s+text-decoration: underline wavy rgb\(0 85 0\) 1px;/,
  );
  const lines = UNDERLINE_STYLES.map((style) => DEFAULT_LOOKS[style].line);
  assert.equal(new Set(lines).size, lines.length, "told apart without colours");
});
