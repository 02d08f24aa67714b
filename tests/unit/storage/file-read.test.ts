import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { identityOf } from '#lib/profile/identity.ts';
import type { ReadResult } from '#lib/read/read-result.ts';
import { Database } from '#lib/storage/database.ts';
import { fileRead } from '#lib/storage/file-read.ts';
import { findAccountByUrl } from '#lib/storage/find-account.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

type Read = Pick<ReadResult, 'url' | 'page' | 'partial' | 'evidence' | 'links'>;

function readOf(url: string, evidence: ReadResult['evidence']): Read {
  const facts = evidence.map((fact) => ({ ...fact, url }));
  return {
    url,
    page: { isCompanySite: true, kind: 'home', reason: '' },
    partial: false,
    evidence: facts,
    links: {},
  };
}

function file(read: Read, readId: string = crypto.randomUUID(), day = DAY) {
  return fileRead(db, { readId, identity: identityOf(read.url, read.evidence), read, day });
}

const SITE = 'https://www.acme.example/';
const LINKEDIN = 'https://www.linkedin.com/company/acme';

describe('fileRead', () => {
  test('files a site under its registrable domain', async () => {
    const filed = await file(readOf(SITE, [evidenceOf('name', 'Acme')]));
    expect(filed).toEqual({ account: 'acme.example', added: ['name'] });
    expect(await db.evidence.count()).toBe(1);
    expect(await findAccountByUrl(db, 'https://shop.acme.example/x')).toBe('acme.example');
    expect(await findAccountByUrl(db, 'https://other.example/')).toBeNull();
  });

  test('the same read filed twice changes nothing', async () => {
    const read = readOf(SITE, [evidenceOf('name', 'Acme'), evidenceOf('headcount', [40, 40])]);
    const readId = crypto.randomUUID();
    expect(await file(read, readId)).toEqual(await file(read, readId));
    expect(await db.evidence.count()).toBe(2);
  });

  test('a page read again says its facts once, with the newer day', async () => {
    const read = readOf(SITE, [evidenceOf('name', 'Acme')]);
    await file(read);
    const later = { ...read, evidence: read.evidence.map((fact) => ({ ...fact, day: DAY + 1 })) };
    expect(await file(later, crypto.randomUUID(), DAY + 1)).toEqual({ account: 'acme.example', added: [] });
    expect((await db.evidence.toArray()).map((row) => row.day)).toEqual([DAY + 1]);
    expect((await db.accounts.get('acme.example'))?.firstSeen).toBe(DAY);
  });

  test('evidence that says something else is never overwritten', async () => {
    await file(readOf(SITE, [evidenceOf('headcount', [40, 40])]));
    await file(readOf(SITE, [evidenceOf('headcount', [45, 45])]), crypto.randomUUID(), DAY + 100);
    expect(await db.evidence.count()).toBe(2);
  });

  test('a LinkedIn page joins the site that its website field names', async () => {
    await file(readOf(SITE, [evidenceOf('name', 'Acme')]));
    const filed = await file(
      readOf(LINKEDIN, [
        evidenceOf('linkedin', { slug: 'acme', id: '77' }, { source: 'linkedin-guest' }),
        evidenceOf('domain', 'acme.example', { source: 'linkedin-guest' }),
        evidenceOf('headcount', [51, 200], { source: 'linkedin-guest' }),
      ]),
    );
    expect(filed?.account).toBe('acme.example');
    expect((await db.accounts.get('acme.example'))?.aliases.toSorted()).toEqual(['li:77', 'li:acme']);
    expect(await db.accounts.count()).toBe(1);
  });

  test('an account known from LinkedIn alone joins its site when the site links back', async () => {
    const alone = await file(readOf(LINKEDIN, [evidenceOf('linkedin', { slug: 'acme', id: '77' })]));
    expect(alone?.account).toBe('li:77');
    const site = await file(readOf(SITE, [evidenceOf('linkedin', { slug: 'acme' }, { source: 'link' })]));
    expect(site?.account).toBe('acme.example');
    expect(await db.accounts.toCollection().primaryKeys()).toEqual(['acme.example']);
    const rows = await db.evidence.where('account').equals('acme.example').toArray();
    expect(buildProfile(rows).linkedin?.facts).toHaveLength(2);
  });

  test('two sites that link one LinkedIn page stay two accounts', async () => {
    const link = evidenceOf('linkedin', { slug: 'acme' }, { source: 'link' });
    await file(readOf(SITE, [link]));
    const agency = await file(readOf('https://agency.example/', [link]));
    expect(agency?.account).toBe('agency.example');
    expect((await db.accounts.toCollection().primaryKeys()).toSorted()).toEqual([
      'acme.example',
      'agency.example',
    ]);
  });

  describe('a group and its division that name one website', () => {
    const linkedin = (slug: string, id: string) =>
      readOf(`https://www.linkedin.com/company/${slug}/`, [
        evidenceOf('linkedin', { slug, id }, { source: 'linkedin-guest' }),
        evidenceOf('domain', 'acme.example', { source: 'linkedin-guest' }),
        evidenceOf('headcount', [51, 200], { source: 'linkedin-guest' }),
      ]);
    const linkTo = (slug: string) => readOf(SITE, [evidenceOf('linkedin', { slug }, { source: 'link' })]);
    const group = linkedin('acme', '77');
    const division = linkedin('acme-tools', '88');

    test('the second LinkedIn page stays an account of its own, when it is read again too', async () => {
      await file(group);
      expect((await file(division))?.account).toBe('li:88');
      expect((await file(division))?.account).toBe('li:88');
      expect((await file(group))?.account).toBe('acme.example');
      expect((await db.accounts.get('acme.example'))?.aliases.toSorted()).toEqual(['li:77', 'li:acme']);
      expect(await db.evidence.where('account').equals('acme.example').count()).toBe(3);
    });

    test('it joins when the site links to it, before or after', async () => {
      await file(group);
      await file(division);
      await file(linkTo('acme-tools'));
      expect(await db.accounts.toCollection().primaryKeys()).toEqual(['acme.example']);
      expect((await file(division))?.account).toBe('acme.example');
      await db.accounts.clear();
      await file(linkTo('acme-tools'));
      await file(group);
      expect((await file(division))?.account).toBe('acme.example');
    });

    test('one whose id is not known is not known to be another', async () => {
      await file(group);
      const renamed = readOf('https://www.linkedin.com/company/acme-inc/', division.evidence.slice(1));
      expect((await file(renamed))?.account).toBe('acme.example');
    });
  });

  test('a page without a registrable domain is filed nowhere', async () => {
    expect(await file(readOf('http://localhost:3000/', [evidenceOf('name', 'Acme')]))).toBeNull();
    expect(await db.evidence.count()).toBe(0);
  });

  test('a filing that fails half-way leaves nothing behind', async () => {
    const broken = readOf(SITE, [evidenceOf('name', 'Acme')]);
    Object.assign(broken.links, { home: () => 'not storable' });
    await expect(file(broken)).rejects.toThrow();
    expect(await db.evidence.count()).toBe(0);
    expect(await db.accounts.count()).toBe(0);
  });
});

describe('two readings of one page', () => {
  const scan = evidenceOf('scan', { technologies: 950, scopes: ['home'] });
  const tool = evidenceOf('technologies', [{ id: 'acmecrm', class: 'runs' }], { source: 'resource' });

  test('tell what has changed between them, once', async () => {
    const at = (day: number, facts: ReadResult['evidence']) =>
      file(
        readOf(
          SITE,
          facts.map((fact) => ({ ...fact, day })),
        ),
        undefined,
        day,
      );
    await at(DAY, [scan]);
    await at(DAY + 30, [scan, tool]);
    await at(DAY + 60, [scan, tool]);
    const rows = await db.evidence.toArray();
    const events = rows.flatMap((row) => (row.attribute === 'triggers' ? row.value : []));
    expect(events).toMatchObject([
      { kind: 'migration', about: 'acmecrm', date: ['2026-11-20', '2026-12-20'] },
    ]);
  });

  test('a page that the site links as its imprint was read as that', async () => {
    const url = 'https://www.acme.example/who-we-are';
    await file({ ...readOf(SITE, [scan]), links: { imprint: `${url}/?from=menu` } });
    await file(readOf(url, [evidenceOf('scan', { technologies: 0, scopes: ['other'] })]));
    const rows = await db.evidence.toArray();
    const scopes = rows.flatMap((row) => (row.attribute === 'scan' ? row.value.scopes : []));
    expect(scopes).toEqual(['home', 'other', 'imprint']);
  });
});
