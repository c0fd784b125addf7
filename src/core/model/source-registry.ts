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
}
