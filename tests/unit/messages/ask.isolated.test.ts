import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ANSWER_LIMIT_MS, ask } from '#lib/messages/ask.ts';

/** The browser's side of a message: what the worker answers each time, undefined = it never does. */
const worker = vi.hoisted(() => ({ answers: [] as (string | undefined)[], asked: 0 }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: () => {
        const answer = worker.answers[worker.asked];
        worker.asked += 1;
        return answer === undefined ? new Promise(() => undefined) : Promise.resolve(answer);
      },
    },
  },
}));

beforeEach(() => {
  worker.asked = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a question of the popup', () => {
  test('that is never answered ends in time, and was asked a second time before', async () => {
    worker.answers = [];
    const reply = ask('read-card', { text: 'x' });
    let ended = false;
    void reply.then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS - 1);
    expect([ended, worker.asked]).toEqual([false, 2]);
    await vi.advanceTimersByTimeAsync(1);
    expect([ended, await reply]).toEqual([true, null]);
  });

  test('that a stuck worker lost is answered by the next one', async () => {
    worker.answers = [undefined, 'card'];
    const reply = ask('read-card', { text: 'x' });
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS);
    expect(await reply).toBe('card');
  });

  test('that is answered leaves no timer behind', async () => {
    worker.answers = ['card'];
    expect(await ask('read-card', { text: 'x' })).toBe('card');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('about many rows may take its time', async () => {
    worker.answers = [];
    let ended = false;
    void ask('look-at-storage', {}).then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(10 * ANSWER_LIMIT_MS);
    expect([ended, worker.asked]).toEqual([false, 1]);
  });
});
