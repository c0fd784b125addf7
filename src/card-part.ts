import { toCaseFile } from "./core/export/case-file.ts";
import type { LookedUp } from "./core/look-up/look-up.ts";
import type { Annotation, PageAnnotations } from "./core/model/annotation.ts";
import type { Article } from "./core/model/article.ts";
import type { CardContent, CardControls } from "./page/page-card.ts";
import type { PageSettings } from "./platform/calls.ts";
import { findingInShort } from "./ui/card/finding-in-short.ts";
import { mountCard, mountLookUp } from "./ui/card/mount-card.tsx";
import { saveText } from "./ui/save-text.ts";
import { createTranslate, type Translate } from "./ui/translate.ts";

/** What a card asks of the script that reads the page. */
export interface CardActs {
  readonly saveTextSize: (size: number) => void;
  readonly muteRecord: (recordId: string) => void;
  readonly muteSentence: (annotationId: string) => void;
  /** The text that was read with what was found in it; null when nothing was read. */
  readonly reading: () => { readonly article: Article; readonly page: PageAnnotations } | null;
}

type Words = Pick<PageSettings, "catalog" | "locale" | "textSize">;

const translateOf = ({ catalog, locale }: Words): Translate => createTranslate(catalog, locale);

/** Draws cards and speaks of them: what the script that reads a page does not hold itself. */
export const cardPart = {
  mountCard(
    root: ShadowRoot,
    { annotation, page, settings }: CardContent<PageSettings>,
    controls: CardControls,
    acts: CardActs,
  ): () => void {
    return mountCard(root, {
      annotation,
      page,
      t: translateOf(settings),
      mutedRecords: settings.mutedRecords,
      textSize: settings.textSize,
      pinned: controls.pinned,
      onClose: controls.close,
      onPin: controls.pin,
      onMove: controls.moveBy,
      onGoTo: controls.goTo,
      onTextSize: acts.saveTextSize,
      onMute: acts.muteRecord,
      onMuteFinding: acts.muteSentence,
      onWrong: (recordId) => {
        const reading = acts.reading();
        if (!reading) return;
        const file = toCaseFile(reading.article, reading.page, annotation.id, recordId);
        saveText(`says-who-case-${recordId}.json`, JSON.stringify(file, null, 2));
        acts.muteRecord(recordId);
      },
    });
  },
  mountLookUp(
    root: ShadowRoot,
    found: LookedUp,
    sentence: Annotation | null,
    words: Words,
    onClose: () => void,
  ): () => void {
    return mountLookUp(root, { found, sentence, t: translateOf(words), textSize: words.textSize, onClose });
  },
  /** What is said to screen readers of a card that a key opened, the long sentence last, or of one that was kept. */
  spoken({ annotation, page, settings }: CardContent<PageSettings>, kept: boolean): string {
    const t = translateOf(settings);
    if (kept) return t("card_kept");
    return `${findingInShort(annotation, page, t, settings.mutedRecords)}. ${annotation.quote.exact}`;
  },
};
