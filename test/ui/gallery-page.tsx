import { render } from "preact";
import { DEFAULT_LOOKS } from "../../src/core/model/underline-look.ts";
import baseCss from "../../src/ui/base.css";
import cardCss from "../../src/ui/card/card.css";
import { chooseCatalog } from "../../src/ui/choose-catalog.ts";
import feedsCss from "../../src/ui/feeds/feeds.css";
import linesCss from "../../src/ui/lines.css";
import optionsCss from "../../src/ui/options/options.css";
import overviewCss from "../../src/ui/overview/overview.css";
import paperCss from "../../src/ui/reading/paper.css";
import readingCss from "../../src/ui/reading/reading.css";
import { setLooks } from "../../src/ui/set-looks.ts";
import { createTranslate } from "../../src/ui/translate.ts";
import welcomeCss from "../../src/ui/welcome/welcome.css";
import { SCREENS } from "./gallery.tsx";
import { pseudoLocale } from "./pseudo-locale.ts";

/** The page on which tests look at one screen after another: draws the screen that is named, in a language. */
const STYLES: Readonly<Record<string, string>> = {
  card: cardCss,
  "look-up": cardCss,
  popup: overviewCss,
  reader: linesCss + readingCss + paperCss,
  options: optionsCss + feedsCss,
  welcome: cardCss + linesCss + welcomeCss,
};

function show(screen: string, language: string): void {
  const { catalog, locale } = chooseCatalog([language]);
  const t = language === "pseudo" ? pseudoLocale() : createTranslate(catalog, locale);
  document.documentElement.lang = t.locale;
  document.documentElement.dir = t.direction;
  document.title = screen;
  setLooks(document, DEFAULT_LOOKS);
  const sheet = new CSSStyleSheet();
  const kind = Object.keys(STYLES).find((each) => screen.startsWith(each)) ?? "";
  // The card's sheet is for a shadow root; here the card stands in a page.
  // Bars that stand over what scrolls are put into the text: how far it is scrolled is no fault of a control.
  const inFlow = ".actions, .export, .card-head { position: static !important }";
  sheet.replaceSync(baseCss + (STYLES[kind] ?? "").replace(/:host \{[^}]*\}/, "") + inFlow);
  document.adoptedStyleSheets = [sheet];
  const app = document.getElementById("app") as HTMLElement;
  render(null, app);
  const drawn = SCREENS[screen]?.(t);
  render((kind === "card" || kind === "look-up" ? <main>{drawn}</main> : drawn) as never, app);
}

/** Opens everything that can be opened. */
function openAll(): void {
  for (const each of document.querySelectorAll("details")) each.open = true;
}

/** Texts that run out of their box or of the window, or are clipped, as "selector: words". */
function cutOff(): string[] {
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  const walker = document.createTreeWalker(document.getElementById("app")!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (!node.nodeValue?.trim() || parent.closest(".aside, [aria-hidden], select")) continue;
    let block = parent;
    while (getComputedStyle(block).display.startsWith("inline") && block.parentElement)
      block = block.parentElement;
    const box = block.getBoundingClientRect();
    if (box.width === 0) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    const leaves = text.left < -1 || text.right > width + 1;
    const runsOut = text.right > box.right + 2 || text.left < box.left - 2;
    const { overflowX, webkitLineClamp } = getComputedStyle(block);
    const clips =
      overflowX !== "visible" && webkitLineClamp === "none" && block.scrollWidth > block.clientWidth + 1;
    if (leaves || runsOut || clips)
      found.push(`${block.tagName}.${block.className}: ${node.nodeValue.slice(0, 50)}`);
  }
  return found;
}

Object.assign(globalThis, { gallery: { screens: Object.keys(SCREENS), show, openAll, cutOff } });
