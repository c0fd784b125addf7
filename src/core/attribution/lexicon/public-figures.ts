/**
 * Surnames by which newspapers call heads of state, ministers, founders and athletes without introducing them, where the name
 * means little else. General knowledge, no list of another's.
 */
const FIGURES = new Set(
  `trump biden obama clinton reagan nixon vance rubio hegseth pelosi mcconnell schumer desantis newsom mamdani fauci
musk bezos zuckerberg altman buffett soros murdoch assange snowden epstein weinstein
putin zelensky zelenskiy zelenskyy lavrov medvedev lukashenko navalny gorbachev yeltsin stalin lenin
netanyahu sinwar nasrallah khamenei rouhani raisi pezeshkian assad erdogan erdoğan gaddafi
macron sarkozy mitterrand merkel scholz merz schröder thatcher starmer sunak farage corbyn meloni berlusconi draghi
orbán orban tusk kaczynski fico vucic stoltenberg rutte guterres grossi tedros leyen borrell kallas lagarde
modi jinping duterte bolsonaro lula rousseff milei macri kirchner maduro chávez chavez guaidó petro uribe boric
kast piñera bukele noboa lasso boluarte fujimori díaz-canel sheinbaum amlo
feijóo rajoy zapatero aznar ayuso puigdemont abascal
mandela mugabe museveni ruto kenyatta odinga tinubu buhari ramaphosa zuma kagame kishida takaichi albanese morrison ardern
trudeau carney poilievre modric messi ronaldo mbappé mbappe neymar guardiola ancelotti mourinho klopp simeone xavi
infantino federer nadal djokovic alcaraz verstappen lebron`.split(/\s+/),
);

/** Whether a lower-case word is a surname that needs no introduction. */
export function isPublicFigure(lower: string): boolean {
  return FIGURES.has(lower);
}
