import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AGAIN_MS, type Eyes, PageViews, SETTLE_MS } from '#lib/background/always-on/page-views.ts';

const A = 'https://a.example/';
const B = 'https://b.example/';

function watched(rest: Partial<Eyes> = {}) {
  const tabs = new Map([[1, { url: A, isShown: true, isLoading: false }]]);
  const reads: string[] = [];
  const reminded: string[] = [];
  const readAt = new Map<string, number>();
  const eyes: Eyes = {
    tab: async (tabId) => tabs.get(tabId) ?? null,
    mayRead: async () => true,
    readAt: async (tabId, url) => readAt.get(`${tabId} ${url}`) ?? null,
    read: async (tabId, url) => {
      reads.push(url);
      readAt.set(`${tabId} ${url}`, Date.now());
    },
    remind: async (_, url) => void reminded.push(url),
    now: () => Date.now(),
    ...rest,
  };
  const go = (url: string, tabId = 1, isShown = true) => {
    tabs.set(tabId, { url, isShown, isLoading: false });
    views.touched(tabId);
  };
  const views = new PageViews(eyes);
  return { views, tabs, reads, reminded, go };
}

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());
const settle = (ms = SETTLE_MS) => vi.advanceTimersByTimeAsync(ms);

test('a page is read once when it has come to rest', async () => {
  const { go, views, reads } = watched();
  go(A);
  views.touched(1);
  await settle();
  views.touched(1);
  await settle();
  expect(reads).toEqual([A]);
});

test('twenty addresses in five seconds: only where it comes to rest, nothing doubled', async () => {
  const { go, reads } = watched();
  for (let at = 0; at < 20; at += 1) {
    go(`https://a.example/${at}`);
    await settle(150);
  }
  await settle();
  expect(reads).toEqual(['https://a.example/19']);
});

test('a storm of ten thousand events is one read', async () => {
  const { views, reads } = watched();
  for (let at = 0; at < 10_000; at += 1) views.touched(1);
  await settle();
  expect(reads).toEqual([A]);
});

test('the same page again within a minute is reminded of, after that it is read', async () => {
  const { views, reads, reminded } = watched();
  views.touched(1);
  await settle();
  views.touched(1);
  await settle();
  expect([reads, reminded]).toEqual([[A], [A]]);
  await settle(AGAIN_MS);
  views.touched(1);
  await settle();
  expect(reads).toEqual([A, A]);
});

test('fifty tabs that are restored at once: those in view are read, the others when they are seen', async () => {
  const { go, reads, tabs, views } = watched();
  for (let tab = 2; tab < 52; tab += 1) go(`https://t${tab}.example/`, tab, tab === 2);
  await settle();
  expect(reads).toEqual(['https://t2.example/']);
  tabs.set(7, { url: 'https://t7.example/', isShown: true, isLoading: false });
  views.touched(7);
  await settle();
  expect(reads).toEqual(['https://t2.example/', 'https://t7.example/']);
});

test('what is not wanted, or not allowed any more, is not read', async () => {
  const { views, reads } = watched({ mayRead: async () => false });
  views.touched(1);
  await settle();
  expect(reads).toEqual([]);
});

test('a page that moves on while it is read is read again where it is then, and never twice at once', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const started: string[] = [];
  const { go } = watched({
    read: async (_, url) => {
      started.push(url);
      if (url === A) await held;
    },
  });
  go(A);
  await settle();
  go(B);
  await settle(1_000);
  expect(started).toEqual([A]);
  release();
  await settle();
  expect(started).toEqual([A, B]);
});

test('a page that loads is waited for, and read at last even if it never ends', async () => {
  const { tabs, views, reads } = watched();
  tabs.set(1, { url: A, isShown: true, isLoading: true });
  views.touched(1);
  await settle(1_000);
  expect(reads).toEqual([]);
  await settle(1_000);
  expect(reads).toEqual([A]);
});

test('a tab that is closed before it comes to rest is never asked', async () => {
  const { views, reads } = watched();
  views.touched(1);
  views.gone(1);
  await settle();
  expect(reads).toEqual([]);
});

test('whatever goes wrong in a tab ends there, and the next view is read', async () => {
  let broken = true;
  const reads: string[] = [];
  const { views } = watched({
    read: async (_, url) => {
      if (broken) throw new Error('the tab was closed');
      reads.push(url);
    },
  });
  views.touched(1);
  await settle();
  broken = false;
  views.touched(1);
  await settle();
  expect(reads).toEqual([A]);
});
