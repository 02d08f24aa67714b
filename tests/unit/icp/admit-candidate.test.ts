import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Known } from '#lib/icp/admit-candidate.ts';
import { admitCandidate, MAX_LEAP } from '#lib/icp/admit-candidate.ts';

const KNOWN: Known = {
  ...{ expected: 'team', elsewhere: [], highest: { version: 7, sha256: 'seven' }, today: '2026-11-25' },
  waits: true,
};
const candidate = (
  version: number,
  sha256 = `${version}`,
  more: { id?: string; validUntil?: string; effectiveFrom?: string } = {},
) => ({
  icp: { id: 'team', version, effectiveFrom: '2026-01-01', ...more },
  sha256,
});

describe('admitCandidate', () => {
  test.each([
    ['a higher version', candidate(8), KNOWN, 'activate'],
    ['the first of all', candidate(1), { ...KNOWN, expected: null, highest: null }, 'activate'],
    ['the first of a high number', candidate(202_611), { ...KNOWN, highest: null }, 'activate'],
    ['what is there already', candidate(7, 'seven'), KNOWN, 'unchanged'],
    ['a lower version', candidate(6), KNOWN, 'rollback'],
    ['the same version with other content', candidate(7, 'other'), KNOWN, 'other-content'],
    ['a version far ahead', candidate(7 + MAX_LEAP + 1), KNOWN, 'version-leap'],
    ['the last version that is no leap', candidate(7 + MAX_LEAP), KNOWN, 'activate'],
    ['one that was valid until yesterday', candidate(8, '8', { validUntil: '2026-11-24' }), KNOWN, 'expired'],
    ['one that is valid until today', candidate(8, '8', { validUntil: '2026-11-25' }), KNOWN, 'activate'],
    ['one from tomorrow on', candidate(8, '8', { effectiveFrom: '2026-11-26' }), KNOWN, 'not-yet'],
    ['one from today on', candidate(8, '8', { effectiveFrom: '2026-11-25' }), KNOWN, 'activate'],
    [
      'one from tomorrow on, with none before it',
      candidate(8, '8', { effectiveFrom: '2026-11-26' }),
      { ...KNOWN, highest: null },
      'activate',
    ],
    [
      'one from tomorrow on that a person brings',
      candidate(8, '8', { effectiveFrom: '2026-11-26' }),
      { ...KNOWN, waits: false },
      'activate',
    ],
    ['another ICP', candidate(8, '8', { id: 'other' }), KNOWN, 'other-icp'],
    ['an ICP of another source', candidate(8), { ...KNOWN, elsewhere: ['team'] }, 'elsewhere'],
  ])('%s', (_, given, known, expected) => {
    const decision = admitCandidate(given, known);
    expect(decision.kind === 'refuse' ? decision.code : decision.kind).toBe(expected);
  });

  test('the one in use that has run out is reported, with nothing to override', () => {
    const decision = admitCandidate(candidate(7, 'seven', { validUntil: '2026-01-01' }), KNOWN);
    expect(decision).toMatchObject({ kind: 'refuse', code: 'expired', canOverride: false });
  });

  test('in any order of arrival the version in use never falls, and one version keeps one content', () => {
    const arrivals = fc.array(
      fc.record({ version: fc.integer({ min: 1, max: 12 }), sha256: fc.constantFrom('a', 'b') }),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(arrivals, (files) => {
        let highest: Known['highest'] = null;
        for (const { version, sha256 } of files) {
          const { kind } = admitCandidate(candidate(version, sha256), { ...KNOWN, highest });
          if (kind !== 'activate') continue;
          expect(version).toBeGreaterThan(highest?.version ?? 0);
          highest = { version, sha256 };
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
