import type { PageAnnotations } from "../../core/model/annotation.ts";
import { isSecondHand, SUPPORTS, supportOf } from "../../core/summary/support-of.ts";
import type { Translate } from "../translate.ts";

export interface SentenceStripProps {
  readonly page: PageAnnotations;
  readonly t: Translate;
  /** Ids of the sentences that a record covers. */
  readonly matched: ReadonlySet<string>;
  /** Id of the sentence being read; null when that is not known. */
  readonly here: string | null;
}

/**
 * The page in one picture: a cell a sentence, in reading order, its fill and shape saying what it rests on, a dot
 * under those that a record covers. The legend says the same in words and figures.
 */
export function SentenceStrip({ page, t, matched, here }: SentenceStripProps) {
  const counts = Object.fromEntries(
    SUPPORTS.map((support) => [
      support,
      page.annotations.filter((annotation) => supportOf(annotation) === support).length,
    ]),
  );
  const secondHand = page.annotations.filter(isSecondHand).length;
  return (
    <>
      <div class="strip" aria-hidden="true">
        {page.annotations.map((annotation) => (
          <i
            key={annotation.id}
            class={[
              "cell",
              `cell-${supportOf(annotation)}`,
              isSecondHand(annotation) && "cell-second-hand",
              matched.has(annotation.id) && "cell-matched",
              annotation.id === here && "cell-here",
            ]
              .filter(Boolean)
              .join(" ")}
          />
        ))}
      </div>
      <ul class="legend">
        {SUPPORTS.map(
          (support) =>
            counts[support]! > 0 && (
              <li key={support}>
                <i class={`cell cell-${support}`} aria-hidden="true" />
                <span>{t(`legend_${support}`, { n: counts[support]! })}</span>
              </li>
            ),
        )}
        {secondHand > 0 && (
          <li>
            <i class="cell cell-named cell-second-hand" aria-hidden="true" />
            <span>{t("legend_second_hand", { n: secondHand })}</span>
          </li>
        )}
        {matched.size > 0 && (
          <li>
            <i class="cell cell-empty cell-matched" aria-hidden="true" />
            <span>{t("legend_record", { n: matched.size })}</span>
          </li>
        )}
      </ul>
    </>
  );
}
