import { expect, test } from 'vitest';
import { killWorkers } from '../lab/kill-workers.ts';

const KILLS = 20;

test('a worker killed around writes and swaps loses nothing, halves nothing, repeats nothing and says nothing', async () => {
  const { inFlight, ...figures } = await killWorkers(KILLS, Math.random);
  expect(figures).toEqual({ kills: KILLS, lostWrites: 0, halfSwaps: 0, duplicates: 0, errorsShown: 0 });
  // Some of them must have hit a worker at work, or the test proves nothing.
  expect(inFlight).toBeGreaterThan(2);
});
