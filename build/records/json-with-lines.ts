/** JSON with the line on which each value begins. */
export interface JsonWithLines {
  readonly value: unknown;
  /** Line, from 1, of the value at a JSON pointer ("/wordings/en/2"), or of its nearest parent that exists. */
  readonly lineOf: (pointer: string) => number;
}

/** The JSON pointer (RFC 6901) of a member of what a pointer points to. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

export class JsonSyntaxError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/** Parses strict JSON (RFC 8259; a key given twice is an error too). Throws JsonSyntaxError. */
export function parseJsonWithLines(text: string): JsonWithLines {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;

  const fail = (message: string): never => {
    throw new JsonSyntaxError(message, line);
  };
  const skipSpace = () => {
    for (; at < text.length; at++) {
      const unit = text[at]!;
      if (unit === "\n") line++;
      else if (unit !== " " && unit !== "\t" && unit !== "\r") return;
    }
  };
  const take = (pattern: RegExp, what: string): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? fail(`${what} expected`);
    at += found.length;
    return found;
  };
  const string = (): string => JSON.parse(take(STRING, "a string in double quotation marks")) as string;
  const separator = (close: string): boolean => {
    skipSpace();
    const unit = text[at];
    if (unit !== "," && unit !== close) fail(`"," or "${close}" expected`);
    at++;
    return unit === ",";
  };
  const list = (pointer: string): unknown[] => {
    const items: unknown[] = [];
    at++;
    skipSpace();
    if (text[at] === "]") {
      at++;
      return items;
    }
    do items.push(read(pointerTo(pointer, items.length)));
    while (separator("]"));
    return items;
  };
  const object = (pointer: string): Record<string, unknown> => {
    const members = new Map<string, unknown>();
    at++;
    skipSpace();
    if (text[at] === "}") {
      at++;
      return {};
    }
    do {
      skipSpace();
      const key = string();
      if (members.has(key)) fail(`the key "${key}" stands here twice`);
      skipSpace();
      take(/:/y, '":"');
      members.set(key, read(pointerTo(pointer, key)));
    } while (separator("}"));
    // Not by assignment: "__proto__" is a key like any other.
    return Object.fromEntries(members);
  };
  const read = (pointer: string): unknown => {
    skipSpace();
    lines.set(pointer, line);
    const unit = text[at];
    if (unit === "{") return object(pointer);
    if (unit === "[") return list(pointer);
    if (unit === '"') return string();
    return JSON.parse(take(/-?\d+(\.\d+)?([eE][+-]?\d+)?|true|false|null/y, "a value")) as unknown;
  };

  const value = read("");
  skipSpace();
  if (at < text.length) fail("the file goes on after its end");
  return {
    value,
    lineOf(pointer) {
      for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
        const found = lines.get(path);
        if (found !== undefined) return found;
      }
      return lines.get("") ?? 1;
    },
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids bare control characters in strings.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
