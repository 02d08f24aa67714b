// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue } from './read-page.ts';
import { readSentence } from './read-sentence.ts';

const SAID = 'Brightwell employs 85 people.';
const sizeOf = (html: string) => bestValue(readSentence(html, 'en'), 'headcount');

test('what the company says of itself is believed', () => {
  expect(sizeOf(SAID)).toEqual([85, 85]);
});

test.each([
  ['a customer in a quote', `<blockquote>${SAID}</blockquote>`],
  ['words that nobody sees', `</p><p hidden>${SAID}`],
])('%s is not', (_, html) => {
  expect(sizeOf(html)).toBeNull();
});
