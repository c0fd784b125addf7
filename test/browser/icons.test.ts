import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../../build/find-browser.ts";
import { contrast, fromHex, type Rgb } from "../../src/core/underlines/contrast.ts";

/** Toolbars of both browsers, light and dark, and of a private window. */
const TOOLBARS = ["#ffffff", "#f9f9fb", "#3c3c3c", "#35363a", "#2b2a33", "#1c1b22"];

const ICONS = readdirSync("icons").filter((name) => /^([a-z]+-)?\d+\.png$/.test(name));

/** Contrast that WCAG 2.2 asks of what is no text (1.4.11). */
const LEAST = 3;

interface Drawn {
  /** Colours of the pixels at which the drawing begins, seen from any of the four sides. */
  readonly edge: readonly Rgb[];
  /** Colours of all pixels that nothing shines through. */
  readonly all: readonly Rgb[];
}

describe("the icons in the toolbar", { timeout: 60_000 }, () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowser("chromium"),
      args: ["--no-sandbox", "--disable-gpu"],
    });
    page = await browser.newPage();
  });
  after(() => browser?.close());

  const pixels = (name: string) =>
    page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const { width, height } = image;
        const canvas = new OffscreenCanvas(width, height).getContext("2d")!;
        canvas.drawImage(image, 0, 0);
        return { width, height, data: [...canvas.getImageData(0, 0, width, height).data] };
      },
      `data:image/png;base64,${readFileSync(`icons/${name}`).toString("base64")}`,
    );
  const draw = async (name: string): Promise<Drawn> => {
    const { width, height, data } = await pixels(name);
    const places = Array.from({ length: width * height }, (_, index) => index);
    const rgb = (place: number) => data.slice(4 * place, 4 * place + 3) as unknown as Rgb;
    const solid = places.filter((place) => data[4 * place + 3] === 255);
    const edge = Array.from({ length: Math.max(width, height) }, (_, line) => [
      solid.filter((place) => place % width === line),
      solid.filter((place) => Math.floor(place / width) === line),
    ]).flatMap((lines) =>
      lines.filter((line) => line.length > 0).flatMap((line) => [line[0]!, line.at(-1)!]),
    );
    return { edge: edge.map(rgb), all: solid.map(rgb) };
  };

  for (const name of ICONS) {
    test(`${name} stands out from light and dark toolbars, and what is in it from its ground`, async () => {
      const { edge, all } = await draw(name);
      for (const toolbar of TOOLBARS)
        for (const color of edge)
          assert.ok(contrast(color, fromHex(toolbar)!) >= LEAST, `${color} on ${toolbar}`);
      const ground = edge[0]!;
      const inside = all.filter((color) => contrast(color, ground) >= LEAST);
      assert.ok(inside.length > all.length / 6, `${inside.length} of ${all.length} pixels`);
    });
  }

  test("each state has a drawing of its own, in both sizes", () => {
    for (const size of [16, 32]) {
      const states = ICONS.filter((name) => name.endsWith(`${size}.png`) && name !== "128.png");
      assert.equal(states.length, 4, states.join());
      assert.equal(
        new Set(states.map((name) => readFileSync(`icons/${name}`).toString("base64"))).size,
        states.length,
      );
    }
  });
});
