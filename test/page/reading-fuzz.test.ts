import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readArticle } from "../../src/page/read-article.ts";
import { assembleText } from "../../src/page/reading/assemble-text.ts";
import { collectBlocks } from "../../src/page/reading/collect-blocks.ts";
import { pageOf } from "./page-of.ts";

/** Cases per property; more of them by FUZZ_CASES. The seed is printed, and FUZZ_SEED repeats a run. */
const CASES = Number(process.env.FUZZ_CASES ?? 400);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const options = { numRuns: CASES, seed: SEED };
console.log(`fuzzing with seed ${SEED}, ${CASES} cases`);

type Tree = string | { readonly tag: string; readonly children: readonly Tree[] };

const words = fc.stringMatching(/^[ \n\t\u00a0\u200b\u00adabcXY.,!?\u202e"“7é漢]{0,14}$/);
const tags = fc.constantFrom(
  "p",
  "div",
  "span",
  "b",
  "a",

  "li",
  "ul",
  "h2",
  "blockquote",
  "section",
  "nav",
  "script",
  "em",
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    fc.constant({ tag: "br", children: [] }),
    fc.record({ tag: tags, children: fc.array(tie("tree"), { maxLength: 5 }) }),
  ),
}));

const page = pageOf("<body></body>");

function plant(node: Tree, parent: Element): void {
  if (typeof node === "string") {
    parent.append(page.createTextNode(node));
    return;
  }
  const element = page.createElement(node.tag);
  parent.append(element);
  for (const child of node.children) plant(child, element);
}

function grow(node: Tree): Element {
  page.body.replaceChildren();
  const root = page.createElement("div");
  page.body.append(root);
  plant(node, root);
  return root;
}

function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const all = (root: Element) =>
  run(assembleText(run(collectBlocks(root)).blocks.map((block) => ({ block, kind: "paragraph" as const }))));

/** The judge: every character of the page that is neither white space nor unseen, in order, by plain recursion. */
function visible(node: Node): string {
  if (node.nodeType === 3) return seen((node as Text).data);
  if (node.nodeName === "SCRIPT") return "";
  return [...node.childNodes].map(visible).join("");
}
const seen = (text: string): string => text.replace(/[\s\u00ad\u200b\u202e]/g, "");

describe("random trees", () => {
  test("no character is lost, doubled or moved", () => {
    fc.assert(
      fc.property(tree, (node) => {
        const root = grow(node);
        assert.equal(seen(all(root).text), visible(root));
      }),
      options,
    );
  });

  test("blocks are in order, apart, trimmed, and hold no double space", () => {
    fc.assert(
      fc.property(tree, (node) => {
        const { text, blocks } = all(grow(node));
        let end = 0;
        for (const block of blocks) {
          const words = text.slice(block.start, block.end);
          assert.ok(block.start >= end && block.end > block.start);
          assert.equal(words, words.trim());
          assert.doesNotMatch(words, /\s\s|[^\S ]/);
          end = block.end;
        }
      }),
      options,
    );
  });

  test("every stretch of the text leads back to a range of the same words", () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (node, from, length) => {
        const { text, blocks, textMap } = all(grow(node));
        const block = blocks[from % Math.max(1, blocks.length)];
        if (!block) return;
        const start = block.start + (from % (block.end - block.start));
        const end = Math.min(block.end, start + 1 + (length % 20));
        const range = textMap.range(text, start, end);
        if (range === null) {
          // Only a line break stands in no node; no range begins or ends on one.
          assert.ok(text[start] === " " || text[end - 1] === " ");
          return;
        }
        assert.equal(seen(visible(range.cloneContents())), seen(text.slice(start, end)));
      }),
      options,
    );
  });

  test("after random changes of the page a range holds the old words or there is none", () => {
    const change = fc.record({
      kind: fc.constantFrom("text", "remove", "move", "split", "insert"),
      at: fc.nat(),
      to: fc.nat(),
      text: words,
    });
    fc.assert(
      fc.property(tree, fc.array(change, { minLength: 1, maxLength: 4 }), (node, changes) => {
        const root = grow(node);
        const { text, blocks, textMap } = all(root);
        for (const { kind, at, to, text: written } of changes) {
          const nodes = [...root.querySelectorAll("*")].flatMap((each) => [...each.childNodes]);
          const target = nodes[at % Math.max(1, nodes.length)];
          const place = nodes[to % Math.max(1, nodes.length)]?.parentNode;
          if (!target || !place || target.contains(place)) continue;
          if (kind === "remove") target.parentNode?.removeChild(target);
          else if (kind === "move") place.appendChild(target);
          else if (kind === "insert") place.insertBefore(page.createElement("i"), place.firstChild);
          else if (target.nodeType === 3 && kind === "text") (target as Text).data = written;
          else if (target.nodeType === 3) (target as Text).splitText((target as Text).length >> 1);
        }
        for (const block of blocks) {
          const range = textMap.range(text, block.start, block.end);
          if (range === null) continue;
          // What came between the words of a block is not known to the map; its own words are all there, in order.
          const now = seen(range.toString());
          let from = 0;
          for (const character of seen(text.slice(block.start, block.end))) {
            from = now.indexOf(character, from) + 1;
            assert.notEqual(from, 0, now);
          }
        }
      }),
      options,
    );
  });

  test("reading never throws, and what it finds is part of the page", () => {
    fc.assert(
      fc.property(tree, (node) => {
        const root = grow(node);
        const article = readArticle(page)?.article;
        if (!article) return;
        const whole = visible(root);
        for (const { start, end } of article.blocks)
          assert.ok(whole.includes(seen(article.text.slice(start, end))));
      }),
      options,
    );
  });
});
