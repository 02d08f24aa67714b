import { describe, expect, test } from 'vitest';
import type { Icp } from '#lib/icp/format.ts';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import { readProfile } from '../../lab/read-profile.ts';
import { ADVERTISING, DAY, guess, judge, LINKEDIN, RIGHT, stated, without, word } from './right-account.ts';
import { starter } from './starter.ts';

describe('facts that something speaks against', () => {
  test('disjoint sizes, years or countries are a conflict: their hull counts, and neither proves anything', () => {
    const site = { source: 'about' };
    const two = (one: unknown, other: unknown) => ({ facts: [stated(one, LINKEDIN), stated(other, site)] });
    const kind = (verdict: Verdict, id: string) =>
      verdict.reasons.find(({ criterion }) => criterion === id)?.kind;
    const apart = judge({ ...RIGHT, headcount: two([11, 50], [1_001, 5_000]) });
    expect([word(apart), kind(apart, 'headcount')]).toEqual(['undecided', 'CONFLICT']);
    const inside = judge({ ...RIGHT, headcount: two([51, 200], [201, 500]) });
    expect([word(inside), kind(inside, 'headcount'), inside.low]).toEqual([
      'primary leaning',
      'CONFLICT',
      100,
    ]);
    const abroad = judge({ ...RIGHT, hqCountry: two('FR', 'JP') });
    expect([word(abroad), kind(abroad, 'country')]).toEqual(['none leaning', 'CONFLICT']);
    expect(word(judge({ ...RIGHT, hqCountry: two('US', 'NORTH-AMERICA') }))).toBe('primary confirmed');
    expect(judge({ ...RIGHT, headcount: two([1, 1], [2, 10]) }).verdict).not.toBe('negative');
    const hint = { value: [1_001, 5_000], confidence: 500 };
    expect(word(judge({ ...RIGHT, headcount: { facts: [RIGHT.headcount, hint] } }))).toBe(
      'primary confirmed',
    );
  });

  test.each([
    [[51, 200], 600, 'primary confirmed'],
    [[51, 200], 601, 'primary leaning'],
    [[201, 500], 21, 'primary confirmed'],
    [[201, 500], 20, 'primary leaning'],
    [[5_001, 10_000], 500, 'no confirmed no'],
  ])('%s people and %i members on LinkedIn: %s', (size, members, expected) => {
    const profile = { ...RIGHT, headcount: stated(size, LINKEDIN), linkedinMembers: stated(members) };
    const said = word(judge(profile));
    if (expected === 'no confirmed no') expect(said).not.toBe('none confirmed');
    else expect(said).toBe(expected);
    if (expected === 'primary leaning')
      expect(word(judge({ ...profile, flags: stated(['headcount-rollup']) }))).toBe('primary confirmed');
  });

  test.each(['acquired', 'archived'])('%s turns what is confirmed into a lean, and is said', (flag) => {
    const flags = stated([flag]);
    const yes = judge({ ...RIGHT, flags });
    expect([word(yes), yes.cautions.map(({ kind }) => kind)]).toEqual(['primary leaning', [flag]]);
    expect(word(judge({ ...RIGHT, headcount: stated([2, 10]), flags }))).toBe('negative leaning');
    expect(word(judge({ ...RIGHT, hqCountry: stated('FR'), flags }))).toBe('none leaning');
    const hint = judge({ ...RIGHT, flags: { value: [flag], confidence: 600 } });
    expect([word(hint), hint.cautions]).toEqual(['primary confirmed', []]);
  });

  test('software that its own text calls services for hire leans', () => {
    const test: SimpleTest = { op: 'in', attribute: 'industry', values: ['business_software'] };
    const vendor: Icp = {
      ...starter,
      criteria: starter.criteria.map((one) => (one.id === 'industry' ? { ...one, test } : one)),
    };
    const read = (leaf: string, p: number) => {
      const facts = [RIGHT.industry, guess(leaf, p)];
      return word(qualify(readProfile({ ...RIGHT, industry: { facts } }, DAY).profile, vendor, DAY));
    };
    expect(read('it_services', 0.75)).toBe('primary leaning');
    expect(read('it_services', 0.65)).toBe('primary confirmed');
    expect(read('construction', 0.95)).toBe('primary confirmed');
  });

  test('points that a contested fact takes or gives confirm nothing', () => {
    const strict = (primary: number): Icp => ({
      ...starter,
      tiers: {
        primary: { ...starter.tiers.primary, threshold: primary, musts: [], guards: [] },
        secondary: { ...starter.tiers.secondary, threshold: primary - 1, musts: [], guards: [] },
      },
    });
    const under = (profile: Record<string, unknown>, threshold: number) =>
      word(qualify(readProfile({ ...RIGHT, ...profile }, DAY).profile, strict(threshold), DAY));
    expect(under({ industry: ADVERTISING }, 90)).toBe('none leaning');
    expect(under({ industry: { ...ADVERTISING, source: 'json-ld' } }, 90)).toBe('none confirmed');
    const sizes = { facts: [stated([51, 200], LINKEDIN), stated([201, 500], { source: 'about' })] };
    expect(under({ headcount: sizes }, 90)).toBe('primary leaning');
    expect(under({ headcount: sizes }, 75)).toBe('primary confirmed');
  });

  test('staffing, a subsidiary and a named parent are said, and move nothing', () => {
    const verdict = judge({
      ...RIGHT,
      flags: stated(['subsidiary', 'staffing']),
      parent: stated('Acme Holding'),
    });
    expect(word(verdict)).toBe('primary confirmed');
    expect(verdict.cautions.map(({ kind, name }) => [kind, name])).toEqual([
      ['staffing', undefined],
      ['subsidiary', undefined],
      ['parent', 'Acme Holding'],
    ]);
  });

  test('a stated fact past its life speaks against the account under notIn as it does under in', () => {
    const old = { ...RIGHT, hqCountry: stated('FR', { day: DAY - 1_100 }) };
    const icp: Icp = {
      ...starter,
      criteria: starter.criteria.map((one) =>
        one.id === 'country'
          ? { ...one, test: { op: 'notIn', attribute: 'hqCountry', values: ['FR'] } }
          : one,
      ),
    };
    const under = (by: Icp) => word(qualify(readProfile(old, DAY).profile, by, DAY));
    expect([under(starter), under(icp)]).toEqual(['none leaning', 'none leaning']);
  });

  test('where primary is impossible the bound is "at best B"', () => {
    const profile = { ...without('companyType', 'technologies', 'fundingStage'), audience: stated(['b2c']) };
    const icp: Icp = {
      ...starter,
      kappa: 100,
      tiers: {
        ...starter.tiers,
        secondary: { ...starter.tiers.secondary, guards: [], musts: ['industry', 'country'] },
      },
    };
    const likely = { ...profile, hqCountry: stated('US', { confidence: 750 }) };
    const verdict = qualify(readProfile(likely, DAY).profile, icp, DAY);
    expect([word(verdict), verdict.bound]).toEqual(['undecided', 'at-best-b']);
  });

  describe('a self-chosen industry against the account is likely, never proven', () => {
    const LEGAL = stated([{ leaf: 'legal', p: 1 }], LINKEDIN);
    const changed = (test: SimpleTest, role: 'score' | 'exclude'): Icp => ({
      ...starter,
      criteria: [
        ...starter.criteria.filter(({ id }) => id !== 'industry'),
        {
          id: 'industry',
          label: 'Industry',
          dim: 'firmographic',
          role,
          weight: role === 'score' ? 15 : 0,
          test,
        },
      ],
      tiers:
        role === 'score'
          ? starter.tiers
          : { primary: gateless(starter.tiers.primary), secondary: gateless(starter.tiers.secondary) },
    });
    const gateless = (tier: Icp['tiers']['primary']) => ({
      ...tier,
      use: tier.use?.filter((id) => id !== 'industry'),
      musts: tier.musts.filter((id) => id !== 'industry'),
    });
    const judged = (icp: Icp, industry: object) =>
      qualify(readProfile({ ...RIGHT, industry }, DAY).profile, icp, DAY);
    const NOT_LEGAL = changed({ op: 'notIn', attribute: 'industry', values: ['legal'] }, 'score');
    const LEGAL_OUT = changed({ op: 'in', attribute: 'industry', values: ['legal'] }, 'exclude');
    const ONLY_SOFTWARE = changed(
      { op: 'notIn', attribute: 'industry', values: ['business_software'] },
      'exclude',
    );

    test('a hit of notIn', () => {
      expect(word(judged(NOT_LEGAL, LEGAL))).not.toBe('none confirmed');
      expect(word(judged(NOT_LEGAL, { ...LEGAL, source: 'json-ld' }))).toBe('none confirmed');
      expect(word(judged(NOT_LEGAL, RIGHT.industry))).toBe('primary confirmed');
    });

    test.each([LEGAL_OUT, ONLY_SOFTWARE])('an exclusion', (icp) => {
      expect(word(judged(icp, LEGAL))).toBe('primary leaning');
      expect(word(judged(icp, { ...LEGAL, source: 'json-ld' }))).toBe('negative confirmed');
      expect(word(judged(icp, RIGHT.industry))).toBe('primary confirmed');
    });

    test('likely text of another industry opposes it there', () => {
      const both = { facts: [LEGAL, guess('business_software', 0.82)] };
      const reason = judged(NOT_LEGAL, both).reasons.find(({ criterion }) => criterion === 'industry');
      expect(reason?.kind).toBe('CONFLICT');
      expect(judged(LEGAL_OUT, both).openExclusions.map(({ likely }) => likely)).not.toContain(true);
    });
  });
});
