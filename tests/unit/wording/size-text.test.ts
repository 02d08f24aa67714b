import { expect, test } from 'vitest';
import { sizeText } from '#lib/wording/size-text.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [13_249, '13.2 kB'],
  [1_048_576, '1.05 MB'],
  [10_700_000_000, '10.7 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeText(bytes)).toBe(words);
});
