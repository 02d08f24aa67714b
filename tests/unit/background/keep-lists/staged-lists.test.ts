import { expect, test } from 'vitest';
import { StagedLists } from '#lib/background/keep-lists/staged-lists.ts';
import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import { ListStopped } from '#lib/storage/suppression-lists.ts';

const entry = (key: string): ListEntry => ({
  ...{ kind: 'customer', list: 'CRM', detail: '', day: 1, name: '' },
  keys: [key],
});
const some = ['a.example', 'b.example'].map(entry);
const stored = async () => true;

test('slices come together, each once, and are put to use once', async () => {
  const lists = new StagedLists();
  expect(lists.add('x', 0, some)).toBe(2);
  expect(lists.add('x', 0, some)).toBe(2);
  expect(lists.add('x', 2, [entry('c.example')])).toBe(3);
  const got: string[][] = [];
  const store = async (entries: readonly ListEntry[]) => {
    got.push(entries.flatMap(({ keys }) => keys));
    return true;
  };
  expect(await lists.use('x', 3, store)).toBe('replaced');
  expect(await lists.use('x', 3, store)).toBe('replaced');
  expect(got).toEqual([['a.example', 'b.example', 'c.example']]);
});

test('slices that are lost are missed, and nothing is stored', async () => {
  const lists = new StagedLists();
  expect(lists.add('x', 2, some)).toBeNull();
  expect(await lists.use('x', 4, stored)).toBe('lost');
  lists.add('y', 0, some);
  expect(await lists.use('y', 3, stored)).toBe('lost');
});

test('what is being stored is told, and stops when it is not wanted any more', async () => {
  const lists = new StagedLists();
  lists.add('x', 0, some);
  const outcome = await lists.use('x', 2, async (_, goOn) => {
    expect(goOn(1)).toBe(true);
    expect(lists.storedOf('x')).toBe(1);
    lists.stop('x');
    if (!goOn(2)) throw new ListStopped();
    return true;
  });
  expect(outcome).toBe('stopped');
});

test('what a closed page left behind goes with the next list', async () => {
  const lists = new StagedLists();
  lists.add('x', 0, some);
  lists.add('y', 0, some);
  expect(await lists.use('x', 2, stored)).toBe('lost');
  expect(await lists.use('y', 2, stored)).toBe('replaced');
});

test('the popup does not wait for a long list: storing gives way and begins anew', async () => {
  const pauses: number[] = [];
  const lists = new StagedLists(async (ms) => pauses.push(ms));
  lists.add('x', 0, some);
  let runs = 0;
  const outcome = await lists.use('x', 2, async (entries, goOn) => {
    runs += 1;
    expect(entries).toHaveLength(2);
    if (runs === 1) lists.giveWay();
    if (!goOn(0)) throw new ListStopped();
    return true;
  });
  expect([outcome, runs, pauses]).toEqual(['replaced', 2, [3_000]]);
});
