import { type ComponentChild, render } from "preact";
import baseCss from "../base.css";
import cardCss from "./card.css";
import { ClaimCard, type ClaimCardProps } from "./claim-card.tsx";
import { LookUpCard, type LookUpCardProps } from "./look-up-card.tsx";

/** Draws the card into a shadow root, or draws it anew there. Returns what takes it away again. */
export function mountCard(root: ShadowRoot, props: ClaimCardProps): () => void {
  return mount(root, <ClaimCard key={props.annotation.id} {...props} />);
}

/** The same for the card of a look-up. */
export function mountLookUp(root: ShadowRoot, props: LookUpCardProps): () => void {
  return mount(root, <LookUpCard {...props} />);
}

function mount(root: ShadowRoot, card: ComponentChild): () => void {
  if (root.adoptedStyleSheets.length === 0) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(baseCss + cardCss);
    root.adoptedStyleSheets = [sheet];
  }
  render(card, root);
  return () => render(null, root);
}
