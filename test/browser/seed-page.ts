/** Where the seed article's text lies; it is not part of the project. */
export const SEED = "../shared/seed/article.txt";

/** The seed article, as its text gives it, as a plain news page. */
export function seedPage(text: string): string {
  const [headline, ...paragraphs] = text.split(/\n\s*/).filter((line) => line.trim() !== "");
  const inMarkup = (line = "") => line.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article">
    <meta property="og:site_name" content="Kurdistan24"><meta property="article:published_time" content="2025-08-09">
    <title>${inMarkup(headline)}</title></head><body><main><article><h1>${inMarkup(headline)}</h1>
    ${paragraphs.map((line) => `<p>${inMarkup(line)}</p>`).join("\n")}</article></main></body></html>`;
}
