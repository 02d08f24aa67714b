import { expect, test } from 'vitest';
import { masked, shortKey } from '#lib/wording/masked.ts';
import { momentText, pastText } from '#lib/wording/moment-text.ts';
import { sourceFaultText } from '#lib/wording/source-fault-text.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const MINUTE = 60_000;

test.each([
  [0, 'just now'],
  [-20_000, 'just now'],
  [5_000, 'in a moment'],
  [-12 * MINUTE, '12 minutes ago'],
  [48 * MINUTE, 'in 48 minutes'],
  [60 * MINUTE, 'in 60 minutes'],
  [-3 * 60 * MINUTE, '3 hours ago'],
  [-5 * 1440 * MINUTE, '5 days ago'],
])('%d ms: %s', (distance, text) => expect(momentText(NOW + distance, NOW)).toBe(text));

test('a secret shows its end, a short one nothing', () => {
  expect(masked('abcdefghijklmnop')).toBe('••••mnop');
  expect(masked('short')).toBe('••••');
  expect(shortKey('abcdefghijklmnopqrst')).toBe('abcdef…opqrst');
});

test('an error of the document as a whole has a place, too', () => {
  expect(sourceFaultText('bad-icp', ['', 'The file is not JSON.', 'Check it.', 1])).not.toContain('at :');
  expect(sourceFaultText('bad-icp', ['a.b', 'Wrong.', 'Mend it.', 3])).toContain('3 errors');
});

test('a code of a later version still says something', () => {
  expect(sourceFaultText('later', [])).toContain('later');
});

test('what has happened is not to come, whatever the page knows of the time', () => {
  expect(pastText(NOW + 15_000, NOW)).toBe('just now');
});
