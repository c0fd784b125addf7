/** How many sentences back "the company" may stand for a company that was called otherwise. */
export const NOUN_REACH = 8;
