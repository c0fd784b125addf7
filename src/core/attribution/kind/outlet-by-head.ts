import type { HeadedPhrase } from "./headed-phrase.ts";
import { isNamedOutlet } from "./is-named-outlet.ts";
import { isReportOf } from "./is-report-of.ts";
import type { KindReading } from "./kind-reading.ts";

const MEDIA_REPORTS = /^(?:media|press|news|local|medios|prensa)$/;
const NEWS = /^(?:news|wire|press)$/;

/** "Local media", "the Harbour's evening bulletin", "a news website": an outlet by its head noun; null when it is none. */
export function outletByHead({ core, head, name, isDefinite, pack }: HeadedPhrase): KindReading | null {
  const outlet = (): KindReading => ({
    kind: "outlet",
    properName: name?.kind === "outlet" ? name.text : null,
    reference: "full",
    head,
  });

  if (MEDIA_REPORTS.test(core.at(-2)?.lower ?? "") && /^reports?$|^informes?$/.test(head)) return outlet();
  if (/^(?:media|medios|prensa|press)$/.test(head)) return outlet();
  if (name?.kind === "outlet" && isReportOf(core, head, name.text)) return outlet();
  if (
    NEWS.test(core.at(-2)?.lower ?? "") &&
    /^(?:agency|service|site|website|channel|network|organi[sz]ation)$/.test(head)
  )
    return { ...outlet(), reference: isDefinite && !name ? "definite" : "full", isRegistered: true };
  if (pack.outletNouns.has(head) && !pack.organisations.has(head) && !pack.documents.has(head))
    return {
      kind: "outlet",
      properName: name?.text ?? null,
      reference: isDefinite && !name ? "definite" : "full",
      head,
    };
  if (isNamedOutlet(core, head, pack)) return outlet();
  return null;
}
