import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import type { Database } from '#lib/storage/database.ts';
import { loadKnownAccounts } from '#lib/storage/known-accounts.ts';
import { replaceList } from '#lib/storage/suppression-lists.ts';
import { changed, openKnown, readPage } from '../background/change-account/known-accounts.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

const listed: ListEntry = {
  ...{
    kind: 'customer',
    list: 'CRM',
    detail: '',
    day: DAY,
    keys: ['beta.example'],
    name: 'Beta',
    label: 'Beta Tools',
  },
  facts: [{ attribute: 'headcount', value: [120, 120], quote: '120' }],
};

let db: Database;
beforeEach(async () => {
  db = await openKnown();
  await readPage(db, 'https://acme.example/', [
    evidenceOf('name', 'Home - Acme', { confidence: 500 }),
    evidenceOf('name', 'Acme GmbH'),
    evidenceOf('linkedin', { id: '77' }),
  ]);
});
afterEach(() => db.delete());

test('accounts are found by domain, LinkedIn page and their best name, companies of lists as well', async () => {
  await replaceList(db, 'CRM', [listed, { ...listed, keys: ['acme.example'], label: 'Acme Holding' }]);
  const known = await loadKnownAccounts(db);
  expect(known.byKey('acme.example')).toMatchObject({ name: 'Acme GmbH', isAlias: false });
  expect(known.byKey('li:77')).toMatchObject({ key: 'acme.example', isAlias: true });
  expect(known.byName('ACME').same.map(({ item }) => item.key)).toEqual(['acme.example']);
  expect(known.byName('beta tools ltd').same.map(({ item }) => item.key)).toEqual(['beta.example']);
  expect(known.byKey('nobody.example')).toBeNull();
});

test('an account that was joined into another leads there', async () => {
  await readPage(db, 'https://group.example/', [evidenceOf('name', 'Group')]);
  await changed(db, 'acme.example', { kind: 'join', id: 'join-0001', place: 'group.example' });
  expect((await loadKnownAccounts(db)).byKey('acme.example')?.key).toBe('group.example');
});

test('facts, words and entries of many accounts come with one question, in its order', async () => {
  const record = { id: 'fix-00001', kind: 'correction', attribute: 'headcount', value: [300, 300] } as const;
  await changed(db, 'acme.example', { kind: 'keep', record });
  const rival: ListEntry = { ...listed, kind: 'competitor', keys: [], name: 'Rival', facts: undefined };
  await replaceList(db, 'CRM', [listed, { ...listed, keys: ['li:77'] }, rival]);
  const known = await loadKnownAccounts(db);
  const [none, acme, beta, byName] = await known.load([
    { key: '', keys: [], name: 'Nobody' },
    { key: 'acme.example', keys: ['acme.example'], name: 'Acme' },
    { key: 'beta.example', keys: ['beta.example'], name: 'Beta' },
    { key: '', keys: [], name: 'RIVAL' },
  ]);
  expect(none).toEqual({ evidence: [], records: [], entries: [] });
  expect(acme?.evidence.map(({ source }) => source)).toContain('crm');
  expect(acme?.evidence.length).toBe(4);
  expect(acme?.records).toHaveLength(1);
  expect(acme?.entries.map(({ keys }) => keys)).toEqual([['li:77']]);
  expect(beta?.evidence).toMatchObject([{ source: 'crm', attribute: 'headcount', day: DAY }]);
  expect(byName?.entries.map(({ kind }) => kind)).toEqual(['competitor']);
});
