import type { ClaimRecord } from "../../core/model/claim-record.ts";
import { independentOrigins } from "../../core/summary/group-sources.ts";
import { RECORD_TEXT } from "../data-text.ts";
import type { Translate } from "../translate.ts";
import { WebLink } from "../web-link.tsx";
import { sourcesInShort } from "./source-groups.tsx";

/** How many are named at once. */
const NAMED = 3;

/** In a line: how many sources and origins a record has, and the first of them by name, primary documents first. */
export function KeySources({ record, t }: { record: ClaimRecord; t: Translate }) {
  const origins = independentOrigins(record.sources);
  const named = origins.slice(0, NAMED);
  const more = record.sources.length - named.length;
  return (
    <p class="key-sources">
      <span class={record.confidence === "single-source" ? "meta one-origin" : "meta"}>
        {sourcesInShort(record, t)}
      </span>
      {named.map(({ origin, first }) => (
        <span key={`${first?.ref} ${origin}`} class="key-source">
          {/* A space between them, or a screen reader and a copy run them together. */}{" "}
          <bdi {...RECORD_TEXT}>
            <WebLink href={first?.url ?? null}>{origin}</WebLink>
          </bdi>
        </span>
      ))}
      {more > 0 && <span class="meta key-source"> {t("sources_more", { count: more })}</span>}
    </p>
  );
}
