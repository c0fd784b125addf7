/** What may stand in a property: text, a date, an address, or an object of a type. */
type Range = "Text" | "Date" | "URL" | keyof typeof TYPES;

interface Type {
  readonly parent: string | null;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The part of schema.org's vocabulary, names unchanged, that the exports may use. */
const TYPES = {
  Thing: {
    parent: null,
    properties: {
      name: ["Text"],
      alternateName: ["Text"],
      description: ["Text"],
      identifier: ["Text", "URL"],
      sameAs: ["URL"],
      url: ["URL"],
    },
  },
  Organization: { parent: "Thing", properties: {} },
  Person: { parent: "Thing", properties: {} },
  CreativeWork: {
    parent: "Thing",
    properties: {
      about: ["Thing"],
      author: ["Organization", "Person"],
      citation: ["CreativeWork", "Text"],
      dateModified: ["Date"],
      datePublished: ["Date"],
      headline: ["Text"],
      inLanguage: ["Text"],
      keywords: ["Text"],
      license: ["URL"],
      publisher: ["Organization", "Person"],
      version: ["Text"],
    },
  },
  Claim: {
    parent: "CreativeWork",
    properties: {
      appearance: ["CreativeWork"],
      firstAppearance: ["CreativeWork"],
      claimInterpreter: ["Organization", "Person"],
    },
  },
  Review: {
    parent: "CreativeWork",
    properties: { itemReviewed: ["Thing"], reviewBody: ["Text"], reviewRating: ["Rating"] },
  },
  ClaimReview: { parent: "Review", properties: { claimReviewed: ["Text"] } },
  Rating: {
    parent: "Thing",
    properties: {
      author: ["Organization", "Person"],
      bestRating: ["Text"],
      ratingExplanation: ["Text"],
      ratingValue: ["Text"],
      worstRating: ["Text"],
    },
  },
  DataFeed: { parent: "CreativeWork", properties: { dataFeedElement: ["DataFeedItem", "Text", "Thing"] } },
  DataFeedItem: { parent: "Thing", properties: { dateModified: ["Date"], item: ["Thing"] } },
} as const satisfies Readonly<Record<string, Type>>;

const types: ReadonlyMap<string, Type> = new Map(Object.entries(TYPES));

/** What in a JSON-LD value is not as schema.org has it, each with its place; [] when all is. */
export function schemaOrgErrors(value: unknown, place = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${place}: no object`];
  const members = value as Readonly<Record<string, unknown>>;
  const type = String(members["@type"]);
  if (!types.has(type)) return [`${place}: no type "${type}" is known`];
  return Object.entries(members)
    .filter(([key]) => !key.startsWith("@"))
    .flatMap(([key, member]) => {
      const ranges = rangesOf(type, key);
      if (!ranges) return [`${place}/${key}: ${type} has no such property`];
      const values: readonly unknown[] = Array.isArray(member) ? member : [member];
      return values.flatMap((each) => errorsIn(each, ranges, `${place}/${key}`));
    });
}

function rangesOf(type: string, property: string): readonly string[] | null {
  for (const each of withParents(type)) {
    const ranges = types.get(each)?.properties[property];
    if (ranges) return ranges;
  }
  return null;
}

function withParents(type: string): string[] {
  const parent = types.get(type)?.parent ?? null;
  return parent === null ? [type] : [type, ...withParents(parent)];
}

function errorsIn(value: unknown, ranges: readonly string[], place: string): string[] {
  if (typeof value === "string")
    return ranges.some((range) => fits(value, range))
      ? []
      : [`${place}: "${value}" is no ${ranges.join(" or ")}`];
  const nested = schemaOrgErrors(value, place);
  if (nested.length > 0) return nested;
  const type = String((value as Readonly<Record<string, unknown>>)["@type"]);
  return withParents(type).some((each) => ranges.includes(each))
    ? []
    : [`${place}: ${type} where ${ranges.join(" or ")} is expected`];
}

function fits(text: string, range: string): boolean {
  switch (range as Range) {
    case "Text":
      return text !== "";
    case "Date":
      return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text);
    case "URL":
      return URL.canParse(text);
    default:
      return false;
  }
}
