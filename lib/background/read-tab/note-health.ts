import { readerHealth } from '#lib/platform/settings.ts';
import type { ReadResult } from '#lib/read/read-result.ts';
import { countRead, parseHealth } from '#lib/read/unasked/reader-health.ts';

let last: Promise<unknown> = Promise.resolve();

/** Counts whether a company's page said what such pages always say; one page after the other. */
export function noteHealth(read: ReadResult, day: number): void {
  last = last
    .then(async () => readerHealth.set(countRead(parseHealth(await readerHealth.get()) ?? [], read, day)))
    .catch(() => undefined);
}
