import type { Attribution } from "../../core/model/attribution.ts";
import type { Translate } from "../translate.ts";

const SPEECH = {
  direct: "speech_direct",
  mixed: "speech_mixed",
  indirect: "speech_reported",
} as const;

/** Whether the words are quoted, and whether their source stands in an earlier sentence; nothing for the page's own voice. */
export function Speech({ attribution, t }: { attribution: Attribution | null; t: Translate }) {
  if (!attribution || attribution.stance === "no-comment") return null;
  return (
    <p class="meta speech">
      {t(SPEECH[attribution.quotation])}
      {attribution.carriedOver && ` · ${t("carried_over")}`}
    </p>
  );
}
