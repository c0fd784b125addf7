import type { ChainLink } from "../../core/model/attribution.ts";
import type { MessageKey, Translate } from "../translate.ts";

/** The hands a statement passed through, nearest first, as a row of boxes joined by arrows. */
export function ChainDiagram({ chain, t }: { chain: readonly ChainLink[]; t: Translate }) {
  if (chain.length === 0) return null;
  return (
    <ol class="chain" aria-label={t("chain_label")}>
      {chain.map((link, index) => (
        <li key={wayTo(chain, link)} class={`hand hand-${link.kind}`}>
          {index > 0 && <span class="aside">{t("chain_from")} </span>}
          <bdi class="hand-name">{link.name || t(index === 0 ? "this_page" : "somebody")}</bdi>{" "}
          <span class="hand-kind">{t(index === 0 ? "kind_this_page" : KIND[link.kind])}</span>
        </li>
      ))}
    </ol>
  );
}

/** Names of the hands up to one of them: tells the same name at two places of a chain apart. */
function wayTo(chain: readonly ChainLink[], link: ChainLink): string {
  return chain
    .slice(0, chain.indexOf(link) + 1)
    .map(({ name }) => name)
    .join("←");
}

const KIND: Record<ChainLink["kind"], MessageKey> = {
  "named-person": "kind_person",
  organisation: "kind_organisation",
  outlet: "kind_outlet",
  document: "kind_document",
  anonymous: "kind_unnamed",
  none: "kind_nobody",
};
