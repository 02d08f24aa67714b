import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { DAY, evidenceOf } from '../evidence-of.ts';

describe('buildProfile', () => {
  test('nothing is known of nothing', () => {
    expect(buildProfile([])).toEqual({});
  });

  test('the best supported value wins, the others stay as facts', () => {
    const { name } = buildProfile([
      evidenceOf('name', 'Acme Inc. | Home', { source: 'title', confidence: 600 }),
      evidenceOf('name', 'Acme', { source: 'json-ld', confidence: 950 }),
    ]);
    expect(name?.value).toBe('Acme');
    expect(name?.facts.map((fact) => fact.value)).toEqual(['Acme', 'Acme Inc. | Home']);
    expect(name?.conflict).toBe(false);
  });

  test('two graded facts that exclude each other are a conflict, a hint is none', () => {
    const site = evidenceOf('headcount', [40, 40], { source: 'about', confidence: 900 });
    const linkedin = evidenceOf('headcount', [51, 200], { source: 'linkedin-record', confidence: 950 });
    expect(buildProfile([site, linkedin]).headcount?.conflict).toBe(true);
    expect(buildProfile([{ ...site, confidence: 500 }, linkedin]).headcount?.conflict).toBe(false);
    expect(buildProfile([evidenceOf('headcount', [60, 60]), linkedin]).headcount?.conflict).toBe(false);
  });

  test('an open interval ends nowhere', () => {
    const facts = [
      evidenceOf('headcount', [10_001, null]),
      evidenceOf('headcount', [20_000, 30_000], { source: 'about' }),
    ];
    expect(buildProfile(facts).headcount?.conflict).toBe(false);
    expect(buildProfile([evidenceOf('headcount', [5, 9]), ...facts]).headcount?.conflict).toBe(true);
  });

  test.each([
    ['touch', [11, 50], [50, 200], false],
    ['lie apart', [11, 50], [51, 200], true],
    ['share an open end', [10, null], [20, 30], false],
  ] as const)('intervals that %s, whichever is the better fact', (_, one, other, conflict) => {
    for (const [better, worse] of [[one, other] as const, [other, one] as const]) {
      const facts = [
        evidenceOf('headcount', better, { confidence: 950 }),
        evidenceOf('headcount', worse, { source: 'about', confidence: 900 }),
      ];
      expect(buildProfile(facts).headcount?.conflict).toBe(conflict);
    }
  });

  test('a later reading of the same carrier on the same page replaces the earlier one', () => {
    const before = evidenceOf('headcount', [11, 50], { source: 'linkedin-guest', day: DAY - 300 });
    const after = evidenceOf('headcount', [51, 200], { source: 'linkedin-guest', day: DAY });
    const { headcount } = buildProfile([before, after]);
    expect(headcount?.facts).toEqual([after]);
    expect(headcount?.conflict).toBe(false);
  });

  test('a set grows with every page, and takes the stronger class', () => {
    const { technologies } = buildProfile([
      evidenceOf('technologies', [{ id: 'hubspot', class: 'mentions' }], {
        url: 'https://acme.example/jobs',
      }),
      evidenceOf('technologies', [
        { id: 'hubspot', class: 'runs' },
        { id: 'segment', class: 'runs' },
      ]),
    ]);
    expect(technologies?.value.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: 'hubspot', class: 'runs' },
      { id: 'segment', class: 'runs' },
    ]);
  });

  test('a hint adds nothing to a set that better facts name, but names one alone', () => {
    const stated = evidenceOf('countries', ['DE'], { source: 'footer' });
    const hint = evidenceOf('countries', ['US'], { source: 'contact', confidence: 500 });
    expect(buildProfile([stated, hint]).countries?.value).toEqual(['DE']);
    expect(buildProfile([hint]).countries?.value).toEqual(['US']);
  });

  test('of guesses from words the best one stands: two pages of one site do not make a conflict of guesses', () => {
    const guess = { source: 'classifier', confidence: 640 } as const;
    const home = evidenceOf('industry', [{ leaf: 'business_software', p: 0.75 }], {
      ...guess,
      confidence: 750,
    });
    const jobs = evidenceOf('industry', [{ leaf: 'logistics_transport', p: 0.64 }], {
      ...guess,
      url: 'https://acme.example/pricing',
    });
    expect(buildProfile([jobs, home]).industry?.facts).toEqual([home]);
    const stated = evidenceOf('industry', [{ leaf: 'insurance', p: 1 }], { source: 'linkedin-guest' });
    expect(buildProfile([jobs, stated, home]).industry?.facts).toEqual([stated, home]);
  });

  test('what the user says replaces what was read', () => {
    const { hqCountry } = buildProfile([
      evidenceOf('hqCountry', 'US'),
      evidenceOf('hqCountry', 'AT', { source: 'user', confidence: 1_000, day: DAY - 30 }),
    ]);
    expect(hqCountry?.value).toBe('AT');
    expect(hqCountry?.conflict).toBe(false);
  });

  test('of two readings of one carrier, page and day the better one stands, in whatever order', () => {
    const better = evidenceOf('hqCountry', 'DE', { confidence: 950, quote: 'Berlin' });
    const worse = evidenceOf('hqCountry', 'DE', { confidence: 750, quote: 'Germany' });
    const twin = { ...better, quote: 'Munich' };
    expect(buildProfile([worse, better]).hqCountry?.facts).toEqual([better]);
    expect(buildProfile([better, worse]).hqCountry?.facts).toEqual([better]);
    expect(buildProfile([twin, better]).hqCountry?.facts).toEqual([better]);
  });

  test('the order of evidence does not matter', () => {
    const facts = [
      evidenceOf('name', 'Acme'),
      evidenceOf('name', 'ACME', { source: 'open-graph' }),
      evidenceOf('headcount', [51, 200], { source: 'linkedin-guest' }),
      evidenceOf('headcount', [40, 40], { source: 'about' }),
      evidenceOf('countries', ['DE'], { source: 'footer' }),
      evidenceOf('countries', ['US', 'DE'], { source: 'contact' }),
      evidenceOf('scan', { technologies: 900, scopes: ['home'] }, { source: 'html' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(buildProfile(shuffled)).toEqual(buildProfile(facts));
      }),
    );
  });
});
