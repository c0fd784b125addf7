/** Words with which fact checks speak of a claim, not words of the claim itself. */
const FRAMING = new Set(
  (
    "photograph photographs photo photos picture pictures image images video videos footage clip meme memes screenshot graphic " +
    "show shows showing shown depict depicts tweet tweets tweeted post posts posted viral claim claims claimed rumor rumors says say " +
    "said saying reported report reports article real really true false fake genuine authentic actual actually quote quotes quoted " +
    "statement stated states circulating shared online social media facebook twitter internet captures captured documents item " +
    "foto fotos imagen imagenes videos muestra muestran dijo dice dijeron afirmo afirma publicacion viral tuit bulo falso verdad"
  ).split(" "),
);

/** Offices and callings that go with names and say nothing of what was done. */
const ROLES = new Set(
  (
    "president presidential former senator sen rep representative congressman congresswoman governor gov secretary minister prime " +
    "press nominee candidate leader spokesman spokeswoman actor actress singer rapper comedian ceo founder director adviser advisor " +
    "attorney general judge justice lt col host chairman chairwoman mayor king queen prince princess pope first lady democrat " +
    "republican democratic party administration white house campaign expresidente presidenta presidente senador senadora ministro " +
    "ministra gobernador gobernadora secretario secretaria candidato candidata"
  ).split(" "),
);

export function isFraming(word: string): boolean {
  return FRAMING.has(word);
}

export function isRole(word: string): boolean {
  return ROLES.has(word);
}
