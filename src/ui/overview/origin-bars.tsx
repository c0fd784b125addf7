import type { Origin } from "../../core/model/annotation.ts";
import type { Translate } from "../translate.ts";

/** How many origins are shown at once; the rest on demand. */
const SHOWN = 6;

/** Who the page rests on: each independent origin with a bar as long as the number of its sentences. */
export function OriginBars({ origins, t }: { origins: readonly Origin[]; t: Translate }) {
  const ordered = [...origins].sort((a, b) => b.annotationIds.length - a.annotationIds.length);
  const most = ordered[0]?.annotationIds.length ?? 0;
  const bars = (some: readonly Origin[]) => (
    <ol class="origin-bars">
      {some.map((origin) => (
        <OriginBar key={`${origin.link.name} ${origin.annotationIds[0]}`} origin={origin} most={most} t={t} />
      ))}
    </ol>
  );
  return (
    <>
      {bars(ordered.slice(0, SHOWN))}
      {ordered.length > SHOWN && (
        <details class="more">
          <summary>{t("overview_more_origins", { count: ordered.length - SHOWN })}</summary>
          {bars(ordered.slice(SHOWN))}
        </details>
      )}
    </>
  );
}

function OriginBar({ origin, most, t }: { origin: Origin; most: number; t: Translate }) {
  const { link, annotationIds, secondHand } = origin;
  const unnamed = link.kind === "anonymous" || link.kind === "none";
  return (
    <li class={unnamed ? "origin origin-unnamed" : "origin"}>
      <span class="origin-name">
        <bdi>{link.name || t("somebody")}</bdi>
        {(unnamed || secondHand) && (
          <span class="meta">
            {" "}
            {[unnamed && t("kind_unnamed"), secondHand && t("tag_second_hand")].filter(Boolean).join(" · ")}
          </span>
        )}
      </span>
      <span class="origin-count">
        <span class="aside">{t("ledger_sentences", { count: annotationIds.length })}</span>
        <span aria-hidden="true">{annotationIds.length}</span>
      </span>
      <i class="origin-bar" aria-hidden="true" style={{ width: `${(annotationIds.length / most) * 100}%` }} />
    </li>
  );
}
