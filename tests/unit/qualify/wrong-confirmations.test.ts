import { describe, expect, test } from 'vitest';
import type { Icp } from '#lib/icp/format.ts';
import { qualify } from '#lib/qualify/qualify.ts';
import { readProfile } from '../../lab/read-profile.ts';
import { ADVERTISING, DAY, guess, judge, LINKEDIN, RIGHT, stated, without, word } from './right-account.ts';
import { starter } from './starter.ts';

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
