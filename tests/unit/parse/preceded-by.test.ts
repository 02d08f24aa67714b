import { expect, it } from 'vitest';
import { precededBy } from '#lib/parse/preceded-by.ts';

it.each([
  ['revenue of over ', true],
  ['over US$ ', true],
  ['>€', true],
  ['Over $', true],
  ['we discover ', false],
  ['over 3 and ', false],
  ['over many long words ', false],
  ['', false],
])('%j', (before, expected) => {
  expect(precededBy(before, ['over', '>'])).toBe(expected);
});
