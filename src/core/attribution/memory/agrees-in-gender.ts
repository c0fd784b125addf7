import type { Cast } from "../cast/cast.ts";
import type { Known } from "./known.ts";

/** Whether a pronoun or noun of that gender may stand for the source; "" agrees with all. */
export function agreesInGender(known: Known, gender: "m" | "f" | "", cast: Cast): boolean {
  if (gender === "") return true;
  if (
    /woman$|^(?:mother|sister|wife|widow|daughter|girl|actress|vecina|funcionaria|vocera|mujer|madre)$/.test(
      known.head,
    )
  )
    return gender === "f";
  if (/man$|^(?:father|brother|husband|son|boy|actor|hombre|padre)$/.test(known.head)) return gender === "m";
  const person = cast.person(known.name, known.sentence);
  return !person || person.gender === "" || person.gender === gender;
}
