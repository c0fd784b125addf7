/** A stretch of one text node that stands unchanged in the text. Lengths and offsets are UTF-16. */
interface Run {
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
  length: number;
}

/**
 * Leads from offsets into `Article.text` back to the page's own text nodes. The text differs from the nodes' data in
 * white space alone: runs of it are one space, and characters that are not seen are left out.
 */
export class TextMap {
  private readonly runs: Run[] = [];

  /** Runs come in order of `start` and do not overlap. */
  add(start: number, node: Text, offset: number, length: number): void {
    const last = this.runs.at(-1);
    if (
      last &&
      last.node === node &&
      last.start + last.length === start &&
      last.offset + last.length === offset
    ) {
      last.length += length;
    } else {
      this.runs.push({ start, node, offset, length });
    }
  }

  /**
   * The range of the page that shows `text.slice(start, end)`; null when the page no longer shows just that: a node
   * was taken out, put elsewhere or changed. The range begins and ends on characters of the text itself.
   */
  range(text: string, start: number, end: number): Range | null {
    if (!this.holds(text, start, end)) return null;
    const from = this.runs[this.indexAt(start)!]!;
    const to = this.runs[this.indexAt(end - 1)!]!;
    const range = from.node.ownerDocument.createRange();
    range.setStart(from.node, from.offset + start - from.start);
    range.setEnd(to.node, to.offset + end - to.start);
    // Nodes that were moved make the end come before the start: the range then collapses onto its end.
    return range.collapsed || range.startContainer !== from.node ? null : range;
  }

  /** Whether the page's nodes still hold `text.slice(start, end)`, as far as can be told without a range. */
  holds(text: string, start: number, end: number): boolean {
    const first = this.indexAt(start);
    const last = this.indexAt(end - 1);
    if (start >= end || first === null || last === null) return false;
    for (let i = first; i <= last; i++) {
      if (!this.stands(text, this.runs[i]!, start, end)) return false;
      if (i > first && !follows(this.runs[i - 1]!.node, this.runs[i]!.node)) return false;
    }
    return true;
  }

  /** Text nodes that the text stands in, in order; a node that is read twice comes twice. */
  *nodes(): Generator<Text> {
    let before: Text | null = null;
    for (const { node } of this.runs) {
      if (node !== before) yield node;
      before = node;
    }
  }

  private stands(text: string, run: Run, start: number, end: number): boolean {
    if (!run.node.isConnected) return false;
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.start + run.length);
    const data = run.node.data.slice(run.offset + from - run.start, run.offset + to - run.start);
    return data === text.slice(from, to) || data.replace(/\s/g, " ") === text.slice(from, to);
  }

  /** Index of the run that holds the character at an offset; null when it stands between runs. */
  private indexAt(offset: number): number | null {
    let low = 0;
    let high = this.runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle]!;
      if (offset < run.start) high = middle - 1;
      else if (offset >= run.start + run.length) low = middle + 1;
      else return middle;
    }
    return null;
  }
}

/** Bits of Node.compareDocumentPosition. */
const DISCONNECTED = 1;
const FOLLOWING = 4;

/** Whether a node is the other or still comes after it; across shadow roots, where there is no order, it is believed. */
function follows(before: Node, node: Node): boolean {
  const position = before.compareDocumentPosition(node);
  return position === 0 || (position & (FOLLOWING | DISCONNECTED)) !== 0;
}
