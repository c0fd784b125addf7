/** How a part of a sentence is not asserted: said not to be so, without proof, under a condition, or left open. */
export type ScopeKind = "denied" | "unproven" | "supposed" | "open";

/** The words that govern a clause or a noun phrase behind them, in the pattern language of the lexicon. */
export const SCOPE_CUES: Readonly<Record<"en" | "es", Readonly<Record<ScopeKind, readonly string[]>>>> = {
  en: {
    denied: [
      "(not|never|hardly|neither) (true|correct|accurate|the case|a fact|so) that",
      "(false|untrue|incorrect|inaccurate|nonsense|a lie|a myth|a hoax|a fabrication|wrong) that",
      "(false|untrue|incorrect|inaccurate|wrong|misleading|mistaken) to (say|claim|suggest|report|state|assert) (that|)",
      "(deny|denies|denied|denying|disput*|refut*|rebut*|debunk*) (that|having|ever)",
      "(deny|denies|denied|denying|disput*|refut*) _ that",
      "(deny|denies|denied|denying|disput*|refut*|rebut*|debunk*|reject*|dismiss*) (the|any|all|) (claim*|report*|allegation*|accusation*|suggestion*|notion|idea|assertion*|rumor*|rumour*) (that|of)",
      "(not|never) (say|said|claim*|confirm*|establish*|show|shown|prove*|alleg*|suggest*|announc*|acknowledg*|admit*|conclud*|report*|believe*|think|thought) that",
    ],
    unproven: [
      "(nobody|no one|none) (has|have|had|could|) (ever|yet|so far|) (confirmed|said|shown|show|proved|proven|prove|established|claimed|alleged|seen|found) that",
      "no (evidence|proof|indication*|sign*|record*|confirmation|suggestion|hint|trace) (that|of)",
      "no (reason|basis) (to|for) (believe|believing|think|thinking|conclude|assume) that",
      "without (any|) (evidence|proof|confirmation) (that|of)",
      "nothing (that|to|) (prove*|show*|suggest*|indicate*) (that|)",
    ],
    supposed: [
      "if",
      "unless",
      "(suppose|supposing|assuming|imagine|imagining|provided) that",
      "in the event (that|of)",
      "in case",
    ],
    open: [
      "whether",
      "(doubt|doubts|doubted|doubtful|unlikely|sceptical|skeptical|unconvinced) that",
      "(novel|film|movie|satire|thriller|screenplay|parody|hoax|joke) (by|about|from|in|of)",
      "(possibility|prospect|risk|chance|fear*|hope*|speculation|rumor*|rumour*) (that|of)",
    ],
  },
  es: {
    denied: [
      "no (es|era|fue|sea|seria|resulta) (cierto|verdad|correcto|exacto|asi) que",
      "(falso|mentira|incorrecto|inexacto|un mito|un bulo) que",
      "(niega|niegan|nego|negaron|negaba|negando|negar|negado|desmiente*|desmint*|desmentido|refut*|rebat*) (que|haber)",
      "(niega|niegan|nego|negaron|negaba|negando|negar|negado|desmiente*|desmint*|desmentido|refut*|rechaz*) (los|las|la|el) (informe*|version*|noticia*|acusacion*|rumor*|idea*) (de|) que",
      "(no|nunca) (dijo|dijeron|confirm*|afirm*|demostr*|asegur*|anunci*|reconoc*|admit*|conclu*|cree*|ha dicho|ha confirmado) que",
    ],
    unproven: [
      "no (hay|existe*|hubo|consta*|aport*) (una|) (prueba*|evidencia*|indicio*|constancia|senal*) de que",
      "(sin|ninguna) (prueba*|evidencia*|indicio*|constancia) de que",
      "nada (prueba|indica|demuestra|sugiere) que",
      "nadie (ha|habia|pudo|) (confirmado|confirmo|confirmar|dicho|dijo|demostrado|demostro|probado|probo|visto|probar) que",
    ],
    supposed: [
      "si",
      "a menos que",
      "a no ser que",
      "en (el|) caso de que",
      "(suponiendo|supongamos|imaginemos) que",
    ],
    open: [
      "(novela|pelicula|satira|parodia|bulo|broma) (de|sobre|del)",
      "(posibilidad|riesgo|temor*|rumor*|duda|dudas) de que",
      "(duda|dudan|dudo|dudaron|dudoso|improbable) que",
    ],
  },
};
