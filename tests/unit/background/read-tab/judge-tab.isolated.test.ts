import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Storage } from '#lib/background/keep-storage/open-storage.ts';
import { judgeTab } from '#lib/background/read-tab/judge-tab.ts';
import { today } from '#lib/platform/clock.ts';
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
  stage.injected = 0;
  stage.read = {
    ...{ v: 1, url: SITE, state: 'read', reason: '', partial: false, links: {}, ms: 1 },
    page: { isCompanySite: true, kind: 'home', reason: '' },
    evidence: [{ ...evidenceOf('headcount', [51, 200]), url: SITE, day: today() }],
  };
});
afterEach(() => storage.db.delete());

const judge = () => judgeTab(storage, { tabId: 7, readId: 'read' });

test('the page in the tab is read, judged and filed', async () => {
  stage.urls = [SITE];
  expect(await judge()).toMatchObject({ kind: 'account', stored: true });
  expect(await storage.db.accounts.count()).toBe(1);
});

test('a tab that has moved on while it was read is not judged by the page before', async () => {
  stage.urls = [SITE, 'https://beta.example/'];
  expect(await judge()).toMatchObject({ kind: 'problem', problem: 'navigated' });
  expect(await storage.db.accounts.count()).toBe(0);
});

test('a tab that shows another page of the same site by now is no other matter', async () => {
  stage.urls = [SITE, `${SITE}careers`];
  expect(await judge()).toMatchObject({ kind: 'problem', problem: 'navigated' });
});

test('another place on the page is the same page', async () => {
  stage.urls = [SITE, `${SITE}#team`];
  expect(await judge()).toMatchObject({ kind: 'account', stored: true });
});

test.each(['https://crm.acme.example/accounts/1', 'https://acme.lightning.force.com/lightning/o/Account'])(
  'on a work page nothing is injected, judged or kept: %s',
  async (url) => {
    stage.urls = [url];
    stage.read = { ...(stage.read as object), url };
    expect(await judge()).toMatchObject({ kind: 'problem', problem: 'work-page' });
    expect(stage.injected).toBe(0);
    expect(await storage.db.accounts.count()).toBe(0);
    expect(await storage.db.evidence.count()).toBe(0);
  },
);

test('a read that ended on a work page is dropped', async () => {
  const url = 'https://app.acme.example/';
  stage.urls = [SITE, url];
  stage.read = { ...(stage.read as object), url };
  expect(await judge()).toMatchObject({ kind: 'problem', problem: 'work-page' });
  expect(await storage.db.evidence.count()).toBe(0);
});

test('where somebody is signed in no text is kept, the facts are', async () => {
  stage.urls = [SITE];
  const text = { ...evidenceOf('text', 'Salaries of the team.'), url: SITE, day: today() };
  const read = stage.read as { evidence: unknown[] };
  stage.read = { ...read, isSignedIn: true, evidence: [...read.evidence, text] };
  expect(await judge()).toMatchObject({ kind: 'account', stored: true });
  expect((await storage.db.evidence.toArray()).map(({ attribute }) => attribute)).toEqual(['headcount']);
  stage.read = { ...read, evidence: [...read.evidence, text] };
  await judgeTab(storage, { tabId: 7, readId: 'another' });
  expect((await storage.db.evidence.toArray()).map(({ attribute }) => attribute)).toContain('text');
});

test('a private window is judged and leaves nothing behind', async () => {
  stage.urls = [SITE];
  stage.incognito = true;
  expect(await judge()).toMatchObject({ kind: 'account', stored: false });
  expect(await storage.db.accounts.count()).toBe(0);
});
