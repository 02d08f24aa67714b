import { expect, test } from 'vitest';
import { compareVerdicts } from '#lib/dossier/compare-verdicts.ts';

test('the better verdict goes first: its word, then how sure it is, then low, then high', () => {
  const best = [
    { verdict: 'primary', certainty: 'confirmed', low: 80, high: 100 },
    { verdict: 'primary', certainty: 'confirmed', low: 70, high: 100 },
    { verdict: 'primary', certainty: 'confirmed', low: 70, high: 90 },
    { verdict: 'primary', certainty: 'leaning', low: 90, high: 100 },
    { verdict: 'secondary', certainty: 'confirmed', low: 60, high: 60 },
    { verdict: 'undecided', certainty: null, low: 50, high: 90 },
    { verdict: 'none', certainty: 'confirmed', low: 60, high: 90 },
    { verdict: 'negative', certainty: 'confirmed', low: 90, high: 90 },
  ] as const;
  expect(best.toReversed().sort(compareVerdicts)).toEqual(best);
});
