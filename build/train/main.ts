export {};

/** Trains all that ships, in the order in which one model's findings are another's features: `npx tsx build/train/main.ts`. */
for (const model of ["tagger", "kinds", "claims", "near-match"]) {
  console.log(`\n== ${model}`);
  await import(`./${model}.ts`);
}
