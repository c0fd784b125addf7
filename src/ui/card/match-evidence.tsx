import type { ClaimMatch } from "../../core/model/annotation.ts";
import { RECORD_TEXT } from "../data-text.ts";
import type { Translate } from "../translate.ts";
import { Fold } from "./fold.tsx";

/** Why a sentence was matched: its words beside the part of the record that they fill. */
export function MatchEvidence({ match, t }: { match: ClaimMatch; t: Translate }) {
  if (match.evidence.length === 0) return null;
  return (
    <Fold id={`why ${match.recordId}`} summary={t("why_matched")}>
      <table class="evidence">
        <thead>
          <tr>
            <th scope="col">{t("evidence_part")}</th>
            <th scope="col">{t("evidence_sentence")}</th>
          </tr>
        </thead>
        <tbody>
          {match.evidence.map((pair) => (
            <tr key={`${pair.role}-${pair.said}`}>
              <th scope="row" {...RECORD_TEXT}>
                {words(pair.record)}
              </th>
              <td dir="auto">{pair.said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

/** Roles are names of the record's grammar ("number-of-dead"). */
function words(role: string): string {
  return role.replace(/[-_]/g, " ");
}
