declare const __TEST__: boolean | undefined;

/** An element of ours for a page, with a root that the page can't look into (in tests it is open). */
export interface OwnElement {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** A page may have defined an element of our name with a root of its own; then a plain one has to do. */
export function createOwnElement(document: Document, name: `says-who-${string}`): OwnElement {
  const mode = typeof __TEST__ !== "undefined" && __TEST__ ? "open" : "closed";
  for (const each of [name, "div"]) {
    const host = document.createElement(each);
    try {
      return { host, root: host.attachShadow({ mode }) };
    } catch {
      // The next name.
    }
  }
  throw new Error("This page lets nothing be added to it.");
}
