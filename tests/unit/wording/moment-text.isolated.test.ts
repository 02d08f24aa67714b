import { afterEach, expect, test } from 'vitest';
import { speak } from '#lib/wording/language/language.ts';
import { sinceText } from '#lib/wording/moment-text.ts';

const DAY_MS = 86_400_000;
/** A Thursday. */
const NOW = Date.UTC(2026, 10, 26, 12);
const TODAY = Math.floor(NOW / DAY_MS);

afterEach(() => speak({ tag: 'en', words: () => '' }));

test('within a week a day is called by its name, in the language in use', () => {
  expect(sinceText(TODAY - 2, NOW)).toBe('Tuesday');
  speak({ tag: 'de', words: () => '' });
  expect(sinceText(TODAY - 2, NOW)).toBe('Dienstag');
  expect(sinceText(TODAY - 23, NOW)).toBe('3. November');
});
