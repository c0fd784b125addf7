/** Message by key: the interface's words in one language. */
export type Catalog = Readonly<Record<string, string>>;
