import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { Change } from '#lib/messages/change.ts';
import { parseChangeRequest } from '#lib/messages/change.ts';
import type { Database } from '#lib/storage/database.ts';
import { filedDomains, filingId } from '#lib/storage/filed-domains.ts';
import { MAX_FILED_PAGES } from '#lib/storage/filed-facts.ts';
import { DAY, evidenceOf } from '../../evidence-of.ts';
import { askChange, changed, openKnown, readPage } from './known-accounts.ts';

const ACME = 'acme.example';
const PRESS = 'https://www.wire.example/acme-raises';
let db: Database;
beforeEach(async () => {
  db = await openKnown();
});
afterEach(() => db.delete());

const file = (id: string, facts: Evidence[], url = PRESS): Change => ({ kind: 'file-facts', id, url, facts });
const people = (low: number, confidence = 1_000) => evidenceOf('headcount', [low, low], { confidence });

describe('a page about a company, filed on it', () => {
  test('is third-party evidence of grade B, whatever it claims to be, and counts at once', async () => {
    const filed = await changed(db, ' https://www.acme.example/about ', file('filed-001', [people(300)]));
    expect(filed.account.key).toBe(ACME);
    expect(filed.profile.headcount?.facts).toMatchObject([
      { source: 'third-party', confidence: 750, url: PRESS, day: DAY, value: [300, 300] },
    ]);
    expect(filed.records.filed).toEqual([
      { id: 'filed-001', url: PRESS, day: DAY, attributes: ['headcount'] },
    ]);
    expect(filed.records.pages).toEqual([]);
  });

  test('never stands above what the company says itself, and survives its pages being read again', async () => {
    await changed(db, ACME, file('filed-001', [people(300)]));
    const site = await readPage(db, 'https://acme.example/', [people(40, 900)]);
    expect(site.profile.headcount).toMatchObject({ value: [40, 40], conflict: true });
    const again = await readPage(db, 'https://acme.example/', [people(40, 900)], DAY + 1);
    expect(again.profile.headcount?.facts.map(({ source }) => source)).toContain('third-party');
  });

  test('has one id a page and company, so that it is known again', async () => {
    const fact = { ...people(300), url: PRESS };
    const acme = { name: 'Acme', domain: ACME, facts: [fact] };
    const other = { ...acme, domain: 'other.example' };
    const elsewhere = { ...acme, facts: [{ ...fact, url: `${PRESS}-again` }] };
    expect(new Set([acme, other, elsewhere].map(filingId)).size).toBe(3);
    const asked = { type: 'change-account', tabId: 1, account: ACME, change: file(filingId(acme), [fact]) };
    expect(parseChangeRequest(asked)).not.toBeNull();
    await changed(db, ACME, file(filingId(acme), [fact]));
    expect(await filedDomains(db, [other, acme])).toEqual([ACME]);
    expect(await filedDomains(db, [elsewhere])).toEqual([]);
  });

  test('twice is filed once; taken back, an account made for it alone is gone', async () => {
    const first = await changed(db, ACME, file('filed-001', [people(300)]));
    expect(await changed(db, ACME, file('filed-001', [people(300)]))).toEqual(first);
    expect(await db.evidence.count()).toBe(1);
    expect(await askChange(db, ACME, { kind: 'undo', id: 'filed-001' })).toEqual({
      ok: true,
      account: ACME,
      dossier: null,
    });
    for (const table of [db.accounts, db.evidence, db.verdicts]) expect(await table.count()).toBe(0);
  });

  test('says nothing of who the company is, and never names an account by it', async () => {
    const facts = [
      evidenceOf('linkedin', { slug: 'victim' }),
      evidenceOf('domain', 'victim.example'),
      evidenceOf('answers', { deadline: 'yes' }),
    ];
    expect(await askChange(db, ACME, file('filed-001', facts))).toEqual({ ok: false, problem: 'empty' });
    expect(await askChange(db, 'no place', file('filed-001', [people(3)]))).toEqual({
      ok: false,
      problem: 'no-place',
    });
  });

  test('follows an account that is joined, and there are not endlessly many', async () => {
    await readPage(db, 'https://group.example/', [evidenceOf('name', 'Group')]);
    await changed(db, ACME, file('filed-001', [people(300)]));
    const joined = await changed(db, ACME, { kind: 'join', id: 'join-0001', place: 'group.example' });
    expect(joined.records.filed.map(({ id }) => id)).toEqual(['filed-001']);
    const later = await changed(db, ACME, file('filed-002', [people(310)], `${PRESS}/2`));
    expect(later.account.key).toBe('group.example');
    const undone = await changed(db, 'group.example', { kind: 'undo', id: 'join-0001' });
    expect(undone.records.filed).toEqual([]);
    for (let i = 0; i < MAX_FILED_PAGES; i += 1)
      await askChange(db, ACME, file(`more-${i}`, [people(10 + i)]));
    expect(await askChange(db, ACME, file('last-001', [people(9)]))).toEqual({
      ok: false,
      problem: 'too-many',
    });
  });
});
