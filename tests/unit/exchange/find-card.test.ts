import { expect, test } from 'vitest';
import type { CardCode } from '#lib/exchange/card-code.ts';
import { encodeCard } from '#lib/exchange/card-code.ts';
import { findCard } from '#lib/exchange/find-card.ts';

const CARD: CardCode = {
  ...{ account: 'acme.example', verdict: 'primary', certainty: 'confirmed', low: 70, high: 90, criteria: [] },
  stamp: { engineVersion: '1', icpId: 'x', icpVersion: 1, icpHash: 'a', factsHash: 'b', asOf: '2026-11-20' },
};

test('a code is found in a mail that broke its lines', () => {
  const code = encodeCard(CARD);
  expect(findCard(`See:\n> ${code.slice(0, 40)}\n> ${code.slice(40)}\nBye`)).toEqual(CARD);
});

test('a code that was damaged on its way is none, though its words can still be read', () => {
  const [mark, body] = encodeCard(CARD).split('.');
  expect(findCard(`${mark}.${body}.00000000`)).toBeNull();
});
