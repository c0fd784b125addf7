/** What an inline mark says of its words. */
export type SpanRole = "source" | "cue" | "content" | "via";

/** One marked run of words. Offsets are UTF-16, into the sentence as printed, end exclusive. */
export interface MarkedSpan {
  readonly role: SpanRole;
  /** 1 for the sentence's main attribution, 2 for the second, and so on. */
  readonly attribution: number;
  readonly start: number;
  readonly end: number;
}

/** A sentence freed of its marks. `problems` is [] when every mark was understood. */
export interface Unmarked {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  readonly problems: readonly string[];
}

const ROLES: Readonly<Record<string, SpanRole>> = { s: "source", c: "cue", t: "content", v: "via" };

/** Takes the inline marks out of an annotated sentence. Never throws: what it cannot read it reports. */
export function readMarks(marked: string): Unmarked {
  const spans: MarkedSpan[] = [];
  const problems: string[] = [];
  const open: { role: SpanRole; attribution: number; start: number; at: number }[] = [];
  let text = "";
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i]!;
    if (char === "\\" && (marked[i + 1] === "[" || marked[i + 1] === "]")) {
      text += marked[++i]!;
    } else if (char === "[") {
      const label = /^\[([a-z]+)(\d*):/.exec(marked.slice(i, i + 8));
      const role = label ? ROLES[label[1]!] : undefined;
      if (!label || !role) {
        problems.push(
          `unknown mark "${marked.slice(i, i + 10)}": write [s: [c: [t: [v:, or \\[ for a real bracket`,
        );
        text += char;
        continue;
      }
      open.push({ role, attribution: label[2] ? Number(label[2]) : 1, start: text.length, at: i });
      i += label[0].length - 1;
    } else if (char === "]") {
      const mark = open.pop();
      if (!mark) {
        problems.push(`"]" without a mark before "${marked.slice(i, i + 12)}": take it away or write \\]`);
        text += char;
      } else if (mark.start === text.length) {
        problems.push(`empty mark at "${marked.slice(mark.at, mark.at + 12)}": take it away`);
      } else {
        spans.push({ role: mark.role, attribution: mark.attribution, start: mark.start, end: text.length });
      }
    } else {
      text += char;
    }
  }
  for (const mark of open) {
    problems.push(`mark "${marked.slice(mark.at, mark.at + 16)}" is never closed: add "]"`);
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, spans, problems };
}
