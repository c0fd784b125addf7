import type { MessageKey, Translate } from "../translate.ts";

/** A section of the settings page: the id of its element and its heading. */
export interface SectionLink {
  readonly id: string;
  readonly heading: MessageKey;
}

/** The way to every section of the settings page. */
export function SectionNav({ sections, t }: { sections: readonly SectionLink[]; t: Translate }) {
  return (
    <nav class="sections" aria-label={t("options_title")}>
      <ul>
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(heading)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
