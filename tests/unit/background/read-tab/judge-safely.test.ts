import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenStorage } from '#lib/background/keep-storage/open-storage.ts';
import { judgeSafely } from '#lib/background/read-tab/judge-safely.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import { identityOf } from '#lib/profile/identity.ts';
import type { Database } from '#lib/storage/database.ts';
import { activateIcpVersion } from '#lib/storage/icp-versions.ts';
import { activeIcps } from '#lib/storage/icps.ts';
import { replaceList } from '#lib/storage/suppression-lists.ts';
import { DAY, evidenceOf } from '../../evidence-of.ts';
import { teamIcp } from '../../icp/published-icp.ts';
import { openKnown } from '../change-account/known-accounts.ts';

const SITE = 'https://acme.example/';
let db: Database;
beforeEach(async () => {
  db = await openKnown();
});
afterEach(() => db.delete());

async function publish(version: number): Promise<void> {
  const text = teamIcp(version);
  const document: unknown = JSON.parse(text);
  const parsed = parseIcp(document);
  if (!parsed.ok) throw new Error(text);
  const origin = { kind: 'file' as const, signed: false };
  await activateIcpVersion(db, { icp: parsed.icp, document, text, sha256: '', origin, receivedAt: 1 });
}

/** Judges the page by what the storage was when its reading began. */
async function judge({ icps }: Pick<OpenStorage, 'icps'>, incognito = false) {
  const evidence = [{ ...evidenceOf('headcount', [2, 10]), url: SITE }];
  const page = { isCompanySite: true, kind: 'home', reason: '' } as const;
  const read = {
    ...{ v: 1 as const, url: SITE, state: 'read' as const, reason: '' as const, page },
    ...{ evidence, links: {}, partial: false, ms: 1 },
  };
  const account = { readId: 'read', read, identity: identityOf(SITE, evidence), icps, day: DAY };
  const opened = { usable: true, icps, notices: [], broken: false };
  return judgeSafely(db, account, opened, incognito);
}

test('a page that was being read when the ICP changed is judged by the new one', async () => {
  await publish(3);
  const before = await activeIcps(db);
  await publish(4);
  const { judged, stored } = await judge({ icps: before });
  expect(stored).toBe(true);
  expect(judged).toMatchObject({ dossier: { icp: { version: 4 }, verdict: { stamp: { icpVersion: 4 } } } });
  expect((await db.verdicts.toArray()).map(({ verdict }) => verdict.stamp.icpVersion)).toEqual([4]);
});

test('an ICP that is switched off while a page is being read leaves nothing to judge it by, and nothing filed', async () => {
  await publish(3);
  const before = await activeIcps(db);
  await db.icps.toCollection().modify({ active: false });
  expect(await judge({ icps: before })).toEqual({ judged: 'no-icp', stored: false, notices: [] });
  expect(await db.evidence.count()).toBe(0);
  expect(await db.accounts.count()).toBe(0);
});

test('the lists are asked in a private window too, where nothing is stored', async () => {
  await publish(3);
  const entry = { list: 'Legal', kind: 'do-not-contact', detail: '', day: DAY, name: '' } as const;
  await replaceList(db, 'Legal', [{ ...entry, keys: ['acme.example'] }]);
  const { judged, stored } = await judge({ icps: await activeIcps(db) }, true);
  expect(stored).toBe(false);
  expect(judged).toMatchObject({ dossier: { suppression: { kind: 'do-not-contact', key: 'acme.example' } } });
  expect(await db.accounts.count()).toBe(0);
});

describe('on a full disk', () => {
  const old = { key: 'old.example', aliases: [], firstSeen: 1, lastSeen: 1 };
  let isFull = true;
  beforeEach(async () => {
    await publish(3);
    isFull = true;
    db.accounts.hook('deleting', () => {
      isFull = false;
    });
    db.verdicts.hook('creating', () => {
      if (isFull) throw new DOMException('no space', 'QuotaExceededError');
    });
  });

  test('the oldest history makes room for the page, and that is said', async () => {
    await db.accounts.add(old);
    const { judged, stored, notices } = await judge({ icps: await activeIcps(db) });
    expect({ stored, notices }).toEqual({ stored: true, notices: [{ kind: 'full', removed: 1 }] });
    expect(judged).toMatchObject({ dossier: { account: { key: 'acme.example' }, icp: { version: 3 } } });
    expect((await db.accounts.toArray()).map(({ key }) => key)).toEqual(['acme.example']);
  });

  test('with nothing to remove the verdict is given and nothing stored', async () => {
    const { judged, stored, notices } = await judge({ icps: await activeIcps(db) });
    expect({ stored, notices }).toEqual({ stored: false, notices: [{ kind: 'full', removed: 0 }] });
    expect(judged).toMatchObject({ dossier: { icp: { version: 3 } } });
    expect(await db.accounts.count()).toBe(0);
  });
});

test('a verdict that cannot be stored leaves nothing of the page behind', async () => {
  await publish(3);
  const fail = () => {
    throw new Error('the disk is gone');
  };
  db.verdicts.hook('creating', fail);
  const { judged, stored, notices } = await judge({ icps: await activeIcps(db) });
  db.verdicts.hook('creating').unsubscribe(fail);
  expect({ stored, notices }).toEqual({ stored: false, notices: [{ kind: 'unreadable' }] });
  expect(judged).toMatchObject({ dossier: { icp: { version: 3 } } });
  expect(await db.evidence.count()).toBe(0);
  expect(await db.accounts.count()).toBe(0);
});
