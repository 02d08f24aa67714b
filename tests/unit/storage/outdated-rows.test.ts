import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { identityOf } from '#lib/profile/identity.ts';
import { Database } from '#lib/storage/database.ts';
import { fileRead } from '#lib/storage/file-read.ts';
import { MAX_ROWS_OF_ACCOUNT } from '#lib/storage/outdated-rows.ts';
import { keepRecord } from '#lib/storage/user-records.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

const ACME = 'acme.example';
const SITE = 'https://acme.example/';
let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function read(evidence: Evidence[], day = DAY, more: { url?: string; partial?: boolean } = {}) {
  const { url = SITE, partial = false } = more;
  const filed = await fileRead(db, {
    readId: crypto.randomUUID(),
    identity: identityOf(url, evidence),
    read: {
      url,
      page: { isCompanySite: true, kind: 'home', reason: '' },
      partial,
      evidence: evidence.map((fact) => ({ ...fact, url, day })),
      links: {},
    },
    day,
  });
  return filed?.added;
}

const profile = async () => buildProfile(await db.evidence.where('account').equals(ACME).toArray());
const people = (count: number) => evidenceOf('headcount', [count, count]);

describe('a page read again', () => {
  test('leaves what people filed from it', async () => {
    const filed = evidenceOf('founded', [1998, 1998], { source: 'third-party', url: SITE });
    await db.evidence.add({ ...filed, account: ACME, readId: 'filed' });
    await read([evidenceOf('hqCountry', 'AT')], DAY + 1);
    expect((await profile()).founded?.value).toEqual([1998, 1998]);
  });

  test('says what it says now, and not what it said', async () => {
    await read([
      evidenceOf('founded', [2012, 2012]),
      evidenceOf('hqCountry', 'AT'),
      evidenceOf('text', 'old prose'),
    ]);
    await read([evidenceOf('founded', [2013, 2013]), evidenceOf('text', 'new prose')], DAY + 1);
    const { founded, hqCountry, text } = await profile();
    expect(founded?.facts.map(({ value }) => value)).toEqual([[2013, 2013]]);
    expect(hqCountry).toBeUndefined();
    expect(text?.value).toBe('new prose');
    expect(await db.evidence.count()).toBe(2);
  });

  test('on the same day has no conflict with itself', async () => {
    await read([people(40)]);
    await read([people(60)], DAY, { url: `${SITE}#team` });
    expect((await profile()).headcount).toMatchObject({ value: [60, 60], conflict: false });
  });

  test('is the page of which an earlier version filed a place', async () => {
    const filed = evidenceOf('hqCountry', 'AT', { url: `${SITE}#contact` });
    await db.evidence.add({ ...filed, account: ACME, readId: 'earlier' });
    await read([people(40)], DAY + 1);
    expect((await profile()).hqCountry).toBeUndefined();
  });

  test('in part takes nothing away', async () => {
    await read([evidenceOf('hqCountry', 'AT'), people(40)]);
    await read([people(40)], DAY + 1, { partial: true });
    expect((await profile()).hqCountry?.value).toBe('AT');
  });

  test('keeps the tools and events that are out of sight today', async () => {
    await read([evidenceOf('technologies', [{ id: 'hubspot', class: 'runs' }])]);
    await read([evidenceOf('name', 'Acme')], DAY + 1);
    expect((await profile()).technologies?.value).toEqual([{ id: 'hubspot', class: 'runs' }]);
  });

  test('leaves what other pages say, contradictions included', async () => {
    await read([people(40)]);
    await read([people(300)], DAY, { url: `${SITE}about` });
    await read([people(40)], DAY + 1);
    expect((await profile()).headcount?.conflict).toBe(true);
  });

  test('keeps its numbers of earlier months as history, the same number too', async () => {
    for (const [days, count] of [
      [0, 40],
      [10, 41],
      [31, 41],
      [90, 41],
      [91, 60],
    ] as const)
      await read([people(count)], DAY + days);
    const { headcount } = await profile();
    expect(headcount?.value).toEqual([60, 60]);
    expect(headcount?.history?.map(({ day, value }) => [day - DAY, value[0]])).toEqual([
      [90, 41],
      [31, 41],
      [0, 40],
    ]);
  });
});

describe('what a page added', () => {
  test('is what was not known before it, on whatever page', async () => {
    expect(await read([people(40), evidenceOf('name', 'Acme')])).toEqual(['headcount', 'name']);
    expect(await read([people(50), evidenceOf('hqCountry', 'AT')], DAY, { url: `${SITE}about` })).toEqual([
      'hqCountry',
    ]);
    expect(await read([people(40), evidenceOf('name', 'Acme')])).toEqual([]);
  });

  test('is not what a person had corrected', async () => {
    await read([evidenceOf('name', 'Acme')]);
    const record = {
      kind: 'correction',
      id: 'c',
      day: DAY,
      by: '',
      attribute: 'headcount',
      value: [300, 300],
    } as const;
    await keepRecord(db, ACME, { ...record, value: [300, 300] });
    expect(await read([people(40)], DAY, { url: `${SITE}about` })).toEqual([]);
  });
});

test('however often and whatever is read, an account keeps a bounded number of rows', async () => {
  const many = Array.from({ length: 300 }, (_, i) => evidenceOf('specialties', [`word ${i}`]));
  for (let page = 0; page < 8; page += 1) await read(many, DAY + page, { url: `${SITE}${page}` });
  expect(await db.evidence.count()).toBeLessThanOrEqual(MAX_ROWS_OF_ACCOUNT);
  const days = new Set((await db.evidence.toArray()).map(({ day }) => day - DAY));
  expect(days.has(0)).toBe(false);
  expect(days.has(7)).toBe(true);
});

test('reading the same pages again in any order adds no row', async () => {
  const pages = [
    [people(40), evidenceOf('name', 'Acme')],
    [evidenceOf('hqCountry', 'AT'), evidenceOf('technologies', [{ id: 'hubspot', class: 'runs' }])],
    [evidenceOf('text', 'prose'), people(41)],
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 2 }), { maxLength: 8 }), async (visits) => {
      await db.delete();
      db = new Database(`test-${crypto.randomUUID()}`);
      for (const page of [0, 1, 2, ...visits]) await read(pages[page] ?? [], DAY, { url: `${SITE}${page}` });
      expect(await db.evidence.count()).toBe(6);
    }),
    { numRuns: 30 },
  );
});
