import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rescoreStale } from '#lib/background/keep-storage/rescore.ts';
import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import { ROW_PARSERS } from '#lib/storage/backup/rows.ts';
import type { Database } from '#lib/storage/database.ts';
import { markStale } from '#lib/storage/judge-account.ts';
import { listsOf, restoreWords } from '#lib/storage/kept-words.ts';
import { loadDossier } from '#lib/storage/load-dossier.ts';
import { accountsKnownFrom, ListStopped, replaceList } from '#lib/storage/suppression-lists.ts';
import { changed, openKnown, readPage } from '../background/change-account/known-accounts.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

const SITE = 'https://acme.example/';
const KNOWN: ListEntry = {
  ...{
    kind: 'known',
    list: 'CRM',
    detail: '',
    day: DAY - 3,
    keys: ['acme.example'],
    name: 'acme',
    label: 'Acme',
  },
  facts: [
    { attribute: 'headcount', value: [120, 120], quote: '120' },
    { attribute: 'hqCountry', value: 'DE', quote: 'Germany' },
  ],
};

let db: Database;
beforeEach(async () => {
  db = await openKnown();
});
afterEach(() => db.delete());

test("what the team's file knows joins what is read, dated with the file", async () => {
  await replaceList(db, 'CRM', [KNOWN]);
  const { profile, suppression } = await readPage(db, SITE, [evidenceOf('name', 'Acme')]);
  expect(suppression).toBeUndefined();
  expect(profile.headcount).toMatchObject({ value: [120, 120] });
  expect(profile.hqCountry?.facts[0]).toMatchObject({ source: 'crm', day: DAY - 3, quote: 'Germany' });
});

test('it leans and answers, and confirms nothing by itself; against a page it is a contradiction', async () => {
  await replaceList(db, 'CRM', [KNOWN]);
  const { profile, verdict } = await readPage(db, SITE, [evidenceOf('headcount', [5, 5])]);
  expect(profile.headcount).toMatchObject({ value: [5, 5], conflict: true });
  expect(verdict.certainty).not.toBe('confirmed');
});

test('a name alone lends no figures', async () => {
  await replaceList(db, 'CRM', [{ ...KNOWN, keys: [] }]);
  const { profile } = await readPage(db, SITE, [evidenceOf('name', 'Acme')]);
  expect(profile.headcount).toBeUndefined();
});

test("a person's word stands above it", async () => {
  await replaceList(db, 'CRM', [KNOWN]);
  await readPage(db, SITE, [evidenceOf('name', 'Acme')]);
  const record = { id: 'fix-00001', kind: 'correction', attribute: 'headcount', value: [300, 300] } as const;
  const { profile } = await changed(db, 'acme.example', { kind: 'keep', record });
  expect(profile.headcount?.value).toEqual([300, 300]);
});

test('a new file lifts every account that is there already, and a removed one lets it down', async () => {
  await readPage(db, SITE, [evidenceOf('name', 'Acme')]);
  await readPage(db, 'https://other.example/', [evidenceOf('name', 'Other')]);
  const pace = { day: DAY, now: () => 0, pause: async () => undefined };
  const before = (await loadDossier(db, 'acme.example', DAY))?.verdict;
  await replaceList(db, 'CRM', [KNOWN]);
  const touched = await accountsKnownFrom(db, 'CRM');
  expect(touched).toEqual(['acme.example']);
  await markStale(db, touched);
  expect(await rescoreStale(db, pace)).toBe(1);
  const lifted = (await loadDossier(db, 'acme.example', DAY))?.verdict;
  expect(lifted?.low).toBeGreaterThan(before?.low ?? 0);
  await replaceList(db, 'CRM', []);
  await markStale(db, touched);
  await rescoreStale(db, pace);
  expect((await loadDossier(db, 'acme.example', DAY))?.verdict).toEqual(before);
});

test('a list that is stopped changes nothing', async () => {
  await replaceList(db, 'CRM', [KNOWN]);
  const many = Array.from({ length: 5_000 }, (_, at) => ({ ...KNOWN, keys: [`firm${at}.example`] }));
  const heard: number[] = [];
  const stopping = replaceList(db, 'CRM', many, (stored) => {
    heard.push(stored);
    return stored < 4_000;
  });
  await expect(stopping).rejects.toThrow(ListStopped);
  expect(heard).toEqual([0, 2_000, 4_000]);
  expect((await db.suppressions.toArray()).map(({ keys }) => keys)).toEqual([['acme.example']]);
});

test('owner, stage and facts come through a backup and the safety copy; what is no fact is left out', async () => {
  const whole = { ...KNOWN, owner: 'M. Ruiz', stage: 'Proposal' };
  expect(ROW_PARSERS.suppressions(whole)).toEqual(whole);
  const wrong = [
    { attribute: 'headcount', value: 'many', quote: '' },
    { attribute: 'mood', value: 1, quote: '' },
    null,
  ];
  expect(ROW_PARSERS.suppressions({ ...whole, facts: [...(KNOWN.facts ?? []), ...wrong] })).toEqual(whole);
  await replaceList(db, 'CRM', [whole]);
  const copy = await listsOf(db);
  await replaceList(db, 'CRM', []);
  expect((await restoreWords(db, null, copy)).lists).toEqual(['CRM']);
  expect(await db.suppressions.toArray()).toMatchObject([whole]);
});
