/**
 * Arithmetic of official series: what a number says of the year. Null when it fits, else what is wrong.
 * Fed. Reg.: volume 1 is 1936. Congress: the first met in 1789, two years each. Stat.: since volume 65 (1951) one a year,
 * the volume of a Congress's first session is 1886 less than its year. Op. O.L.C.: volume 1 is 1977.
 */
export function federalRegisterError(volume: number, year: number): string | null {
  return volume + 1935 === year
    ? null
    : `volume ${volume} of the Federal Register is of ${volume + 1935}, not ${year}`;
}

export function congressError(congress: number, year: number): string | null {
  const first = 1789 + 2 * (congress - 1);
  return year === first || year === first + 1
    ? null
    : `the ${congress}th Congress sat in ${first} and ${first + 1}, not in ${year}`;
}

export function statutesAtLargeError(volume: number, year: number): string | null {
  return volume < 65 || volume + 1886 === year
    ? null
    : `volume ${volume} of the Statutes at Large is of ${volume + 1886}, not ${year}`;
}

export function olcOpinionError(volume: number, year: number): string | null {
  return volume + 1976 === year ? null : `volume ${volume} of Op. O.L.C. is of ${volume + 1976}, not ${year}`;
}

/** Titles of the United States Code; 53 is reserved. */
export function codeTitleError(title: number): string | null {
  return title >= 1 && title <= 54 && title !== 53 ? null : `the U.S. Code has no title ${title}`;
}

export function regulationTitleError(title: number): string | null {
  return title >= 1 && title <= 50 ? null : `the C.F.R. has no title ${title}`;
}

/** How many articles a treaty has. */
export const ARTICLES: Readonly<Record<string, number>> = {
  "UN Charter": 111,
  UNCLOS: 320,
  ICCPR: 53,
  "1988 UN Drug Convention": 34,
  "Charter of the Organization of American States": 146,
  "Vienna Convention on Diplomatic Relations": 53,
  "Additional Protocol I of 1977": 102,
  "Geneva Convention I of 1949": 64,
  "Geneva Convention II of 1949": 63,
  "Geneva Convention III of 1949": 143,
  "Geneva Convention IV of 1949": 159,
  "American Convention on Human Rights": 82,
  "Rome Statute": 128,
  "Articles on Responsibility of States for Internationally Wrongful Acts (2001)": 59,
};

export function articleError(treaty: string, article: number): string | null {
  const last = ARTICLES[treaty];
  return last === undefined || (article >= 1 && article <= last)
    ? null
    : `${treaty} has ${last} articles, no art. ${article}`;
}
