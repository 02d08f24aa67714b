import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import type { ListEntry } from '#lib/dossier/match-suppression.ts';
import { MAX_LISTED } from '#lib/lists/limits.ts';
import type { Database } from '#lib/storage/database.ts';
import { entriesOf, replaceList, summarizeLists } from '#lib/storage/suppression-lists.ts';
import { suppressionOf } from '#lib/storage/suppressions.ts';
import { badgeForDossier } from '#lib/wording/badge.ts';
import { changed, openKnown, readPage } from '../background/change-account/known-accounts.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

const SITE = 'https://acme.example/';
const entry = (more: Partial<ListEntry>): ListEntry => ({
  kind: 'customer',
  list: 'CRM',
  detail: '',
  day: DAY,
  keys: [],
  name: '',
  ...more,
});

let db: Database;
beforeEach(async () => {
  db = await openKnown();
  await readPage(db, SITE, [evidenceOf('name', 'Acme GmbH'), evidenceOf('linkedin', { id: '77' })]);
});
afterEach(() => db.delete());

it.each<[string, Partial<ListEntry>, string]>([
  ['by its domain', { keys: ['acme.example'] }, 'found'],
  ['by its LinkedIn id', { keys: ['li:77'] }, 'found'],
  ['by its name, where the list has nothing else', { name: 'ACME-GmbH' }, 'by name'],
  [
    'not by its name, where the list has another domain',
    { name: 'Acme GmbH', keys: ['acme-tools.example'] },
    'not',
  ],
  ['not by a name that is only alike', { name: 'Acme' }, 'not'],
])('an account is found %s', async (_, more, expected) => {
  await replaceList(db, 'CRM', [entry(more)]);
  const match = await suppressionOf(db, ['acme.example', 'li:77'], 'Acme GmbH');
  expect(match === null ? 'not' : match.byName ? 'by name' : 'found').toBe(expected);
});

test('a list is summed up, taken away and brought back as it was', async () => {
  await replaceList(db, 'CRM', [
    entry({ keys: ['acme.example'], detail: 'Proposal' }),
    entry({ name: 'Beta & Söhne' }),
  ]);
  await replaceList(db, 'Rivals', [entry({ kind: 'competitor', keys: ['rival.example'], day: DAY - 1 })]);
  const before = await summarizeLists(db);
  expect(before).toEqual([
    { list: 'CRM', kind: 'customer', companies: 2, day: DAY },
    { list: 'Rivals', kind: 'competitor', companies: 1, day: DAY - 1 },
  ]);
  const kept = await entriesOf(db, 'CRM');
  await replaceList(db, 'CRM', []);
  expect(await summarizeLists(db)).toEqual(before.slice(1));
  await replaceList(db, 'CRM', kept);
  expect(await summarizeLists(db)).toEqual(before);
  expect((await suppressionOf(db, [], 'Beta & Söhne'))?.byName).toBe(true);
});

test('a match says by what it was found', async () => {
  await replaceList(db, 'CRM', [entry({ keys: ['acme.example', 'li:77'] }), entry({ name: 'Beta' })]);
  expect((await suppressionOf(db, ['li:77'], ''))?.key).toBe('li:77');
  expect((await suppressionOf(db, ['acme.example'], ''))?.key).toBe('acme.example');
  expect((await suppressionOf(db, [], 'Beta'))?.key).toBeUndefined();
});

test('a listed account says so on badge and dossier before its verdict, the gravest first', async () => {
  await replaceList(db, 'CRM', [
    entry({ kind: 'partner', keys: ['acme.example'] }),
    entry({ kind: 'open-deal', detail: 'Proposal, M. Ruiz', keys: ['li:77'] }),
  ]);
  const dossier = await readPage(db, SITE, [
    evidenceOf('name', 'Acme GmbH'),
    evidenceOf('linkedin', { id: '77' }),
  ]);
  expect(dossier.suppression?.kind).toBe('open-deal');
  const { text, title } = badgeForDossier(dossier);
  expect([text, title]).toEqual(['!', 'Open deal: Proposal, M. Ruiz · Acme GmbH']);
});

test('a LinkedIn page that stays apart is found by the website that it names', async () => {
  await replaceList(db, 'CRM', [entry({ keys: ['acme.example'] })]);
  const division = await readPage(db, 'https://www.linkedin.com/company/acme-tools', [
    evidenceOf('name', 'Acme Tools'),
    evidenceOf('linkedin', { slug: 'acme-tools', id: '88' }),
    evidenceOf('domain', 'acme.example', { source: 'linkedin-guest' }),
  ]);
  expect(division.account.key).toBe('li:88');
  expect(division.suppression?.kind).toBe('customer');
});

test('an account joined into another is found by its own domain', async () => {
  await replaceList(db, 'CRM', [entry({ keys: ['acme.example'] })]);
  const joined = await changed(db, 'acme.example', { kind: 'join', id: 'join-0001', place: 'group.example' });
  expect(joined.suppression?.kind).toBe('customer');
});

test('a new list stands in place of the one of its name, and one that is too long changes nothing', async () => {
  await replaceList(db, 'CRM', [entry({ keys: ['acme.example'] })]);
  await replaceList(db, 'Other', [entry({ keys: ['other.example'] })]);
  await replaceList(db, 'CRM', []);
  expect(await suppressionOf(db, ['acme.example'], '')).toBeNull();
  expect(await suppressionOf(db, ['other.example'], '')).not.toBeNull();
  const many = Array.from({ length: MAX_LISTED + 1 }, () => entry({ keys: ['acme.example'] }));
  expect(await replaceList(db, 'CRM', many)).toBe(false);
  expect(await db.suppressions.count()).toBe(1);
});
