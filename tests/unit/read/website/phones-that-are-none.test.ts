// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

const read = (text: string, host = 'brightwell.example') =>
  readHtml(
    `<html lang="en"><head><title>Brightwell</title></head><body><main><p>${text}</p></main><footer>© 2026 Brightwell</footer></body></html>`,
    `https://www.${host}/contact`,
  );

test.each([
  'IBAN CH04 0839 0035 7513 1000 1',
  'IBAN: DE89 3704 0044 0532 0130 00',
  'BE68 5390 0075 4703 4000 12',
])('%s is no phone', (text) => {
  expect(bestValue(read(text), 'phoneCountry')).toBe(null);
});

test('a toll-free number of a Canadian company is not of the USA', () => {
  const page = read('12 King Street, Toronto, ON M5X 1A9</p><p>Phone: 1-800-232-2267');
  expect([bestValue(page, 'hqCountry'), bestValue(page, 'phoneCountry')]).toEqual(['CA', null]);
});

test('a year behind a word is no code of a city', () => {
  expect(bestValue(read('5 Hill Street. Facts And Figures 2019', 'brightwell.co.za'), 'hqCity')).toBe(null);
});

test.each([
  ['GB', '0044 20 7946 0958'],
  ['DE', 'Phone 0049 30 901820'],
])('%s: %s is one', (country, text) => {
  expect(bestValue(read(text), 'phoneCountry')).toBe(country);
});
