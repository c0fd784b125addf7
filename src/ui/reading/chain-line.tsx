import type { ChainLink } from "../../core/model/attribution.ts";
import type { Translate } from "../translate.ts";

/** The hands a statement passed through in one line of a margin note, nearest first, joined by arrows. */
export function ChainLine({ chain, t }: { chain: readonly ChainLink[]; t: Translate }) {
  return (
    <p class="chain-line">
      <span class="aside">{t("chain_label")}: </span>
      {chain.map((link, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same hand may stand in a chain twice, which never changes
        <span key={index} class={`link link-${link.kind}`}>
          {index > 0 && <span class="aside">{t("chain_from")} </span>}
          <bdi>{link.name || t(index === 0 ? "this_page" : "somebody")}</bdi>{" "}
        </span>
      ))}
    </p>
  );
}
