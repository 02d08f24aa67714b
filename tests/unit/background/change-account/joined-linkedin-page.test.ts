import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '#lib/messages/change.ts';
import type { Database } from '#lib/storage/database.ts';
import { DAY, evidenceOf } from '../../evidence-of.ts';
import { changed, openKnown, readPage } from './known-accounts.ts';

const ACME = 'acme.example';
const SITE = 'https://acme.example/';
const GROUP = 'https://group.example/';

let db: Database;
beforeEach(async () => {
  db = await openKnown();
});
afterEach(() => db.delete());

const join = (id: string, place: string): Change => ({ kind: 'join', id, place });
const undo = (id: string): Change => ({ kind: 'undo', id });

test.each(['a site read on LinkedIn too', 'one known from LinkedIn alone'])(
  '%s, joined, read again on LinkedIn: undone, it has that reading too',
  async (kind) => {
    const isSite = kind.startsWith('a site');
    const shown = [evidenceOf('linkedin', { slug: 'acme-tools', id: '88' }, { source: 'linkedin-guest' })];
    await readPage(db, GROUP, [evidenceOf('name', 'Acme Group')]);
    if (isSite) {
      await readPage(db, 'https://tools.example/', [
        evidenceOf('linkedin', { slug: 'acme-tools' }, { source: 'link' }),
      ]);
    }
    const page = 'https://www.linkedin.com/company/acme-tools';
    const own = (await readPage(db, page, shown)).account.key;
    expect(own).toBe(isSite ? 'tools.example' : 'li:88');
    await changed(db, own, join('join-0001', GROUP));
    const again = await readPage(db, page, [...shown, evidenceOf('headcount', [11, 50])], DAY + 1);
    expect(again.account.key).toBe('group.example');
    await changed(db, 'group.example', undo('join-0001'));
    const rows = await db.evidence.where('account').equals(own).toArray();
    expect(rows.map(({ value }) => value)).toContainEqual([11, 50]);
    expect((await db.pages.get(page))?.account).toBe(own);
  },
);

test('joined into an account known from LinkedIn alone, it stays there when read again, and comes back', async () => {
  const page = 'https://www.linkedin.com/company/acme-group';
  const shown = [evidenceOf('linkedin', { slug: 'acme-group', id: '99' }, { source: 'linkedin-guest' })];
  await readPage(db, page, shown);
  await readPage(db, SITE, [evidenceOf('name', 'Acme')]);
  await changed(db, ACME, join('join-0001', page));
  expect((await readPage(db, page, shown, DAY + 1)).account.key).toBe('li:99');
  expect((await readPage(db, SITE, [evidenceOf('name', 'Acme')], DAY + 1)).account.key).toBe('li:99');
  await changed(db, 'li:99', undo('join-0001'));
  expect((await db.pages.get(SITE))?.account).toBe(ACME);
  expect((await db.pages.get(page))?.account).toBe('li:99');
});
