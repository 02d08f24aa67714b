import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Storage } from '#lib/background/keep-storage/open-storage.ts';
import { judgeUnasked } from '#lib/background/read-tab/judge-unasked.ts';
import { today } from '#lib/platform/clock.ts';
import { recallTab } from '#lib/platform/tab-report.ts';
import { activeIcps } from '#lib/storage/icps.ts';
import { evidenceOf } from '../../evidence-of.ts';
import { openKnown } from '../change-account/known-accounts.ts';

// Before anything asks for the browser.
const { stage } = await vi.hoisted(async () => {
  const { fakeExtension } = await import('../fake-extension.ts');
  const fake = fakeExtension();
  vi.stubGlobal('chrome', fake.extension);
  return fake;
});

const SITE = 'https://acme.example/';
let storage: Storage;
beforeEach(async () => {
  const db = await openKnown();
  const open = async () => ({ usable: true, icps: await activeIcps(db), notices: [], broken: false });
  storage = { db, open, check: open };
  stage.incognito = false;
  stage.urls = [SITE];
  stage.read = {
    ...{ v: 1, url: SITE, state: 'read', reason: '', partial: false, links: {}, ms: 1 },
    page: { isCompanySite: true, kind: 'home', reason: '' },
    evidence: [{ ...evidenceOf('headcount', [51, 200]), url: SITE, day: today() }],
  };
  await browser.storage.session.clear();
  await browser.storage.local.clear();
});
afterEach(() => storage.db.delete());

const kept = async () => [await storage.db.accounts.count(), await storage.db.pages.count()];

test('a page that nobody clicked on is read and filed as a click would', async () => {
  await judgeUnasked(storage, 7, async () => true);
  expect(await kept()).toEqual([1, 1]);
  await expect.poll(() => browser.storage.local.get(null)).toHaveProperty('readerHealth');
});

test('access that is taken back while the page is read: nothing is filed, shown or remembered', async () => {
  const mayStill = async () => {
    expect(stage.injected).toBeGreaterThan(0);
    return false;
  };
  stage.injected = 0;
  await judgeUnasked(storage, 7, mayStill);
  expect(await kept()).toEqual([0, 0]);
  expect((await recallTab(7)) ?? null).toBeNull();
});

test('a private window leaves nothing behind', async () => {
  stage.incognito = true;
  await judgeUnasked(storage, 7, async () => true);
  expect(await kept()).toEqual([0, 0]);
  expect(await browser.storage.local.get(null)).not.toHaveProperty('readerHealth');
});

test('a tab that has moved on while it was read: nothing is filed', async () => {
  stage.urls = [SITE, 'https://beta.example/'];
  await judgeUnasked(storage, 7, async () => true);
  expect(await kept()).toEqual([0, 0]);
});
