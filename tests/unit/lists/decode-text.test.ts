import { expect, it } from 'vitest';
import { decodeText } from '#lib/lists/decode-text.ts';

it.each([
  ['UTF-8', [0xc3, 0xb6]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xc3, 0xb6]],
  ['UTF-16, as spreadsheets write it', [0xff, 0xfe, 0xf6, 0x00]],
  ['UTF-16 of the other order', [0xfe, 0xff, 0x00, 0xf6]],
  ["Windows' western code page", [0xf6]],
])('letters outside ASCII are read from %s', (_, bytes) => {
  expect(decodeText(Uint8Array.from(bytes)).replace('\uFEFF', '')).toBe('ö');
});
