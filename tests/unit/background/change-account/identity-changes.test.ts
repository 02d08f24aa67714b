import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { showsAccount } from '#lib/account/account-key.ts';
import type { Change } from '#lib/messages/change.ts';
import type { Database } from '#lib/storage/database.ts';
import { findAccountByUrl } from '#lib/storage/find-account.ts';
import { DAY, evidenceOf } from '../../evidence-of.ts';
import { askChange, changed, openKnown, readPage } from './known-accounts.ts';

const ACME = 'acme.example';
const SITE = 'https://acme.example/';
const ABOUT = 'https://acme.example/about';
const GROUP = 'https://group.example/';
const LINKEDIN = 'https://www.linkedin.com/company/acme';

let db: Database;
beforeEach(async () => {
  db = await openKnown();
});
afterEach(() => db.delete());

const site = () => [
  evidenceOf('name', 'Acme'),
  evidenceOf('founded', [2012, 2012]),
  evidenceOf('linkedin', { slug: 'acme' }, { source: 'link' }),
];
const linkedin = () => [
  evidenceOf('linkedin', { slug: 'acme', id: '77' }, { source: 'linkedin-guest' }),
  evidenceOf('domain', ACME, { source: 'linkedin-guest' }),
  evidenceOf('headcount', [51, 200], { source: 'linkedin-guest' }),
];

/** Everything that counts where, without the ids that storage gives. */
async function state(): Promise<unknown> {
  const [accounts, evidence, pages, records] = await Promise.all([
    db.accounts.orderBy('key').toArray(),
    db.evidence.toArray(),
    db.pages.orderBy('url').toArray(),
    db.userRecords.orderBy('order').toArray(),
  ]);
  const facts = evidence.map(({ account, attribute, url, value }) =>
    JSON.stringify([account, attribute, url, value]),
  );
  return {
    accounts: accounts.map(({ key, aliases }) => [key, aliases.toSorted()]),
    facts: facts.toSorted(),
    pages: pages.map(({ url, account }) => [url, account]),
    records: records.map(({ id, account }) => [id, account]),
  };
}

const join = (id: string, place: string): Change => ({ kind: 'join', id, place });
const undo = (id: string): Change => ({ kind: 'undo', id });

describe('the same company', () => {
  beforeEach(async () => {
    await readPage(db, SITE, site());
    await readPage(db, GROUP, [evidenceOf('name', 'Acme Group'), evidenceOf('headcount', [300, 300])]);
  });

  test('joined into another, its facts and words count there, and a later read joins them again', async () => {
    await changed(db, ACME, { kind: 'keep', record: { kind: 'note', id: 'note-0001', text: 'Ask Mia' } });
    const joined = await changed(db, ACME, join('join-0001', 'www.group.example'));
    expect(joined.account.key).toBe('group.example');
    expect(joined.profile.founded?.value).toEqual([2012, 2012]);
    expect(joined.profile.headcount?.value).toEqual([300, 300]);
    expect(joined.records.note?.text).toBe('Ask Mia');
    expect(joined.records.decisions.map(({ id }) => id)).toEqual(['join-0001']);
    expect(await findAccountByUrl(db, 'https://acme.example/new')).toBe('group.example');
    const again = await readPage(db, ABOUT, [evidenceOf('hqCountry', 'AT')], DAY + 1);
    expect(again.account.key).toBe('group.example');
    expect(await db.accounts.toCollection().primaryKeys()).toEqual(['group.example']);
  });

  test('undone, each has again what was its own, what was read meanwhile too', async () => {
    const before = await state();
    await changed(db, ACME, join('join-0001', GROUP), SITE);
    const undone = await changed(db, 'group.example', undo('join-0001'), SITE);
    expect(undone.account.key).toBe(ACME);
    expect(await state()).toEqual(before);
    await changed(db, ACME, join('join-0002', GROUP));
    await readPage(db, ABOUT, [evidenceOf('hqCountry', 'AT')]);
    await changed(db, 'group.example', undo('join-0002'));
    expect((await db.pages.get(ABOUT))?.account).toBe(ACME);
    const verdicts = await db.verdicts.toArray();
    expect(verdicts.map(({ account }) => account).toSorted()).toEqual([ACME, 'group.example']);
  });

  test('asked twice is joined once', async () => {
    const first = await changed(db, ACME, join('join-0001', GROUP), SITE);
    expect(await changed(db, ACME, join('join-0001', GROUP), SITE)).toEqual(first);
    expect(await db.identityDecisions.count()).toBe(1);
  });

  test('a chain of joins comes apart link by link', async () => {
    await readPage(db, 'https://holding.example/', [evidenceOf('name', 'Holding')]);
    const before = await state();
    await changed(db, ACME, join('join-0001', GROUP));
    const middle = await state();
    await changed(db, 'group.example', join('join-0002', 'holding.example'));
    expect((await db.pages.get(SITE))?.account).toBe('holding.example');
    await changed(db, 'holding.example', undo('join-0002'));
    expect(await state()).toEqual(middle);
    await changed(db, 'group.example', undo('join-0001'));
    expect(await state()).toEqual(before);
  });

  it.each([
    ['same-account', ACME],
    ['same-account', 'https://www.acme.example/about'],
    ['no-place', 'no such place'],
    ['no-place', 'https://www.linkedin.com/feed/'],
    ['no-place', 'localhost'],
  ])('%s for "%s"', async (problem, place) => {
    expect(await askChange(db, ACME, join('join-0001', place))).toEqual({ ok: false, problem });
    expect(await db.identityDecisions.count()).toBe(0);
  });

  test('what was joined cannot be joined in a circle', async () => {
    await changed(db, ACME, join('join-0001', GROUP));
    expect(await askChange(db, 'group.example', join('join-0002', ACME))).toEqual({
      ok: false,
      problem: 'same-account',
    });
  });
});

describe('another company', () => {
  beforeEach(async () => {
    await readPage(db, SITE, site());
    await readPage(db, LINKEDIN, linkedin());
  });

  test('a LinkedIn page split off takes its facts along, and no later read of either joins them again', async () => {
    const split = await changed(
      db,
      ACME,
      { kind: 'split-linkedin', id: 'split-001', alias: 'li:acme' },
      SITE,
    );
    expect(split.profile.headcount).toBeUndefined();
    expect(split.profile.linkedin).toBeUndefined();
    expect(split.records.linkedin).toEqual([]);
    expect((await db.accounts.get('li:acme'))?.aliases.toSorted()).toEqual(['li:77', 'li:acme']);
    await readPage(db, SITE, site(), DAY + 1);
    const apart = await readPage(db, LINKEDIN, linkedin(), DAY + 1);
    expect(apart.account.key).toBe('li:acme');
    expect(apart.profile.headcount?.value).toEqual([51, 200]);
    expect((await db.accounts.get(ACME))?.aliases).toEqual([]);
    expect((await changed(db, ACME, undo('nothing-yet'))).profile.headcount).toBeUndefined();
  });

  test('a split undone brings back what was read before and since', async () => {
    const before = await state();
    await changed(db, ACME, { kind: 'split-linkedin', id: 'split-001', alias: 'li:77' });
    await readPage(db, LINKEDIN, linkedin());
    const undone = await changed(db, ACME, undo('split-001'));
    expect(undone.profile.headcount?.value).toEqual([51, 200]);
    expect(await state()).toEqual(before);
  });

  test('a split LinkedIn page joined again is the split taken back', async () => {
    const before = await state();
    await changed(db, ACME, { kind: 'split-linkedin', id: 'split-001', alias: 'li:acme' });
    await changed(db, 'li:acme', join('join-0001', ACME));
    expect(await state()).toEqual(before);
    expect(await db.identityDecisions.count()).toBe(0);
  });

  test('a page split off becomes an account of its own, and comes back', async () => {
    await readPage(db, ABOUT, [evidenceOf('name', 'Brand'), evidenceOf('hqCountry', 'AT')]);
    const before = await state();
    const split = await changed(db, ACME, { kind: 'split-page', id: 'split-002', url: ABOUT }, ABOUT);
    expect(split.account).toMatchObject({ key: `page:${ABOUT}`, name: 'Brand', domain: null });
    expect(showsAccount(`${ABOUT}#team`, split.account.key, [])).toBe(true);
    expect(showsAccount(SITE, split.account.key, [])).toBe(false);
    expect((await changed(db, ACME, undo('nothing-yet'))).profile.hqCountry).toBeUndefined();
    expect((await readPage(db, ABOUT, [evidenceOf('hqCountry', 'AT')])).account.key).toBe(`page:${ABOUT}`);
    expect((await changed(db, split.account.key, undo('split-002'), ABOUT)).account.key).toBe(ACME);
    expect((await state()) as { pages: unknown }).toMatchObject({
      pages: (before as { pages: unknown }).pages,
    });
  });

  test('a page set aside counts nowhere, today and when it is read again, and comes back', async () => {
    await readPage(db, ABOUT, [evidenceOf('hqCountry', 'AT')]);
    const before = await state();
    const aside = await changed(db, ACME, { kind: 'disown-page', id: 'aside-001', url: ABOUT }, ABOUT);
    expect(aside.account.key).toBe(ACME);
    expect(aside.profile.hqCountry).toBeUndefined();
    const again = await readPage(db, ABOUT, [evidenceOf('hqCountry', 'AT'), evidenceOf('hqCity', 'Graz')]);
    expect(again.account.key).toBe(ACME);
    expect(again.profile.hqCountry).toBeUndefined();
    await readPage(db, ABOUT, [evidenceOf('hqCountry', 'AT')]);
    const undone = await changed(db, ACME, undo('aside-001'));
    expect(undone.profile.hqCountry?.value).toBe('AT');
    expect(((await state()) as { pages: unknown }).pages).toEqual((before as { pages: unknown }).pages);
  });

  test('the only page of an account set aside leaves an account that says so', async () => {
    await changed(db, ACME, { kind: 'split-linkedin', id: 'split-001', alias: 'li:acme' });
    const bare = await changed(db, ACME, { kind: 'disown-page', id: 'aside-001', url: SITE }, SITE);
    expect(bare.verdict.verdict).toBe('undecided');
    expect(bare.records.decisions.map(({ kind }) => kind)).toEqual(['disown-page', 'split-linkedin']);
  });

  it.each<[Change]>([
    [{ kind: 'split-linkedin', id: 'split-001', alias: 'li:other' }],
    [{ kind: 'split-page', id: 'split-001', url: 'https://other.example/' }],
    [{ kind: 'split-page', id: 'split-001', url: LINKEDIN }],
    [{ kind: 'disown-page', id: 'aside-001', url: 'https://other.example/' }],
  ])('refuses what is not its own: %j', async (change) => {
    expect(await askChange(db, ACME, change)).toEqual({ ok: false, problem: 'not-its-own' });
  });
});

test('whatever is decided, taking everything back puts everything where it was', async () => {
  const keys = [ACME, 'group.example', 'holding.example', 'li:acme'];
  const urls = [SITE, ABOUT, GROUP, LINKEDIN];
  const asked = fc.oneof(
    fc.record({ kind: fc.constant('join' as const), place: fc.constantFrom(...keys, LINKEDIN) }),
    fc.record({
      kind: fc.constantFrom('split-page' as const, 'disown-page' as const),
      url: fc.constantFrom(...urls),
    }),
    fc.record({ kind: fc.constant('split-linkedin' as const), alias: fc.constantFrom('li:acme', 'li:77') }),
  );
  const steps = fc.array(fc.record({ account: fc.constantFrom(...keys), asked }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(steps, fc.boolean(), async (asks, backwards) => {
      await db.delete();
      db = await openKnown();
      await readPage(db, SITE, site());
      await readPage(db, ABOUT, [evidenceOf('hqCountry', 'AT')]);
      await readPage(db, LINKEDIN, linkedin());
      await readPage(db, GROUP, [evidenceOf('name', 'Group')]);
      await readPage(db, 'https://holding.example/', [evidenceOf('name', 'Holding')]);
      const before = await state();
      for (const [i, step] of asks.entries()) {
        await askChange(db, step.account, { ...step.asked, id: `decision-${i}` } as Change);
      }
      const ids = (await db.identityDecisions.orderBy('order').toArray()).map(({ id }) => id);
      for (const id of backwards ? ids.reverse() : ids) await askChange(db, ACME, undo(id));
      expect(await state()).toEqual(before);
    }),
    { numRuns: 40 },
  );
}, 60_000);
