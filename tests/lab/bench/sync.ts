import { afterTry, dueTime, INTERVAL_MS } from '#lib/icp/sync-schedule.ts';

// A team's browsers and one static file: how many requests a second reach the host.

const CLIENTS = 10_000;
const HOUR = INTERVAL_MS;
const NINE = Date.parse('2026-11-23T09:00:00Z');

/** Whether the host answers at a time. */
type Host = (time: number) => boolean;

interface Scenario {
  name: string;
  /** Every browser starts in the same second, or spread over a quarter of an hour. */
  startsWithinMs: number;
  host: Host;
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'all start in the same second', startsWithinMs: 1_000, host: () => true },
  { name: 'all start within a quarter of an hour', startsWithinMs: HOUR / 4, host: () => true },
  {
    name: 'the same second, host down for the first 30 minutes',
    startsWithinMs: 1_000,
    host: (time) => time >= NINE + HOUR / 2,
  },
];

/** Times of all requests of all clients in the first `hours` after nine o'clock. */
function simulate({ startsWithinMs, host }: Scenario, random: () => number, hours: number): number[] {
  const end = NINE + hours * HOUR;
  const times: number[] = [];
  for (let client = 0; client < CLIENTS; client += 1) {
    const start = NINE + random() * startsWithinMs;
    // Last asked on Friday evening: the note of the next try is long past.
    const friday = NINE - 63 * HOUR + random() * HOUR;
    let failures = 0;
    let at = dueTime({ lastTry: friday, nextTry: friday + HOUR }, start, random());
    while (at < end) {
      times.push(at);
      failures = host(at) ? 0 : failures + 1;
      at = afterTry(at, failures, null, random());
    }
  }
  return times;
}

/** Requests in each second of the hour that starts `from`. */
function perSecond(times: readonly number[], from: number): number[] {
  const seconds = new Array<number>(HOUR / 1_000).fill(0);
  for (const time of times) {
    const second = Math.floor((time - from) / 1_000);
    if (second >= 0 && second < seconds.length) seconds[second] = (seconds[second] ?? 0) + 1;
  }
  return seconds;
}

/** The same numbers in every run (Lehmer, 1951). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export async function run(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  console.log(`${CLIENTS} browsers, one static file; requests a second over an hour\n`);
  console.log('scenario                                             hour  requests  mean  p99  peak');
  for (const [index, scenario] of SCENARIOS.entries()) {
    const times = simulate(scenario, seeded(20_261_123), 3);
    for (const hour of [0, 1, 2]) {
      const seconds = perSecond(times, NINE + hour * HOUR);
      const sorted = seconds.toSorted((a, b) => a - b);
      const sum = seconds.reduce((total, count) => total + count, 0);
      const [mean, p99, peak] = [
        sum / seconds.length,
        sorted[Math.floor(sorted.length * 0.99)] ?? 0,
        sorted.at(-1) ?? 0,
      ];
      const row = [
        String(hour + 1).padStart(4),
        String(sum).padStart(9),
        mean.toFixed(1).padStart(5),
        String(p99).padStart(4),
        String(peak).padStart(5),
      ];
      console.log(`${scenario.name.padEnd(52)} ${row.join(' ')}`);
      if (index === 0 && hour === 0)
        Object.assign(figures, { mean: Number(mean.toFixed(2)), p99, peak, requests: sum });
      figures.worstPeak = Math.max(figures.worstPeak ?? 0, peak);
    }
  }
  return figures;
}
