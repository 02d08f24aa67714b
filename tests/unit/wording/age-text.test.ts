import { expect, test } from 'vitest';
import { ageText } from '#lib/wording/age-text.ts';

const TODAY = 20_777;

test.each([
  [-5, 'today'],
  [0, 'today'],
  [1, 'yesterday'],
  [9, '9 days ago'],
  [60, '60 days ago'],
  [61, '2 months ago'],
  [729, '24 months ago'],
  [730, '2 years ago'],
])('%d days old is %s', (days, text) => {
  expect(ageText(TODAY - days, TODAY)).toBe(text);
});
