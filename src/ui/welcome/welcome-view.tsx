import { useRef } from "preact/hooks";
import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import type { Article } from "../../core/model/article.ts";
import { UNDERLINE_STYLES } from "../../core/model/underline-look.ts";
import { chooseStyles } from "../../core/underlines/choose-styles.ts";
import { ClaimCard } from "../card/claim-card.tsx";
import { findingInShort } from "../card/finding-in-short.ts";
import { type KeyBinding, KeysHelp } from "../overview/keys-help.tsx";
import type { Translate } from "../translate.ts";

export interface WelcomeViewProps {
  readonly t: Translate;
  readonly article: Article;
  readonly page: PageAnnotations;
  /** The sentence whose card is shown. */
  readonly chosen: Annotation;
  readonly keys: readonly KeyBinding[];
  readonly onChoose: (annotation: Annotation) => void;
  readonly onSettings: () => void;
}

/** How long the pointer rests on a sentence before its card is shown, in ms. */
const REST = 150;

/** The first-run page: half a minute with a demonstration, what is done and what is not. */
export function WelcomeView({ t, article, page, chosen, keys, onChoose, onSettings }: WelcomeViewProps) {
  return (
    <main class="welcome">
      <header>
        <h1>{t("extension_name")}</h1>
        <p class="lead">{t("welcome_lead")}</p>
      </header>
      <section class="demo">
        <div class="demo-text">
          <h2>{t("welcome_try")}</h2>
          <p class="meta">{t("welcome_try_text")}</p>
          <DemoText article={article} page={page} chosen={chosen} t={t} onChoose={onChoose} />
          <h2>{t("welcome_lines")}</h2>
          <ul class="line-legend">
            {[...UNDERLINE_STYLES].reverse().map((style) => (
              <li key={style}>
                <span class={`line-${style}`}>{t(`style_${style}`)}</span>
              </li>
            ))}
          </ul>
        </div>
        <p class="aside" role="status">
          {findingInShort(chosen, page, t)}
        </p>
        <div class="demo-card">
          <ClaimCard key={chosen.id} annotation={chosen} page={page} t={t} />
        </div>
      </section>
      <section class="promises">
        <div>
          <h2>{t("welcome_does")}</h2>
          <ul>
            {(["welcome_does_1", "welcome_does_2", "welcome_does_3", "welcome_does_4"] as const).map(
              (key) => (
                <li key={key}>{t(key)}</li>
              ),
            )}
          </ul>
        </div>
        <div>
          <h2>{t("welcome_does_not")}</h2>
          <ul>
            {(
              [
                "welcome_does_not_1",
                "welcome_does_not_2",
                "welcome_does_not_3",
                "welcome_does_not_4",
              ] as const
            ).map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </div>
      </section>
      <section>
        <h2>{t("options_keys")}</h2>
        <KeysHelp keys={keys} t={t} />
        <p class="next-step">{t("welcome_next")}</p>
        <button type="button" onClick={onSettings}>
          {t("popup_settings")}
        </button>
      </section>
    </main>
  );
}

interface DemoTextProps {
  readonly article: Article;
  readonly page: PageAnnotations;
  readonly chosen: Annotation;
  readonly t: Translate;
  readonly onChoose: (annotation: Annotation) => void;
}

/** The demonstration's paragraphs, its sentences underlined as on pages; each opens its card. */
function DemoText({ article, page, chosen, t, onChoose }: DemoTextProps) {
  const styles = chooseStyles(page, "all", []);
  // A pointer that crosses a sentence on its way to the card chooses nothing.
  const rest = useRef<number | undefined>(undefined);
  return (
    <div class="demo-article" lang="en" dir="ltr">
      {article.blocks.map((block) => (
        <p key={block.start}>
          {page.annotations
            .filter(({ position }) => position.start >= block.start && position.end <= block.end)
            .flatMap((annotation) => {
              const style = styles.get(annotation);
              const text = annotation.quote.exact;
              if (!style && !annotation.attribution) return [text, " "];
              // No button: a browser lays one out as a box, and a sentence has to flow with its paragraph.
              return [
                // biome-ignore lint/a11y/useSemanticElements: see above
                <span
                  key={annotation.id}
                  role="button"
                  tabIndex={0}
                  class={`sentence ${style ? `line-${style}` : ""}`}
                  aria-pressed={annotation.id === chosen.id}
                  title={t("welcome_show")}
                  onClick={() => onChoose(annotation)}
                  onKeyDown={(event) => {
                    if (event.key !== "Enter" && event.key !== " ") return;
                    event.preventDefault();
                    onChoose(annotation);
                  }}
                  onPointerEnter={(event) => {
                    if (event.pointerType === "mouse")
                      rest.current = window.setTimeout(() => onChoose(annotation), REST);
                  }}
                  onPointerLeave={() => window.clearTimeout(rest.current)}
                >
                  {text}
                </span>,
                " ",
              ];
            })}
        </p>
      ))}
    </div>
  );
}
