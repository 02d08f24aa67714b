import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identityOf } from '#lib/profile/identity.ts';
import type { ReadResult } from '#lib/read/read-result.ts';
import { cleanAccount, cleanDecisions, filedKeys } from '#lib/storage/clean-old-rows.ts';
import { Database } from '#lib/storage/database.ts';
import { fileRead } from '#lib/storage/file-read.ts';
import { asThirdParty, fileFacts } from '#lib/storage/filed-facts.ts';
import { logRequest } from '#lib/storage/request-log.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const SITE = 'https://www.acme.example/';
const TRACES = ['petra', 'sess-123', 'tok-456', 'click-789', '+49 170 5550123', 'Muster'];
const VISITS = [
  '?utm_source=petra',
  '?gclid=click-789#team',
  '?email=petra@mail.example&lang=de',
  ';jsessionid=sess-123',
  '?token=tok-456&page_id=12',
  '#petra',
];

function readOf(url: string): Pick<ReadResult, 'url' | 'page' | 'partial' | 'evidence' | 'links'> {
  const prose = 'We make widgets. Write to petra@mail.example or call +49 170 5550123. 1,200 customers.';
  return {
    url,
    page: { isCompanySite: true, kind: 'team', reason: '' },
    partial: false,
    evidence: [
      evidenceOf('headcount', [51, 200], { url, quote: 'About 120 people, petra@mail.example' }),
      evidenceOf('functions', ['sales'], { url, quote: 'Petra Muster, Head of Sales' }),
      evidenceOf('text', prose, { url }),
    ],
    links: { about: `${SITE}about?utm_source=petra` },
  };
}

const raw = async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
async function file(url: string, at: number): Promise<void> {
  const read = readOf(url);
  await fileRead(db, { readId: `read-${at}`, identity: identityOf(url, read.evidence), read, day: DAY });
}

test('after sixty visits with personal parameters none of them is in any table', async () => {
  for (let at = 0; at < 60; at++) {
    const path = at % 2 === 0 ? '' : 'team';
    await file(`${SITE}${path}${VISITS[at % VISITS.length]}`, at);
  }
  const foreign = asThirdParty(
    [evidenceOf('headcount', [51, 200])],
    'https://news.example/a?sid=sess-123',
    DAY,
  );
  await fileFacts(db, { account: 'acme.example', id: 'filed-1', facts: foreign, day: DAY });
  const request = { time: 1, method: 'GET', status: 200, bytes: 1 } as const;
  await logRequest(db, { ...request, url: `${SITE}?token=tok-456`, purpose: 'homepage' });
  const stored = await raw();
  for (const trace of TRACES) expect(stored).not.toContain(trace);
  expect(stored).toContain('1,200 customers');
  expect((await db.pages.toArray()).map(({ url }) => url).sort()).toEqual([
    SITE,
    `${SITE}?lang=de`,
    `${SITE}?page_id=12`,
    `${SITE}team`,
  ]);
});

test('"/" with a visit behind it is one page whose facts count once', async () => {
  for (const [at, visit] of ['', '?utm_source=x', '?gclid=y', '#team'].entries()) {
    await file(`${SITE}${visit}`, at);
  }
  expect(await db.evidence.count()).toBe(3);
  expect(await db.pages.count()).toBe(1);
});

test('rows of an earlier version are cleaned, and a second time nothing is to be done', async () => {
  const page = (url: string, readId: string) => {
    const { evidence, ...rest } = readOf(url);
    const rows = evidence.map((fact) => ({ ...fact, readId, account: 'acme.example' }));
    return { rows, page: { ...rest, readId, account: 'acme.example', day: DAY } };
  };
  const old = ['', '?utm_source=petra', '?token=tok-456#x'].map((visit, at) =>
    page(`${SITE}${visit}`, `old-${at}`),
  );
  await db.evidence.bulkAdd(old.flatMap(({ rows }) => rows));
  await db.pages.bulkAdd(old.map((one) => one.page));
  await db.accounts.add({ key: 'acme.example', aliases: [], firstSeen: DAY - 9, lastSeen: DAY + 4_000 });
  const apart = `page:${SITE}x?token=tok-456`;
  await db.accounts.add({ key: apart, aliases: [], firstSeen: DAY, lastSeen: DAY });
  await db.evidence.add({
    ...evidenceOf('name', 'Other', { url: `${SITE}x?token=tok-456` }),
    ...{ readId: 'old-9', account: apart, home: 'acme.example' },
  });
  await db.identityDecisions.add({
    ...{ id: 'd', day: DAY, account: 'acme.example', kind: 'split-page' },
    url: `${SITE}x?token=tok-456`,
  });

  const clean = async () => {
    await cleanDecisions(db);
    const done: boolean[] = [];
    for (const key of await filedKeys(db)) done.push(await cleanAccount(db, key, DAY));
    return done;
  };
  expect(await clean()).toEqual([true, true]);
  const stored = await raw();
  for (const trace of TRACES) expect(stored).not.toContain(trace);
  expect(await db.evidence.where('account').equals('acme.example').count()).toBe(3);
  expect(await db.pages.toCollection().primaryKeys()).toEqual([SITE]);
  expect(await db.accounts.toCollection().primaryKeys()).toEqual(['acme.example', `page:${SITE}x`]);
  expect((await db.accounts.get('acme.example'))?.lastSeen).toBe(DAY);
  expect(await clean()).toEqual([false, false]);
});

test('a day of the future goes with the next visit', async () => {
  await db.accounts.add({ key: 'acme.example', aliases: [], firstSeen: DAY, lastSeen: DAY + 4_000 });
  await file(SITE, 1);
  expect((await db.accounts.get('acme.example'))?.lastSeen).toBe(DAY);
});
