import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { qualify } from '#lib/qualify/qualify.ts';
import { readProfile } from '../../lab/read-profile.ts';
import { starter } from './starter.ts';
import { EXAMPLES_DAY, WORKED_EXAMPLES } from './worked-examples.ts';
import { withWorkedExamples } from './worked-examples-table.ts';

const LETTERS = { primary: 'P', secondary: 'S', none: 'N', negative: 'X' };

test.each(WORKED_EXAMPLES)('worked example $id: $evidence', (example) => {
  const { profile, warnings } = readProfile(example.profile, EXAMPLES_DAY);
  expect(warnings).toEqual([]);
  const verdict = qualify(profile, starter, EXAMPLES_DAY);
  const { low, high, verdict: word, certainty } = verdict;
  expect({ low, high, word, certainty }).toEqual({
    low: example.low,
    high: example.high,
    word: example.verdict,
    certainty: example.certainty,
  });
  if (example.coverage !== undefined) expect(verdict.coverage).toBe(example.coverage);
  expect(verdict.bound).toBe(example.bound ?? null);
  if (example.possible) expect(verdict.possible.map((fit) => LETTERS[fit]).join(' ')).toBe(example.possible);
  expect(verdict.timing.level).toBe(example.timing ?? 'none');
  if (example.tally) expect(verdict.tally).toMatchObject(example.tally);
  expect(verdict.reasons.some(({ kind }) => kind === 'CONFLICT')).toBe(example.conflict ?? false);
});

test('the README holds the examples as the engine scores them', () => {
  const readme = readFileSync(new URL('../../../lib/qualify/README.md', import.meta.url), 'utf8');
  expect(readme).toBe(withWorkedExamples(readme));
});
