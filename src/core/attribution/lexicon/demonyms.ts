import { wordSet } from "./pack.ts";

/** Nouns for one person by where he or she is from, in lower case: "el danés dijo", "the Dane said". Plurals are groups. */
const DEMONYMS = wordSet(`
  dane swede finn norwegian icelander dutchman dutchwoman belgian german austrian swiss frenchman frenchwoman spaniard
  italian englishman englishwoman scot scotsman welshman irishman irishwoman briton pole czech slovak hungarian romanian
  bulgarian greek turk serb croat slovene bosnian albanian ukrainian russian belarusian georgian armenian israeli
  iranian iraqi egyptian moroccan algerian tunisian nigerian ghanaian senegalese ivorian cameroonian kenyan ugandan
  south-african australian canadian american mexican brazilian argentine argentinian uruguayan chilean colombian
  peruvian venezuelan ecuadorian bolivian paraguayan cuban jamaican japanese korean indian pakistani portuguese
  danés danesa sueco sueca finlandés finlandesa noruego noruega islandés islandesa holandés holandesa neerlandés
  neerlandesa belga alemán alemana austriaco austriaca austríaco austríaca suizo suiza francés francesa español
  española italiano italiana inglés inglesa escocés escocesa galés galesa irlandés irlandesa británico británica polaco
  polaca checo checa eslovaco eslovaca húngaro húngara rumano rumana búlgaro búlgara griego griega turco turca serbio
  serbia croata esloveno eslovena bosnio bosnia albanés albanesa ucraniano ucraniana ruso rusa israelí iraní iraquí
  egipcio egipcia marroquí argelino argelina tunecino tunecina nigeriano nigeriana ghanés ghanesa senegalés senegalesa
  marfileño marfileña camerunés camerunesa keniano keniana sudafricano sudafricana australiano australiana canadiense
  estadounidense norteamericano norteamericana mexicano mexicana brasileño brasileña argentino argentina uruguayo
  uruguaya chileno chilena colombiano colombiana peruano peruana venezolano venezolana ecuatoriano ecuatoriana boliviano
  boliviana paraguayo paraguaya cubano cubana dominicano dominicana hondureño hondureña salvadoreño salvadoreña
  guatemalteco guatemalteca nicaragüense costarricense panameño panameña japonés japonesa coreano coreana portugués
  portuguesa catalán catalana vasco vasca gallego gallega andaluz andaluza madrileño madrileña sevillano sevillana
  valenciano valenciana murciano murciana asturiano asturiana canario canaria bonaerense porteño porteña cordobés
  cordobesa rosarino rosarina tucumano tucumana tapatío tapatía`);

export function isDemonym(noun: string): boolean {
  return DEMONYMS.has(noun);
}
