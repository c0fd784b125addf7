import type { Translate } from "../translate.ts";

export interface RemovableListProps {
  /** Of the section, to be led to. */
  readonly id: string;
  readonly heading: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly t: Translate;
  readonly onRemove: (id: string) => void;
}

/** What the reader silenced, each with the way back. */
export function RemovableList({ id: sectionId, heading, items, t, onRemove }: RemovableListProps) {
  return (
    <section id={sectionId}>
      <h2>{heading}</h2>
      {items.length === 0 && <p class="meta">{t("options_none")}</p>}
      <ul class="removable">
        {items.map(({ id, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>{" "}
            <button type="button" aria-label={`${t("options_unmute")}: ${text}`} onClick={() => onRemove(id)}>
              {t("options_unmute")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
