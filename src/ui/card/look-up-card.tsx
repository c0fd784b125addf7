import type { LookedUp } from "../../core/look-up/look-up.ts";
import type { Annotation } from "../../core/model/annotation.ts";
import { RECORD_TEXT } from "../data-text.ts";
import { firstLine } from "../first-line.ts";
import type { Translate } from "../translate.ts";
import { CardFoot } from "./card-foot.tsx";
import { CardHead } from "./card-head.tsx";
import { ChainDiagram } from "./chain-diagram.tsx";
import { Fold } from "./fold.tsx";
import { KeySources } from "./key-sources.tsx";
import { SourceGroups } from "./source-groups.tsx";
import { EarlierStatuses, StatusNow, StatusWhy } from "./status-line.tsx";

export interface LookUpCardProps {
  readonly found: LookedUp;
  /** The sentence of the page in which the selection stands; null when it stands in none that was read. */
  readonly sentence: Annotation | null;
  readonly t: Translate;
  readonly textSize?: number | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** The nearest records for a selection, and who stands behind its sentence. */
export function LookUpCard({ found, sentence, t, textSize = 100, onClose }: LookUpCardProps) {
  const spoken = sentence ?? found.page.annotations.find((each) => each.attribution) ?? null;
  return (
    <div
      class={found.near.length > 0 ? "card pinned wide" : "card pinned"}
      role="dialog"
      dir={t.direction}
      lang={t.locale}
      style={{ fontSize: `${textSize}%` }}
      aria-labelledby="says-who-first-line"
    >
      <CardHead
        line={t(found.near.length > 0 ? "lookup_title" : "lookup_nothing")}
        t={t}
        pinned
        onClose={onClose}
      />
      {found.near.length > 0 && <p class="caution">{t("lookup_near")}</p>}
      {found.near.map(({ record, shared }, index) => (
        <details key={record.id} class="another-record" open={index === 0}>
          <summary>
            <span class="statement" {...RECORD_TEXT}>
              {record.statement}
            </span>
          </summary>
          <StatusNow record={record} t={t} />
          <KeySources record={record} t={t} />
          <StatusWhy record={record} />
          <p class="meta">{t("lookup_shared", { words: t.list(shared) })}</p>
          <EarlierStatuses record={record} t={t} />
          <Fold id={`sources of ${record.id}`} summary={t("sources_say")}>
            <SourceGroups sources={record.sources} t={t} />
          </Fold>
        </details>
      ))}
      {spoken && (
        <section class="answers">
          <h3>{t("lookup_who")}</h3>
          <p class="answer-line">{firstLine(spoken, t)}</p>
          <ChainDiagram chain={spoken.chain} t={t} />
        </section>
      )}
      <CardFoot dataVersion={found.page.dataVersion} t={t} textSize={textSize} />
    </div>
  );
}
