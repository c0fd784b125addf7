/** The kinds of words (`wordKind`) whose presence alone tells something about a sentence. */
export const TELLING_KINDS =
  "number name past present modal future i you judgement hedge not question imperative quantity date condition ahead behind need effect people it".split(
    " ",
  );
