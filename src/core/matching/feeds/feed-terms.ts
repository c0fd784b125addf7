import { stem } from "./stem.ts";

/** Words that tell nothing of a claim's subject, English and Spanish, without apostrophes. */
const STOP = new Set(
  (
    "a about an and any are as at be been being but by can could did do does for from had has have he her his how i if in into is it its " +
    "just me more most my no not now of on or other our out over own she should so some such than that the their them then there these they " +
    "this those through to too was we were what when where which who will with would you your says said say via rt amp http https www com " +
    "al ante asi aun con cual cuando de del desde donde dos e el ella en entre esa ese este esto han hay la las les lo " +
    "los mas mi muy ni nos o para pero por porque que se ser sobre su sus te un una uno y ya segun dijo"
  ).split(" "),
);

const WORD = /\d+(?:\.\d+)?|[a-z]+(?:'[a-z]+)?/g;

/** The content words of a text as stems, in order, with repetitions. Hashtags and joined names are taken apart. */
export function feedTerms(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/https?:\/\/\S+|pic\.twitter\S+/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/’/g, "'")
    .replace(/(\d),(?=\d{3})/g, "$1")
    .toLowerCase();
  const terms: string[] = [];
  for (const written of plain.match(WORD) ?? []) {
    const word = written.replace(/'s$|'/g, "");
    if (word.length > 1 && !STOP.has(word)) terms.push(stem(word));
  }
  return terms;
}

/** 32-bit FNV-1a: terms are kept as numbers, and two that collide only blur a score. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
