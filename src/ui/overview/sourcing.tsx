import type { PageAnnotations } from "../../core/model/annotation.ts";
import type { Translate } from "../translate.ts";

/** What a page rests on, in figures and one bar: named, unnamed, own voice. */
export function Sourcing({ page, t }: { page: PageAnnotations; t: Translate }) {
  const { summary } = page;
  const names = (list: readonly string[]) => [...new Set(list)].join(", ");
  const unnamed = summary.unnamedOnly.length;
  const named = Math.max(0, summary.attributed - unnamed);
  const own = Math.max(0, summary.sentences - named - unnamed);
  return (
    <section class="sourcing">
      <h2>{t("overview_rests")}</h2>
      <div class="bar" aria-hidden="true">
        <i class="bar-named" style={{ flexGrow: named }} />
        <i class="bar-unnamed" style={{ flexGrow: unnamed }} />
        <i class="bar-own" style={{ flexGrow: own }} />
      </div>
      <ul class="figures">
        <li>{t("overview_sentences", { count: summary.sentences })}</li>
        <li>{t("overview_claims", { count: summary.claims })}</li>
        <li>{t("overview_matched", { count: summary.matched })}</li>
        <li>{t("overview_origins", { count: summary.origins.length })}</li>
        {unnamed > 0 && <li class="figure-unnamed">{t("overview_unnamed", { count: unnamed })}</li>}
        {summary.denials.length > 0 && <li>{t("overview_denials", { count: summary.denials.length })}</li>}
      </ul>
      {summary.secondHandOutlets.length > 0 && (
        <p>
          {t("overview_second_hand", { names: names(summary.secondHandOutlets.map((link) => link.name)) })}
        </p>
      )}
      {summary.noComments.length > 0 && (
        <p>{t("overview_no_comment", { names: names(summary.noComments.map((each) => each.who)) })}</p>
      )}
      {summary.documents.length > 0 && (
        <p>{t("overview_documents", { names: names(summary.documents.map((each) => each.name)) })}</p>
      )}
    </section>
  );
}
