import { describe, expect, test } from 'vitest';
import { RowAddresses } from '#lib/lists/identity/row-addresses.ts';

function filled(written: readonly (string | null)[]): RowAddresses {
  const addresses = new RowAddresses();
  for (const address of written) addresses.push(address);
  return addresses;
}

const own = (count: number) => Array.from({ length: count }, (_, at) => `p${at}@halvorn.example`);
const buyer = (count: number) => Array.from({ length: count }, () => 'buyer@orvane.example');

describe('the address of whoever bought the tickets', () => {
  test('is the one in nearly all rows, wherever the others stand', () => {
    for (const rows of [
      [...own(2), ...buyer(18)],
      [...buyer(18), ...own(2)],
      [...buyer(9), ...own(2), ...buyer(9)],
    ])
      expect(filled(rows).everybodys()).toBe('buyer@orvane.example');
  });

  test('rows without any address do not count', () => {
    expect(filled([null, ...buyer(3), null, null, null, null]).everybodys()).toBe('buyer@orvane.example');
  });

  test('is none where two rows have it, or every fifth has another', () => {
    expect(filled(buyer(2)).everybodys()).toBeNull();
    expect(filled([...buyer(16), ...own(4)]).everybodys()).toBeNull();
    expect(filled([]).everybodys()).toBeNull();
  });

  test('tells which rows have it', () => {
    const addresses = filled([null, ...buyer(1), ...own(1)]);
    expect([0, 1, 2].map((row) => addresses.has(row, 'buyer@orvane.example'))).toEqual([false, true, false]);
  });
});

test('a hundred thousand of them are counted at once', () => {
  const rows = own(100_000);
  expect(filled(rows).everybodys()).toBeNull();
});
