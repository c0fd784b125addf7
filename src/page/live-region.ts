/** Takes the text out of sight and leaves it to screen readers. */
const OUT_OF_SIGHT: Readonly<Record<string, string>> = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  "clip-path": "inset(50%)",
};

export interface LiveRegion {
  /** Has words read out, politely and once, from within a root that is in the document. */
  say(words: string, root: ShadowRoot): void;
  remove(): void;
}

/** One element that speaks to screen readers and that nobody sees. */
export function createLiveRegion(document: Document): LiveRegion {
  const region = document.createElement("div");
  region.setAttribute("role", "status");
  for (const [name, value] of Object.entries(OUT_OF_SIGHT)) region.style.setProperty(name, value);
  return {
    say(words, root) {
      region.textContent = "";
      root.append(region);
      // A live region is read when it changes after it was there.
      document.defaultView!.requestAnimationFrame(() => {
        region.textContent = words;
      });
    },
    remove: () => region.remove(),
  };
}
