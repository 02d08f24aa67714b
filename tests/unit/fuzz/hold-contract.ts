import { expect } from 'vitest';
import { type Evidence, MAX_EVIDENCE } from '#lib/evidence/evidence.ts';
import { parseEvidence } from '#lib/evidence/schema.ts';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { MAX_QUOTE, MAX_TEXT } from '#lib/values/limits.ts';

/** Fails unless every piece of evidence keeps the contract that the background checks, and a profile comes of it. */
export function holdContract(evidence: readonly Evidence[]): void {
  expect(evidence.length).toBeLessThanOrEqual(MAX_EVIDENCE);
  for (const one of evidence) {
    if (parseEvidence(structuredClone(one)) === null) {
      throw new Error(`the background would drop ${JSON.stringify(one)?.slice(0, 400)}`);
    }
    expect(one.quote.length).toBeLessThanOrEqual(MAX_QUOTE);
    if (typeof one.value === 'string') expect(one.value.length).toBeLessThanOrEqual(MAX_TEXT);
  }
  buildProfile(evidence);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
}
