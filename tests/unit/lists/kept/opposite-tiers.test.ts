import { describe, expect, test } from 'vitest';
import type { ListPurpose } from '#lib/lists/kept/kept-list.ts';
import { oppositeTiers } from '#lib/lists/kept/opposite-tiers.ts';
import { summarizeList } from '#lib/lists/kept/summarize-list.ts';

const tiers = (primary: number, other: number) => ({ primary, secondary: 1, other, undecided: 2 });

function list(purpose: ListPurpose, primary: number, other: number) {
  return { purpose, summary: { ...summarizeList([], []), tiers: tiers(primary, other) } };
}

describe('what a list of customers or of lost deals is measured against', () => {
  const lists = [list('customers', 8, 2), list('lost', 3, 7), list('lost', 1, 4), list('event', 9, 9)];

  test('is the sum of the lists of the other kind', () => {
    expect(oppositeTiers('customers', lists)).toEqual({ primary: 4, secondary: 2, other: 11, undecided: 4 });
    expect(oppositeTiers('lost', lists)).toEqual(tiers(8, 2));
  });

  test('is nothing for an event, nor where no such list is checked', () => {
    expect(oppositeTiers('event', lists)).toBeNull();
    expect(oppositeTiers('customers', [{ purpose: 'lost', summary: null }])).toBeNull();
  });
});
