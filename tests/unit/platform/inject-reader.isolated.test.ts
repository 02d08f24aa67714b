import { beforeEach, expect, test, vi } from 'vitest';
import { injectReader } from '#lib/platform/inject-reader.ts';

type Listener = (id: number, change: { status?: string; url?: string }) => void;

// Before anything asks for the browser.
const stage = await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const stage = { tell: (() => undefined) as Listener, answer: (_: unknown): void => undefined };
  const onUpdated = {
    addListener: (listener: Listener) => {
      stage.tell = listener;
    },
    removeListener: () => undefined,
  };
  vi.stubGlobal('chrome', {
    runtime: fakeBrowser.runtime,
    tabs: { onUpdated, onRemoved: { addListener: () => undefined, removeListener: () => undefined } },
    scripting: {
      executeScript: () =>
        new Promise((resolve) => {
          stage.answer = (result) => resolve([{ result }]);
        }),
    },
  });
  return stage;
});

const URL = 'https://acme.example/about';
const READ = {
  ...{ v: 1, url: URL, state: 'read', reason: '', partial: false, links: {}, ms: 1, evidence: [] },
  page: { isCompanySite: true, kind: 'about', reason: '' },
};
let reading: ReturnType<typeof injectReader>;
beforeEach(() => {
  reading = injectReader(7, URL, { day: 1 });
});

test.each([{ status: 'loading', url: `${URL}#team` }, { url: URL }, { status: 'complete' }])(
  'a page that names another place on itself is read on: %j',
  async (change) => {
    stage.tell(7, change);
    stage.answer(READ);
    expect(await reading).toMatchObject({ ok: true });
  },
);

test.each([
  { status: 'loading' },
  { url: 'https://acme.example/' },
  { status: 'loading', url: `${URL}?q=1` },
])('a page that goes elsewhere is given up: %j', async (change) => {
  stage.tell(7, change);
  expect(await reading).toEqual({ ok: false, problem: 'navigated' });
});

test('another tab is another matter', async () => {
  stage.tell(8, { status: 'loading' });
  stage.answer(READ);
  expect(await reading).toMatchObject({ ok: true });
});

test('a page that never answers is given up while the popup still keeps its promise of five seconds', async () => {
  vi.useFakeTimers();
  const silent = injectReader(7, URL, { day: 1 });
  await vi.advanceTimersByTimeAsync(4_500);
  expect(await silent).toEqual({ ok: false, problem: 'slow' });
  vi.useRealTimers();
});
