/** Words at either end of a quote that a text fragment names; the whole quote is named when it is not longer than both. */
const WORDS = 5;

/**
 * Address that leads to a quote on its page: a text directive after the WICG "Scroll To Text Fragment" specification.
 * "" stays "", as there is no page to lead to. An older fragment of the address is kept.
 */
export function textFragment(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  if (url === "" || words[0] === "") return url;
  const directive =
    words.length <= 2 * WORDS
      ? encode(words.join(" "))
      : `${encode(words.slice(0, WORDS).join(" "))},${encode(words.slice(-WORDS).join(" "))}`;
  const bare = url.replace(/:~:.*$/, "");
  return `${bare}${bare.includes("#") ? "" : "#"}:~:text=${directive}`;
}

/** Percent-encoding with the three signs that have a meaning inside a text directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, "%2D");
}
