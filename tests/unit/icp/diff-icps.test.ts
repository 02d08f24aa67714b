import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffIcps } from '#lib/icp/diff-icps.ts';
import type { Icp } from '#lib/icp/format.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import { industryName } from '#lib/industry/industry-name.ts';
import { shownPoints } from '#lib/qualify/explain/shown-points.ts';
import { canonicalJson } from '#lib/qualify/stamp/canonical-json.ts';
import { diffText } from '#lib/wording/diff-text.ts';

const NAMES = { industry: industryName };
const text = readFileSync(new URL('../../../public/icps/mid-market-b2b-saas.json', import.meta.url), 'utf8');

/** A copy of the sample, changed by `change`. */
function edited(change: (icp: Icp) => void): Icp {
  const icp = structuredClone(sample());
  change(icp);
  return icp;
}

function sample(): Icp {
  const parsed = parseIcp(JSON.parse(text));
  if (!parsed.ok) throw new Error('the sample is no ICP');
  return parsed.icp;
}

function criterion(icp: Icp, id: string): Icp['criteria'][number] {
  const found = icp.criteria.find((one) => one.id === id);
  if (!found) throw new Error(`the sample has no ${id}`);
  return found;
}

function words(before: Icp, after: Icp): string[] {
  const points = { before: shownPoints(before), after: shownPoints(after) };
  return diffIcps(before, after, points).map((change) => diffText(change, NAMES));
}

test('two equal versions differ in nothing, whatever their numbers and notes', () => {
  const later = edited((icp) => {
    icp.version = 9;
    icp.changes = 'Only the number.';
  });
  expect(words(sample(), later)).toEqual([]);
});

describe('a difference in words', () => {
  test.each<[string, (icp: Icp) => void, string[]]>([
    [
      'a range',
      (icp) => {
        criterion(icp, 'headcount').test = { op: 'range', attribute: 'headcount', min: 51, max: 200 };
      },
      ['Headcount: 51–500 → 51–200'],
    ],
    [
      'a funding range',
      (icp) => {
        criterion(icp, 'funding-stage').test = { op: 'range', attribute: 'fundingStage', min: 'seed' };
      },
      ['Funding stage: Series A–Series C → Seed+'],
    ],
    [
      'values',
      (icp) => {
        criterion(icp, 'country').test = { op: 'in', attribute: 'hqCountry', values: ['US', 'FR'] };
      },
      ['Head office: United States, Canada or DACH → United States or France'],
    ],
    [
      'a threshold',
      (icp) => {
        icp.tiers.primary.threshold = 75;
      },
      ['Primary from 70 → 75 points'],
    ],
    [
      'a must',
      (icp) => {
        icp.tiers.primary.musts.push('funding-stage');
      },
      ['Primary, required: now also Funding stage'],
    ],
    [
      'an exclusion that is gone',
      (icp) => {
        icp.criteria = icp.criteria.filter(({ id }) => id !== 'agency');
        icp.negative = icp.negative.filter(({ id }) => id !== 'agency');
      },
      ['Gone: Agency: Agency', 'Gone: Negative ICP “Agency”'],
    ],
    [
      'a person, the owner, the review',
      (icp) => {
        icp.personas.splice(0, 1);
        icp.owner = 'M. Ruiz';
        icp.reviewBy = '2027-03-01';
      },
      [
        'Gone: Person “Revenue lead”',
        'Owner: Revenue operations → M. Ruiz',
        'Review by: 29 Jan 2027 → 1 Mar 2027',
      ],
    ],
    [
      'a label and a reason',
      (icp) => {
        criterion(icp, 'agency').label = 'Agencies';
        criterion(icp, 'agency').why = 'they resell';
      },
      ['“Agency” is now called “Agencies”', 'Agencies: changed why'],
    ],
  ])('%s', (_, change, expected) => {
    expect(words(sample(), edited(change))).toEqual(expected);
  });

  test('other weights are told as the points that people see', () => {
    const after = edited((icp) => {
      criterion(icp, 'headcount').weight = 40;
    });
    const told = words(sample(), after);
    expect(told).toContain('Headcount: 20 → 32 points');
    expect(told.every((line) => line.endsWith('points'))).toBe(true);
  });

  test('a new criterion says what it asks and what it brings', () => {
    const after = edited((icp) => {
      icp.criteria.push({
        ...{ id: 'followers', label: 'Followers', dim: 'behavioural', role: 'score', weight: 10 },
        test: { op: 'range', attribute: 'followers', min: 1_000 },
      });
      icp.budgets = { ...icp.budgets, behavioural: 10 };
      icp.tiers.primary.use?.push('followers');
    });
    expect(words(sample(), after)).toContain('New: Followers: 1,000+ (9 points)');
  });
});

test('no difference stays untold: any edited place of the document gives at least one line', () => {
  const places = placesIn(sample());
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
      const after = edited((icp) => setAt(icp, place, value));
      const equal = canonicalJson(untold(sample())) === canonicalJson(untold(after));
      const changes = diffIcps(sample(), after, { before: new Map(), after: new Map() });
      expect(changes.length === 0).toBe(equal);
    }),
    { numRuns: 2_000 },
  );
});

test('a name that only text can be is told by its key where it is something else', () => {
  const after = edited((icp) => setAt(icp, ['criteria', '0', 'label'], { toString: null }));
  expect(diffIcps(sample(), after, { before: new Map(), after: new Map() })).not.toEqual([]);
});

/** Paths of the scalar values of a document, but for those that every version changes and the ids that others refer to. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) {
    return ['id', 'version', 'changes'].includes(path.at(-1) ?? '') ? [] : [path];
  }
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]));
}

function setAt(target: object, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) Reflect.set(target, step, value);
  else setAt(Reflect.get(target, step), rest, value);
}

function untold({ version: _, changes: __, ...icp }: Icp): object {
  return icp;
}
