import { describe, expect, test } from 'vitest';
import type { Icp } from '#lib/icp/format.ts';
import type { SimpleTest } from '#lib/icp/test-format.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import type { Verdict } from '#lib/qualify/verdict.ts';
import { readProfile } from '../../lab/read-profile.ts';
import { starter } from './starter.ts';

const DAY = 20_779;
const stated = (value: unknown, more: object = {}) => ({ value, confidence: 950, ...more });
const LINKEDIN = { source: 'linkedin-record' };
const RIGHT = {
  industry: stated([{ leaf: 'business_software', p: 1 }], LINKEDIN),
  businessModel: stated('saas'),
  audience: stated(['b2b']),
  hqCountry: stated('US'),
  headcount: stated([51, 200], LINKEDIN),
  companyType: stated('private'),
  fundingStage: stated('series-b'),
  technologies: stated([{ id: 'hubspot', class: 'runs' }]),
  functions: stated(['revops']),
};
const ADVERTISING = stated([{ leaf: 'marketing_advertising', p: 1 }], LINKEDIN);
const guess = (leaf: string, p: number) => ({ value: [{ leaf, p }], source: 'classifier', confidence: 800 });

function judge(profile: Record<string, unknown>): Verdict {
  return qualify(readProfile(profile, DAY).profile, starter, DAY);
}
function without(...keys: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(RIGHT).filter(([key]) => !keys.includes(key)));
}
const word = ({ verdict, certainty }: Verdict) => `${verdict} ${certainty ?? ''}`.trim();

describe('wrong confirmations that must stay impossible', () => {
  test('1 a SaaS firm that calls itself "Advertising Services" on LinkedIn', () => {
    const alone = judge({ ...RIGHT, industry: ADVERTISING });
    const both = judge({ ...RIGHT, industry: { facts: [ADVERTISING, guess('business_software', 0.82)] } });
    for (const verdict of [alone, both, judge({ industry: ADVERTISING })]) {
      expect(['none confirmed', 'negative confirmed']).not.toContain(word(verdict));
    }
    expect(both.reasons.find(({ criterion }) => criterion === 'industry')?.kind).toBe('CONFLICT');
  });

  test('2 a LinkedIn band of 2-10 is negative, proven', () => {
    const verdict = judge({ ...RIGHT, headcount: stated([2, 10], LINKEDIN) });
    expect(word(verdict)).toBe('negative confirmed');
    expect(verdict.disqualifiers).toMatchObject([
      { label: '10 people or fewer', reason: 'cannot pay for onboarding' },
    ]);
  });

  test.each([0.72, 0.95])('3 text "not software" at %s never confirms a no', (p) => {
    for (const profile of [{}, RIGHT, without('industry')]) {
      const own =
        'industry' in profile
          ? { facts: [profile.industry, guess('construction', p)] }
          : guess('construction', p);
      expect(['none confirmed', 'negative confirmed']).not.toContain(
        word(judge({ ...profile, industry: own })),
      );
    }
  });

  test('4 a department that prose does not mention changes nothing', () => {
    const silent = { ...without('functions'), text: stated('We make software for teams.') };
    const { low, high, verdict } = judge(silent);
    expect({ low, high, verdict }).toEqual({ low: 90, high: 100, verdict: 'primary' });
  });

  test('5 everything right but the size is none; b2c or not SaaS is not primary', () => {
    expect(word(judge({ ...RIGHT, headcount: stated([5_001, 10_000]) }))).toBe('none confirmed');
    expect(judge({ ...RIGHT, audience: stated(['b2c']) }).verdict).not.toBe('primary');
    expect(judge({ ...RIGHT, businessModel: stated('services') }).verdict).not.toBe('primary');
    expect(judge({ ...RIGHT, audience: stated(['b2c']) }).possible).not.toContain('primary');
  });

  test.each(['hqCountry', 'headcount'])('6 without a fact on %s primary is never confirmed', (key) => {
    expect(word(judge(without(key)))).not.toBe('primary confirmed');
  });

  test('7 a company that was never funded is primary, and its stage is no longer asked for', () => {
    const scan = stated({ technologies: 1_000, scopes: ['home', 'press', 'about'] });
    const verdict = judge({ ...without('fundingStage'), scan });
    expect(word(verdict)).toBe('primary confirmed');
    expect(verdict.reasons.find(({ criterion }) => criterion === 'funding-stage')?.kind).toBe('NOT_STATED');
    expect(verdict.next).toEqual([]);
  });

  test('8 an old band of 2-10, or a likely agency, leaves neither a confirmed yes nor a negative', () => {
    const old = judge({ ...RIGHT, headcount: stated([2, 10], { day: DAY - 400 }) });
    const likely = judge({ ...RIGHT, businessModel: { value: 'agency', confidence: 750 } });
    for (const verdict of [old, likely]) {
      expect(verdict.verdict).not.toBe('negative');
      expect(['primary confirmed', 'secondary confirmed']).not.toContain(word(verdict));
    }
    expect(likely.openExclusions).toContainEqual({ id: 'agency', label: 'Agency', likely: true });
  });

  test('a band that LinkedIn members belie is likely, not proven', () => {
    const tiny = { ...RIGHT, headcount: stated([2, 10], LINKEDIN) };
    expect(judge({ ...tiny, linkedinMembers: stated(30) }).verdict).toBe('negative');
    expect(judge({ ...tiny, linkedinMembers: stated(31) }).verdict).not.toBe('negative');
  });

  test('the latest count of members belies a band, the highest of its day; not one of long ago', () => {
    const tiny = { ...RIGHT, headcount: stated([2, 10], LINKEDIN) };
    const counted = (...facts: object[]) => judge({ ...tiny, linkedinMembers: { facts } }).verdict;
    const earlier = (count: number) => stated(count, { day: DAY - 100 });
    expect(counted(earlier(40), stated(20))).toBe('negative');
    expect(counted(earlier(20), stated(40))).not.toBe('negative');
    expect(counted(stated(20), stated(40, { url: 'https://linkedin.com/company/acme' }))).not.toBe(
      'negative',
    );
    expect(counted(stated(40), stated(20, { url: 'https://linkedin.com/company/acme' }))).not.toBe(
      'negative',
    );
  });

  test.each(['linkedin-record', 'linkedin-guest', 'linkedin-page', 'sales-navigator'])(
    'a wrong industry from %s is likely, never proven',
    (source) => {
      const industry = stated([{ leaf: 'marketing_advertising', p: 1 }], { source });
      expect(word(judge({ ...RIGHT, industry }))).not.toBe('none confirmed');
      expect(word(judge({ ...RIGHT, industry: { ...industry, source: 'json-ld' } }))).toBe('none confirmed');
    },
  );

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

  test('a lean keeps its distance from the threshold of 70', () => {
    const likely = { headcount: stated([51, 200], { confidence: 750 }) };
    const at70 = judge({ ...without('technologies', 'functions'), ...likely });
    expect([at70.low, word(at70)]).toEqual([70, 'undecided']);
    const at80 = judge({ ...without('technologies'), ...likely });
    expect([at80.low, word(at80)]).toEqual([80, 'primary leaning']);
  });

  test('a tool that was likely not seen is a guess: alone it makes no "not a fit"', () => {
    const [crm, tiers] = ['crm-or-marketing-automation', starter.tiers];
    const icp: Icp = {
      ...starter,
      criteria: starter.criteria.map((one) =>
        one.id === crm
          ? { ...one, test: { op: 'hasAny', attribute: 'technologies', values: ['hubspot'] } }
          : one,
      ),
      tiers: {
        primary: { ...tiers.primary, musts: [crm] },
        secondary: { ...tiers.secondary, musts: [crm] },
      },
    };
    const scanned = (technologies: number) => {
      const profile = { ...without('technologies'), scan: stated({ technologies, scopes: ['home'] }) };
      return word(qualify(readProfile(profile, DAY).profile, icp, DAY));
    };
    expect(scanned(800)).toBe('undecided');
    expect(scanned(1_000)).toBe('none confirmed');
  });
});
