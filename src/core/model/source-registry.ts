/** An outlet, agency, person, group, court or place that sentences and records speak of. */
export interface RegisteredSource {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** Host names, without "www."; [] when it has none. */
  readonly domains: readonly string[];
  readonly role: string;
  readonly note: string;
  /** Since when or until when the role is held, in words. */
  readonly roleDates?: string;
  readonly affiliation?: string;
  /** How the entry was checked, in words. */
  readonly confidence?: string;
}
