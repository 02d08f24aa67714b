import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#lib/parse/sha256.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import { canonicalJson } from '#lib/qualify/stamp/canonical-json.ts';
import { compareStamps } from '#lib/qualify/stamp/compare-stamps.ts';
import { readProfile } from '../../lab/read-profile.ts';
import { starter } from './starter.ts';

test('sha256 is the one of node:crypto', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const clean = text.replace(/\p{Surrogate}/gu, '');
      expect(sha256(clean)).toBe(createHash('sha256').update(clean, 'utf8').digest('hex'));
    }),
    { numRuns: 500 },
  );
});

test('canonical JSON sorts keys by code units and writes numbers as ECMAScript does (RFC 8785, 3.2)', () => {
  const input = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27],
    string: `€$\u000F\nA'B"\\"/`,
    literals: [null, true, false],
  };
  expect(canonicalJson(input)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\"/"}',
  );
  expect(canonicalJson({ '\u20ac': 1, '\r': 2, '1': 3, a: undefined })).toBe('{"\\r":2,"1":3,"€":1}');
  expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
});

const judge = (profile: Record<string, unknown>, icp = starter, day = 20_779) =>
  qualify(readProfile(profile, 20_779).profile, icp, day);

test('the same facts, ICP and day give the same stamp and the same verdict', () => {
  const [one, other] = [
    judge({ headcount: [51, 200], hqCountry: 'US' }),
    judge({ hqCountry: 'US', headcount: [51, 200] }),
  ];
  expect(compareStamps(one.stamp, other.stamp)).toEqual([]);
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
});

test('what moves a verdict by itself is in the stamp: how much was looked through, and the members on LinkedIn', () => {
  const hash = (more: object) => judge({ headcount: [2, 10], ...more }).stamp.factsHash;
  const scan = (technologies: number) => ({ scan: { technologies, scopes: ['home'] } });
  const hashes = [{}, scan(1_000), scan(500), { linkedinMembers: 30 }, { linkedinMembers: 31 }].map(hash);
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('the order of facts is not in the stamp', () => {
  const { headcount } = readProfile(
    {
      headcount: {
        facts: [
          [51, 200],
          [60, 90],
        ].map((value) => ({ value })),
      },
    },
    20_779,
  ).profile;
  if (!headcount) throw new Error('no headcount');
  const turned = { ...headcount, facts: headcount.facts.toReversed() };
  expect(turned.facts).not.toEqual(headcount.facts);
  expect(qualify({ headcount: turned }, starter, 20_779).stamp).toEqual(
    qualify({ headcount }, starter, 20_779).stamp,
  );
});

test('a difference names what differs, and the fact behind it stands among the reasons', () => {
  const one = judge({ headcount: [51, 200] });
  const other = judge({ headcount: [501, 1_000] });
  expect(compareStamps(one.stamp, other.stamp)).toEqual(['facts']);
  const [own, theirs] = [one, other].map(({ reasons }) =>
    reasons.find(({ criterion }) => criterion === 'headcount'),
  );
  expect([own?.evidence?.value, theirs?.evidence?.value]).toEqual([
    [51, 200],
    [501, 1_000],
  ]);
  expect((theirs?.points.gained ?? 0) - (own?.points.gained ?? 0)).toBe(-20);
  const later = judge({ headcount: [51, 200] }, { ...starter, version: 2 }, 21_200);
  expect(compareStamps(one.stamp, later.stamp)).toEqual(['icp-version', 'day']);
});
