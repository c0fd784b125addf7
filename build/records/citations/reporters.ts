/** Reporters of U.S. decisions: in which years their volumes came out. */
interface Reporter {
  /** Volume and year of known volumes, rising; years in between are interpolated. */
  readonly anchors: readonly (readonly [volume: number, year: number])[];
  /** How far a decision's year may lie from the interpolated one. */
  readonly slack: number;
}

const REPORTERS: Readonly<Record<string, Reporter>> = {
  "U.S.": {
    anchors: [
      [1, 1791],
      [5, 1803],
      [60, 1857],
      [119, 1886],
      [198, 1905],
      [249, 1919],
      [299, 1936],
      [343, 1952],
      [384, 1966],
      [438, 1978],
      [478, 1986],
      [504, 1992],
      [531, 2001],
      [553, 2008],
      [576, 2015],
      [597, 2022],
      [607, 2026],
    ],
    slack: 3,
  },
  "F.2d": {
    anchors: [
      [1, 1924],
      [254, 1958],
      [540, 1976],
      [999, 1993],
    ],
    slack: 6,
  },
  "F.3d": {
    anchors: [
      [1, 1993],
      [203, 2000],
      [607, 2010],
      [999, 2021],
    ],
    slack: 3,
  },
  "F.4th": {
    anchors: [
      [1, 2021],
      [160, 2026],
    ],
    slack: 2,
  },
  "F. Supp.": {
    anchors: [
      [1, 1932],
      [808, 1992],
      [999, 1998],
    ],
    slack: 8,
  },
  "F. Supp. 2d": {
    anchors: [
      [1, 1997],
      [999, 2014],
    ],
    slack: 3,
  },
  "F. Supp. 3d": {
    anchors: [
      [1, 2014],
      [810, 2026],
    ],
    slack: 3,
  },
};

export const REPORTER_PATTERN = Object.keys(REPORTERS)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(".", "\\."))
  .join("|");

/** What is wrong with a volume and a year of a reporter; null when they fit. */
export function reporterError(reporter: string, volume: number, year: number): string | null {
  const { anchors, slack } = REPORTERS[reporter]!;
  const [firstVolume] = anchors[0]!;
  const [lastVolume] = anchors.at(-1)!;
  if (volume < firstVolume || volume > lastVolume) return `${reporter} has no volume ${volume}`;
  const i = anchors.findIndex(([at]) => at >= volume);
  const [v1, y1] = anchors[i]!;
  const [v0, y0] = anchors[Math.max(0, i - 1)]!;
  const expected = v1 === v0 ? y1 : y0 + ((y1 - y0) * (volume - v0)) / (v1 - v0);
  return Math.abs(expected - year) <= slack
    ? null
    : `volume ${volume} of ${reporter} is of about ${Math.round(expected)}, not ${year}`;
}
