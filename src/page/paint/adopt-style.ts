type Root = Document | ShadowRoot;

/** A style sheet that is in force in some documents and shadow roots. */
export interface AdoptedStyle {
  /** Puts the sheet in force in a root; once is enough, and a root whose page threw it out takes it again. */
  adopt(root: Root): void;
  isAdopted(root: Root): boolean;
  remove(): void;
}

/**
 * A constructed style sheet touches no node and is allowed by every content security policy. Where the root does not
 * take it (another document's constructor, an old engine), a style element is put into the root instead.
 */
export function adoptStyle(css: string): AdoptedStyle {
  const sheet = construct(css);
  const sheets = new Set<Root>();
  const elements = new Map<Root, HTMLStyleElement>();
  const isAdopted = (root: Root): boolean =>
    (sheet !== null && Array.from(root.adoptedStyleSheets ?? []).includes(sheet)) ||
    elements.get(root)?.isConnected === true;
  return {
    isAdopted,
    adopt(root) {
      if (isAdopted(root)) return;
      if (sheet !== null && adoptSheet(root, sheet)) {
        sheets.add(root);
        return;
      }
      const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument!;
      const element = document.createElement("style");
      element.textContent = css;
      (root.nodeType === 9 ? ((root as Document).head ?? document.documentElement) : root).append(element);
      elements.set(root, element);
    },
    remove() {
      for (const root of sheets)
        root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((each) => each !== sheet);
      for (const element of elements.values()) element.remove();
      sheets.clear();
      elements.clear();
    },
  };
}

function construct(css: string): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  } catch {
    return null;
  }
}

function adoptSheet(root: Root, sheet: CSSStyleSheet): boolean {
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return true;
  } catch {
    return false;
  }
}
