import type { Decision } from '../engine/decide.ts';
import type { Verdict } from '../verdict.ts';

/** What an account is once a condition holds. */
export type Promised = Pick<Verdict, 'verdict' | 'certainty' | 'bound'>;

/** From "nothing said" up: how good an answer is for whoever wants to call them. */
const RANKS: readonly [
  verdict: Promised['verdict'],
  certainty: Promised['certainty'],
  bound: Promised['bound'],
][] = [
  ['secondary', 'leaning', null],
  ['undecided', null, 'likely-at-least-b'],
  ['secondary', 'confirmed', null],
  ['undecided', null, 'at-least-b'],
  ['primary', 'leaning', null],
  ['primary', 'confirmed', null],
];

export function promisedBy({ verdict, certainty, bound }: Promised | Decision): Promised {
  return { verdict, certainty, bound };
}

export function isSame(one: Promised, other: Promised): boolean {
  return one.verdict === other.verdict && one.certainty === other.certainty && one.bound === other.bound;
}

/** How much of a yes it is; 0 = none. */
export function yesRank(promised: Promised): number {
  return (
    RANKS.findIndex(([verdict, certainty, bound]) => isSame(promised, { verdict, certainty, bound })) + 1
  );
}

export function isNo({ verdict }: Promised): boolean {
  return verdict === 'none' || verdict === 'negative';
}
