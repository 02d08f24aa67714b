import { expect, test } from 'vitest';
import { PROPERTIES } from './properties.ts';
import { seeded } from './random.ts';
import { profileOf } from './random-profile.ts';
import { refinement } from './refinement.ts';
import { starter } from './starter.ts';
import { weighed } from './weigh-case.ts';

const RUNS = 3_000;

test.each(Object.entries(PROPERTIES))(
  '%s',
  (_, holds) => {
    expect(() => holds(RUNS)).not.toThrow();
  },
  60_000,
);

test('the refinements reach every verdict and certainty at least 200 times', () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < RUNS; seed += 1) {
    const { before, after } = refinement(seeded(seed));
    for (const facts of [before, after]) {
      const { verdict, certainty } = weighed(starter, profileOf(facts)).decision;
      const word = `${verdict} ${certainty ?? ''}`.trim();
      seen.set(word, (seen.get(word) ?? 0) + 1);
    }
  }
  for (const word of WORDS) expect([word, (seen.get(word) ?? 0) >= 200]).toEqual([word, true]);
});

const WORDS = [
  'primary confirmed',
  'primary leaning',
  'secondary confirmed',
  'secondary leaning',
  'none confirmed',
  'none leaning',
  'negative confirmed',
  'undecided',
];
