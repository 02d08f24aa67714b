import { expect, test } from 'vitest';
import { personKeys } from '#lib/lists/kept/person-keys.ts';
import type { RowFacts } from '#lib/lists/kept/row-facts.ts';
import { ALL_ROWS, selectRows } from '#lib/lists/kept/select-rows.ts';
import { summarizeList } from '#lib/lists/kept/summarize-list.ts';

function facts(row: number, part: Partial<RowFacts>): RowFacts {
  return {
    ...{ row, account: row, tier: 'undecided', direction: 'nothing', standing: 'unknown', match: 'none' },
    ...{ role: null, listedAs: null, owner: '', company: 'Acme', repeats: false, low: 0, high: 100 },
    ...{ settles: 0, oneMiss: null },
    ...part,
  };
}

const LIST = [
  facts(0, { company: '' }),
  facts(1, { standing: 'primary', tier: 'primary', direction: null, low: 80, role: 'champion' }),
  facts(2, { standing: 'listed', listedAs: 'customer', tier: 'primary', direction: null, low: 90 }),
  facts(3, { standing: 'primary', tier: 'primary', direction: null, low: 90, repeats: true }),
  facts(4, { match: 'ambiguous' }),
];

test('the best rows come first, those of a list last; equal ones stand as in the file', () => {
  expect(selectRows(LIST, ALL_ROWS)).toEqual([3, 1, 0, 4, 2]);
  expect(selectRows(LIST, { ...ALL_ROWS, sort: 'file', reversed: true })).toEqual([4, 3, 2, 1, 0]);
  expect(selectRows(LIST, { ...ALL_ROWS, standing: 'primary', role: 'champion' })).toEqual([1]);
  expect(selectRows(LIST, ALL_ROWS, (row) => row > 2)).toEqual([3, 4]);
});

test('a summary counts every row once and says why the unknown ones are', () => {
  const { standings, unknown, listedAs, repeats, rows } = summarizeList(LIST, []);
  expect(Object.values(standings).reduce((sum, count) => sum + count.rows, 0)).toBe(rows);
  expect(unknown['no-company'].rows).toBe(1);
  expect(unknown.several.rows).toBe(1);
  expect(listedAs.customer.rows).toBe(1);
  expect(repeats).toBe(1);
});

test('a person is the same by the address, else by the whole name at the same company', () => {
  const first = personKeys();
  expect(first({ email: 'Ana@acme.example' }, 0, 0)).toBe(null);
  expect(first({ email: 'ana@acme.example' }, 3, 1)).toBe(0);
  expect(first({ firstName: 'Ana', lastName: 'Silva' }, 0, 2)).toBe(null);
  expect(first({ fullName: 'Ana Silva' }, 0, 3)).toBe(2);
  expect(first({ fullName: 'Ana Silva' }, 1, 4)).toBe(null);
  expect(first({ firstName: 'Ana' }, 0, 5)).toBe(null);
});
