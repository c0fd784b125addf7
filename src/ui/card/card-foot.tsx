import { nextTextSize, TEXT_SIZES } from "../text-size.ts";
import type { Translate } from "../translate.ts";

export interface CardFootProps {
  /** YYYY-MM-DD */
  readonly dataVersion: string;
  readonly t: Translate;
  /** In percent of the normal size. */
  readonly textSize: number;
  readonly onTextSize?: ((size: number) => void) | undefined;
}

/** Up to when the records go, and the size of the card's text. */
export function CardFoot({ dataVersion, t, textSize, onTextSize }: CardFootProps) {
  return (
    <div class="card-foot">
      <p class="meta">{t("data_as_of", { date: t.date(dataVersion) })}</p>
      {onTextSize && (
        <div class="text-size">
          <button
            type="button"
            class="icon-button"
            title={t("text_smaller")}
            disabled={textSize <= TEXT_SIZES[0]}
            onClick={() => onTextSize(nextTextSize(textSize, -1))}
          >
            <span aria-hidden="true" class="letter-small">
              A
            </span>
          </button>
          <button
            type="button"
            class="icon-button"
            title={t("text_larger")}
            disabled={textSize >= TEXT_SIZES.at(-1)!}
            onClick={() => onTextSize(nextTextSize(textSize, 1))}
          >
            <span aria-hidden="true" class="letter-large">
              A
            </span>
          </button>
        </div>
      )}
    </div>
  );
}
