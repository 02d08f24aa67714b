import { expect, test } from 'vitest';
import { qualify } from '#lib/qualify/qualify.ts';
import { failedMust, mustText } from '#lib/wording/verdict/must-text.ts';
import { readProfile } from '../../../lab/read-profile.ts';
import { starter } from '../../qualify/starter.ts';
import { EXAMPLES_DAY } from '../../qualify/worked-examples.ts';

function reasonOf(profile: object): string | null {
  const verdict = qualify(readProfile(profile, EXAMPLES_DAY).profile, starter, EXAMPLES_DAY);
  const must = failedMust(verdict);
  return must && mustText(must);
}

test('a failed must is the reason, in a sentence', () => {
  expect(reasonOf({ hqCountry: 'NL' })).toBe('In the Netherlands. Your profile needs US, Canada or DACH.');
  expect(reasonOf({ hqCountry: 'FR' })).toBe('In France. Your profile needs US, Canada or DACH.');
});

test('of two ranges the wider one is named: even that is missed', () => {
  expect(reasonOf({ headcount: [5_001, 10_000] })).toBe(
    '5,001–10,000 people. Your profile needs 11–1,000 people.',
  );
});

test('what is too long to name is told as a reason', () => {
  expect(reasonOf({ industry: 'construction' })).toMatch(/not a wanted industry \(required\)$/);
});

test('where no must has failed there is no such reason', () => {
  expect(reasonOf({ hqCountry: 'US' })).toBeNull();
});
