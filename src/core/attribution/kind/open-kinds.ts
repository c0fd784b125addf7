import type { SourceKind } from "../../model/attribution.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { KINDS } from "./classify-kind.ts";
import type { KindReading } from "./kind-reading.ts";

const PEOPLE: readonly SourceKind[] = ["named-person", "anonymous"];

const SPOKESPERSON = /^(?:spokes(?:man|woman|person)|portavoz|vocero|vocera|fuente|source|aide|official)$/;

/** The kinds that a source can have by its head noun: who is a mayor or a neighbour is no document. All where it says nothing. */
export function openKinds({ head }: KindReading, pack: LanguagePack): readonly SourceKind[] {
  if (head === "" || pack.organisations.has(head) || pack.documents.has(head) || pack.outletNouns.has(head))
    return KINDS;
  return pack.roles.has(head) || SPOKESPERSON.test(head) ? PEOPLE : KINDS;
}
