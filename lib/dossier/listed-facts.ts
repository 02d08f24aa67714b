import type { Evidence, Fact } from '#lib/evidence/evidence.ts';

/** Confidence of what the team's own file says: inferred, below what a company states itself, so that it leans and answers. */
const FROM_CRM = 850;

/** What a column of a list says of a company: a value and the cell's own words. */
export type ListedFact = Fact extends infer F
  ? F extends Fact
    ? Pick<F, 'attribute' | 'value' | 'quote'>
    : never
  : never;

/** A company of a list, as far as its facts go. */
interface Telling {
  keys: readonly string[];
  /** UTC day of the file. */
  day: number;
  facts?: readonly ListedFact[] | undefined;
}

/**
 * What the team's lists say of an account, by its keys alone: a name is too little to lend somebody's figures. Dated with
 * the file's day, each list as a source of its own.
 */
export function listedEvidence(entries: readonly Telling[], keys: readonly string[]): Evidence[] {
  return entries.flatMap(({ facts, day, keys: own }) => {
    if (!facts || !own.some((key) => keys.includes(key))) return [];
    return facts.map((fact): Evidence => ({ ...fact, source: 'crm', url: '', confidence: FROM_CRM, day }));
  });
}
