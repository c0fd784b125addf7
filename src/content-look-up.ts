import { loadPart } from "./content-parts.ts";
import type { PageReader } from "./page/page-reader.ts";
import type { PageSettings } from "./platform/calls.ts";
import { callBackground } from "./platform/messaging.ts";

/** Looks up the words that the reader selected, in a card at their place; without any the reading view is opened. */
export async function lookUpSelection(reader: PageReader<PageSettings>): Promise<void> {
  const selected = reader.place.selection();
  if (!selected) {
    await callBackground("openReader");
    return;
  }
  const { words, range, annotation } = selected;
  const [found, settings] = await Promise.all([
    callBackground("lookUp", words),
    callBackground("pageSettings", location.href),
  ]);
  const cards = await loadPart("card");
  reader.showAt(range, (root, onClose) => cards.mountLookUp(root, found, annotation, settings, onClose));
}
