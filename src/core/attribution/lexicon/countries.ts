/** Countries of more than one word, as the news names them, in lower case: no list of single words has them. */
const NAMES = new Set(
  `south africa|south korea|north korea|south sudan|saudi arabia|new zealand|sri lanka|united states|the united states|united kingdom|
united arab emirates|czech republic|dominican republic|central african republic|costa rica|el salvador|puerto rico|hong kong|
ivory coast|sierra leone|burkina faso|papua new guinea|equatorial guinea|east timor|cape verde|northern ireland|north macedonia|
bosnia and herzegovina|trinidad and tobago|solomon islands|san marino|saint lucia|american samoa|cook islands|marshall islands|
great britain|soviet union|european union|the european union|united nations|the united nations|the hague|
corea del sur|corea del norte|sudán del sur|arabia saudita|arabia saudí|nueva zelanda|nueva zelandia|estados unidos|reino unido|
emiratos árabes unidos|república checa|república dominicana|república centroafricana|costa de marfil|sierra leona|
papúa nueva guinea|guinea ecuatorial|timor oriental|cabo verde|irlanda del norte|macedonia del norte|bosnia y herzegovina|
trinidad y tobago|islas salomón|unión europea|naciones unidas|gran bretaña|unión soviética|países bajos`
    .split("|")
    .map((name) => name.trim()),
);

/** Whether a name, in any case of letters, is that of a country or a union of them that takes several words. */
export function isCountryOfSeveralWords(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}
