import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '#lib/parse/clean-text.ts';
import { cpuMs } from '../../cpu-time.ts';

test.each([
  ['  a\n\t b  ', 'a b'],
  ['ab‮cd⁦e', 'abcde'],
  ['zero​width﻿', 'zerowidth'],
  ['a\u0000b\u0007c', 'abc'],
  ['ﬁne ①', 'fine 1'],
  ['', ''],
])('%j becomes %j', (input, output) => {
  expect(cleanText(input, 100)).toBe(output);
});

test('cuts at the limit without splitting a surrogate pair', () => {
  expect(cleanText('ab😀', 3)).toBe('ab');
  expect(cleanText('abcdef', 3)).toBe('abc');
});

test('any text: short enough, trimmed, nothing invisible, and cleaning again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer({ min: 1, max: 200 }),
      (text, max) => {
        const clean = cleanText(text, max);
        expect(clean.length).toBeLessThanOrEqual(max);
        expect(clean).toBe(clean.trim());
        expect(/[\p{Cc}\p{Cf}\p{DI}]/u.test(clean)).toBe(false);
        expect(cleanText(clean, max)).toBe(clean);
      },
    ),
    { numRuns: 500 },
  );
});

test('a million spaces before a letter take no time', () => {
  const spaces = `${' '.repeat(1_000_000)}x`;
  expect(cleanText(spaces, 200)).toBe('');
  expect(cpuMs(() => cleanText(spaces, 200))).toBeLessThan(200);
});
