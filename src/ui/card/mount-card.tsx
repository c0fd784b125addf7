import { render } from "preact";
import baseCss from "../base.css";
import cardCss from "./card.css";
import { ClaimCard, type ClaimCardProps } from "./claim-card.tsx";

/** Draws the card into a shadow root, or draws it anew there. Returns what takes it away again. */
export function mountCard(root: ShadowRoot, props: ClaimCardProps): () => void {
  if (root.adoptedStyleSheets.length === 0) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(baseCss + cardCss);
    root.adoptedStyleSheets = [sheet];
  }
  render(<ClaimCard {...props} />, root);
  return () => render(null, root);
}
