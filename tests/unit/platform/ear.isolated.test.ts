import { beforeEach, expect, test, vi } from 'vitest';
import { Ear } from '#lib/platform/ear.ts';
import { hearTabs } from '#lib/platform/tab-events.ts';

type Listener = (tabId: number, change: object) => void;

// Before anything asks for the browser.
const stage = vi.hoisted(() => {
  const stage = { updated: new Set<Listener>(), activated: new Set<Listener>(), added: 0 };
  const event = (listeners: Set<Listener>) => ({
    addListener(one: Listener) {
      listeners.add(one);
      stage.added += 1;
    },
    removeListener: (one: Listener) => void listeners.delete(one),
  });
  vi.stubGlobal('chrome', {
    runtime: { id: 'test' },
    tabs: {
      ...{ onUpdated: event(stage.updated), onActivated: event(stage.activated) },
      onRemoved: event(new Set()),
    },
  });
  return stage;
});

let isNeeded: () => Promise<boolean>;
let told: number[];
let ear: Ear;
beforeEach(() => {
  stage.added = 0;
  told = [];
  isNeeded = async () => false;
  ear = new Ear({ onUpdated: (tabId) => void told.push(tabId) }, () => isNeeded());
  return () => {
    isNeeded = async () => false;
    return ear.settle();
  };
});
const change = (tabId: number) => {
  for (const tell of stage.updated) tell(tabId, {});
};

test('it hears from the moment it is opened, of what it wants, and is told once', () => {
  ear.open();
  ear.open();
  change(7);
  expect(told).toEqual([7]);
  expect(stage.added).toBe(1);
  expect(stage.activated.size).toBe(0);
});

test('nobody needs it: no listener stands with the browser, until the need comes back', async () => {
  ear.open();
  await ear.settle();
  await ear.settle();
  expect(stage.updated.size).toBe(0);
  isNeeded = async () => true;
  await ear.settle();
  expect(stage.updated.size).toBe(1);
});

test('another who listens for a while takes nothing away: the browser knows one listener for all', () => {
  ear.open();
  const stop = hearTabs({ onUpdated: () => undefined });
  expect([stage.updated.size, stage.added]).toEqual([1, 1]);
  stop();
  change(8);
  expect(told).toEqual([8]);
});

test('an answer that comes behind a new need closes nothing', async () => {
  ear.open();
  let answer = (_: boolean) => {};
  isNeeded = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const settled = ear.settle();
  ear.open();
  answer(false);
  await settled;
  expect(stage.updated.size).toBe(1);
});

test('where the need cannot be found out it goes on hearing', async () => {
  ear.open();
  isNeeded = async () => {
    throw new Error('no storage');
  };
  await ear.settle();
  expect(stage.updated.size).toBe(1);
});
