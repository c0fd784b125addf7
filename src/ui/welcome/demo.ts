/** A short article of an invented newspaper about real events: what the first-run page shows the extension on. */
export const DEMO = {
  outlet: "Harbour Ledger",
  datePublished: "2025-08-10",
  text: `President Trump has secretly signed a directive telling the Pentagon to start using military force against some Latin American drug cartels, The New York Times reported on Friday. American officers are already preparing options for going after the groups, people familiar with the conversations told the newspaper.

The Pentagon declined to comment. A terrorist listing permits sanctions, but it does not by itself allow the use of military force, legal specialists told the Times.

On Thursday Attorney General Pam Bondi announced that the reward for information leading to the arrest of Nicolás Maduro had been raised to $50 million.`,
} as const;
