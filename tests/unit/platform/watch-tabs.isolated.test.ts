import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openedFor } from '#lib/platform/settings.ts';
import { recallTab, rememberTab, type TabReport } from '#lib/platform/tab-report.ts';
import { heedTabs, keepBadgeTrue, watchTabs } from '#lib/platform/watch-tabs.ts';

type Listener = (tabId: number) => void;

// Before anything asks for the browser.
const stage = await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const stage = { url: '' as string | undefined, titles: [] as string[], updated: new Set<Listener>() };
  const event = (listeners: Set<Listener>) => ({
    addListener: (one: Listener) => void listeners.add(one),
    removeListener: (one: Listener) => void listeners.delete(one),
  });
  vi.stubGlobal('chrome', {
    ...{ runtime: fakeBrowser.runtime, storage: fakeBrowser.storage },
    tabs: {
      get: async (id: number) => ({ id, url: stage.url }),
      onUpdated: event(stage.updated),
      onRemoved: event(new Set()),
    },
    action: {
      setBadgeText: async () => undefined,
      setTitle: async ({ title }: { title: string }) => void stage.titles.push(title),
    },
  });
  return stage;
});

const SITE = 'https://acme.example/';
const REPORT: TabReport = {
  ...{ url: SITE, at: 0, account: 'acme.example', aliases: [], page: null },
  ...{ partial: false, state: 'read', reason: '', ms: 1 },
};

beforeEach(async () => {
  stage.url = SITE;
  stage.titles = [];
  await browser.storage.session.clear();
});

test('listeners stand while a tab is remembered, and no longer', async () => {
  watchTabs();
  expect(stage.updated.size).toBe(1);
  await expect.poll(() => stage.updated.size).toBe(0);
  heedTabs();
  expect(stage.updated.size).toBe(1);
  await rememberTab(7, REPORT);
  await expect.poll(() => stage.updated.size).toBe(1);
  stage.url = 'https://beta.example/';
  for (const tell of stage.updated) tell(7);
  await expect.poll(() => stage.updated.size).toBe(0);
  expect((await recallTab(7)) ?? null).toBeNull();
});

test('a tab that was opened for an account is listened to until its button is clicked', async () => {
  watchTabs();
  await expect.poll(() => stage.updated.size).toBe(0);
  await openedFor(7).set({ name: 'Acme', until: Date.now() + 60_000 });
  await expect.poll(() => stage.updated.size).toBe(1);
  await openedFor(7).remove();
  await expect.poll(() => stage.updated.size).toBe(0);
});

test('a badge stays within its account and goes with it', async () => {
  await rememberTab(7, REPORT);
  stage.url = `${SITE}careers`;
  expect(await keepBadgeTrue(7)).toBe(true);
  stage.url = 'https://beta.example/';
  expect(await keepBadgeTrue(7)).toBe(false);
  expect(stage.titles).toHaveLength(1);
});

test("why a page is no company's stands in the title on that page alone", async () => {
  await rememberTab(7, { ...REPORT, account: null });
  stage.url = `${SITE}#comments`;
  expect(await keepBadgeTrue(7)).toBe(true);
  stage.url = `${SITE}about`;
  expect(await keepBadgeTrue(7)).toBe(false);
  expect(stage.titles).toHaveLength(1);
});

test('a tab that hides where it stands shows nothing', async () => {
  await rememberTab(7, REPORT);
  stage.url = undefined;
  expect(await keepBadgeTrue(7)).toBe(false);
});
