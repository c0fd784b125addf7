import type { Position } from "../../core/model/legal-question.ts";
import { RECORD_TEXT } from "../data-text.ts";
import type { Translate } from "../translate.ts";
import { WebLink } from "../web-link.tsx";

/** One position on a legal question: who holds it, what it comes to, on what ground, where and since when it is held. */
export function PositionItem({ position, t }: { position: Position; t: Translate }) {
  const { holder, stance, argument, sourceUrl, date, seen } = position;
  return (
    <li>
      <p class="holder" {...RECORD_TEXT}>
        {holder}
      </p>
      <p class="stance" {...RECORD_TEXT}>
        {stance}
      </p>
      <p class="says" {...RECORD_TEXT}>
        {argument}
      </p>
      <p class="meta">
        {sourceUrl && (
          <WebLink href={sourceUrl} label={t("legal_source_of", { holder })}>
            {t("legal_source")}
          </WebLink>
        )}{" "}
        {date && <span>{t("as_of", { date: t.date(date) })}</span>}{" "}
        {seen === "second-hand" && <span>{t("tag_second_hand")}</span>}
      </p>
    </li>
  );
}
