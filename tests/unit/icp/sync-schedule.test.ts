import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as schedule from '#lib/icp/sync-schedule.ts';

const { afterTry, dueTime, INTERVAL_MS, LONGEST_RETRY_AFTER_MS, LONGEST_WAIT_MS, SPREAD_MS } = schedule;
const NOW = Date.parse('2026-11-25T09:00:00Z');
const random = fc.double({ min: 0, max: 1, noNaN: true });

describe('the next try', () => {
  test('is an hour after a good one, to the millisecond', () => {
    expect(afterTry(NOW, 0, null, 0.5)).toBe(NOW + INTERVAL_MS);
  });

  test('after failures the wait doubles up to four hours, and no two clients share it', () => {
    const waits = [1, 2, 3, 4, 50].map((failures) => (afterTry(NOW, failures, null, 0) - NOW) / INTERVAL_MS);
    expect(waits).toEqual([1, 2, 4, 4, 4]);
    expect(afterTry(NOW, 1, null, 1) - afterTry(NOW, 1, null, 0)).toBe(SPREAD_MS);
  });

  test('is never sooner than the host asks for, nor put off for ever by it', () => {
    expect(afterTry(NOW, 1, 3 * INTERVAL_MS, 0)).toBe(NOW + 3 * INTERVAL_MS);
    expect(afterTry(NOW, 1, 10_000 * INTERVAL_MS, 0)).toBe(NOW + LONGEST_RETRY_AFTER_MS);
  });

  test('a source is asked at most once an hour by itself, whatever the notes say', () => {
    const time = fc.option(fc.integer({ min: NOW - 1e9, max: NOW + 1e9 }));
    fc.assert(
      fc.property(time, random, fc.nat(20), fc.option(fc.nat()), (lastTry, luck, failures, retryAfter) => {
        const nextTry = lastTry === null ? null : afterTry(lastTry, failures, retryAfter, luck);
        const due = dueTime({ lastTry, nextTry }, NOW, luck);
        if (lastTry !== null && lastTry <= NOW) expect(due).toBeGreaterThanOrEqual(lastTry + INTERVAL_MS);
        expect(due).toBeLessThanOrEqual(Math.max(NOW, lastTry ?? NOW) + LONGEST_RETRY_AFTER_MS + SPREAD_MS);
      }),
    );
  });

  test('a source whose next try was not noted is still asked once an hour at most', () => {
    for (const nextTry of [null, NOW - 1e9, NOW + 1e12]) {
      expect(dueTime({ lastTry: NOW - 60_000, nextTry }, NOW, 0)).toBe(NOW - 60_000 + INTERVAL_MS);
    }
  });

  test('a time that passed while the browser was shut is spread, not taken at once', () => {
    const due = (luck: number) => dueTime({ lastTry: NOW - 1e8, nextTry: NOW - 9e7 }, NOW, luck) - NOW;
    expect([due(0), due(0.5), due(1)]).toEqual([0, SPREAD_MS / 2, SPREAD_MS]);
    expect(dueTime({ lastTry: null, nextTry: null }, NOW, 0.5)).toBe(NOW + SPREAD_MS / 2);
    expect(dueTime({ lastTry: NOW - INTERVAL_MS, nextTry: NOW - 1_000 }, NOW, 0.5)).toBe(NOW - 1_000);
  });

  test('a clock that was moved back does not put it off for years', () => {
    const due = dueTime({ lastTry: NOW + 1e11, nextTry: NOW + 1e11 + INTERVAL_MS }, NOW, 0.5);
    expect(due).toBe(NOW + SPREAD_MS / 2);
  });

  test('a server that is down for thirty days is asked no more than once an hour', () => {
    let tries = 0;
    let at = NOW;
    for (; at < NOW + 720 * INTERVAL_MS; tries += 1) at = afterTry(at, tries + 1, null, 0);
    expect(tries).toBeLessThanOrEqual(720 / (LONGEST_WAIT_MS / INTERVAL_MS) + 3);
  });
});

describe('by hand', () => {
  test('every thirty seconds, and not before the host wants it', () => {
    expect(schedule.manualWait({ lastTry: NOW - 10_000 }, null, NOW)).toBe(20_000);
    expect(schedule.manualWait({ lastTry: NOW - 31_000 }, null, NOW)).toBe(0);
    expect(schedule.manualWait({ lastTry: NOW + 1e9 }, null, NOW)).toBe(0);
    expect(schedule.manualWait({ lastTry: null }, NOW + 60_000, NOW)).toBe(60_000);
  });
});

describe('Retry-After', () => {
  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Wed, 25 Nov 2026 09:01:00 GMT', 60_000],
    ['Wed, 25 Nov 2020 09:01:00 GMT', 0],
    ['soon', null],
    ['99999999999999999999', null],
    [null, null],
  ])('%s: %s', (header, ms) => expect(schedule.readRetryAfter(header, NOW)).toBe(ms));
});
