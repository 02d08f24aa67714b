import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTE_KEYS } from '#lib/evidence/attributes.ts';
import { valueSchema } from '#lib/evidence/schema.ts';
import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { isTypeable, parseTyped } from '#lib/profile/typed/parse-typed.ts';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import { AUDIENCES } from '#lib/values/audience-set.ts';
import { BUSINESS_MODELS } from '#lib/values/business-model.ts';
import { COMPANY_TYPES } from '#lib/values/company-type.ts';
import { DEPARTMENTS } from '#lib/values/department-set.ts';
import { ACCOUNT_FLAGS } from '#lib/values/flag-set.ts';
import { FUNDING_STAGES } from '#lib/values/stage-range.ts';
import { TECHNOLOGY_CLASSES } from '#lib/values/technologies.ts';
import { COUNTRY_CANDIDATES } from '#lib/values/typed/country.ts';
import { MAX_SUGGESTIONS } from '#lib/values/typed/suggest.ts';
import { vocabularyText } from '#lib/wording/vocabulary-text.ts';
import { typedText } from './typed-text.ts';

const read = (attribute: AttributeKey, text: string) => {
  const typed = parseTyped(attribute, text);
  return typed.ok ? typed.value : typed.fault.code;
};

describe('what people type', () => {
  it.each<[AttributeKey, string, unknown]>([
    ['headcount', 'about 250', [225, 275]],
    ['headcount', '51-200', [51, 200]],
    ['headcount', '10k+', [10_001, null]],
    ['headcount', '1.200 Mitarbeiter', [1_200, 1_200]],
    ['hqCountry', 'germany', 'DE'],
    ['hqCountry', 'uk', 'GB'],
    ['countries', 'Deutschland, AT; Schweiz', ['DE', 'AT', 'CH']],
    ['industry', 'cyber security', [{ leaf: 'cybersecurity', p: 1 }]],
    ['businessModel', 'e-commerce', 'ecommerce'],
    ['audience', 'B2B and B2C', ['b2b', 'b2c']],
    ['audience', 'both', ['b2b', 'b2c']],
    ['fundingStage', 'series b', ['series-b', 'series-b']],
    ['fundingStage', 'Seed to Series A', ['seed', 'series-a']],
    ['companyType', 'private', 'private'],
    ['founded', '2012', [2012, 2012]],
    ['founded', '2012-2014', [2012, 2014]],
    ['revenue', '$30M', [30_000_000, 30_000_000]],
    ['revenue', '10-50 million USD', [10_000_000, 50_000_000]],
    ['fundingTotal', '$5M+', [5_000_000, null]],
    ['lastFunding', 'March 2026', ['2026-03-01', '2026-03-31']],
    [
      'technologies',
      'hubspot, Salesforce CRM (hiring)',
      [
        { id: 'hubspot', class: 'runs' },
        { id: 'salesforce', class: 'hires-for' },
      ],
    ],
    ['functions', 'revenue operations, sales', ['revops', 'sales']],
    ['languages', 'German, fr', ['de', 'fr']],
    ['linkedin', 'linkedin.com/company/Acme/about', { slug: 'acme' }],
    ['linkedin', '1234', { id: '1234' }],
    ['domain', 'https://shop.acme.example/x', 'acme.example'],
    ['followers', '21K', 21_000],
    ['specialties', 'freight, customs', ['freight', 'customs']],
    ['name', '  Acme​  Ltd ', 'Acme Ltd'],
  ])('%s: %s', (attribute, text, value) => {
    expect(read(attribute, text)).toEqual(value);
  });

  it.each<[AttributeKey, string, string]>([
    ['headcount', 'lots', 'unclear'],
    ['headcount', '', 'empty'],
    ['headcount', '200-51', 'unclear'],
    ['hqCountry', 'Germania Nova', 'unknown'],
    ['revenue', '30M', 'no-currency'],
    ['founded', '20124', 'unclear'],
    ['technologies', 'hubspot, hubspott', 'unknown'],
    ['fundingStage', 'Series B to Seed', 'unclear'],
    ['name', 'x'.repeat(1_001), 'too-long'],
    ['specialties', Array.from({ length: 60 }, (_, i) => `item ${i}`).join(), 'too-many'],
    ['triggers', 'hiring', 'unclear'],
    ['followers', '-5', 'unclear'],
  ])('%s: "%s" is %s', (attribute, text, code) => {
    expect(read(attribute, text)).toBe(code);
  });

  it.each<[AttributeKey, string, string]>([
    ['industry', 'cyberscurty', 'Cybersecurity'],
    ['hqCountry', 'Germ', 'Germany'],
    ['technologies', 'hubspt', 'HubSpot'],
    ['businessModel', 'sas', 'SaaS'],
    ['fundingStage', 'series', 'Series A'],
    ['revenue', '30M', '€30M'],
    ['businessModel', '', 'SaaS'],
  ])('%s: "%s" suggests %s', (attribute, text, suggestion) => {
    const typed = parseTyped(attribute, text);
    const suggestions = typed.ok ? [] : typed.suggestions.map(({ text: shown }) => shown);
    expect(suggestions).toContain(suggestion);
    expect(suggestions.length).toBeLessThanOrEqual(MAX_SUGGESTIONS);
    for (const text of suggestions) expect(parseTyped(attribute, text).ok).toBe(true);
  });

  test('words of a vocabulary are read as they are shown', () => {
    for (const model of BUSINESS_MODELS)
      expect(read('businessModel', vocabularyText('businessModel', model))).toBe(model);
    for (const type of COMPANY_TYPES)
      expect(read('companyType', vocabularyText('companyType', type))).toBe(type);
    for (const stage of FUNDING_STAGES)
      expect(read('fundingStage', vocabularyText('fundingStage', stage))).toEqual([stage, stage]);
    for (const department of DEPARTMENTS)
      expect(read('functions', vocabularyText('functions', department))).toEqual([department]);
    for (const flag of ACCOUNT_FLAGS) expect(read('flags', vocabularyText('flags', flag))).toEqual([flag]);
    for (const audience of AUDIENCES)
      expect(read('audience', vocabularyText('audience', audience))).toEqual([audience]);
  });
});

const amount = fc.nat({ max: 5_000_000 });
const interval = (numbers: fc.Arbitrary<number>) =>
  fc
    .tuple(numbers, numbers, fc.boolean())
    .map(([a, b, open]): [number, number | null] => [Math.min(a, b), open ? null : Math.max(a, b)]);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const some = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 8 });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const countries = COUNTRY_CANDIDATES.map(({ value }) => value);
const VALUES: Partial<Record<AttributeKey, fc.Arbitrary<unknown>>> = {
  headcount: interval(amount),
  founded: interval(fc.integer({ min: 1500, max: 2100 })),
  revenue: interval(
    fc.oneof(
      amount,
      amount.map((n) => n * 1_000_000),
    ),
  ),
  fundingTotal: interval(amount.map((n) => n * 10_000)),
  followers: amount,
  hqCountry: oneOf(countries),
  countries: some(countries),
  industry: oneOf(INDUSTRY_LEAVES).map(({ id }) => [{ leaf: id, p: 1 }]),
  businessModel: oneOf(BUSINESS_MODELS),
  companyType: oneOf(COMPANY_TYPES),
  audience: some(AUDIENCES),
  functions: some(DEPARTMENTS),
  flags: some(ACCOUNT_FLAGS),
  fundingStage: fc
    .tuple(fc.nat({ max: FUNDING_STAGES.length - 1 }), fc.nat({ max: FUNDING_STAGES.length - 1 }))
    .map(([a, b]) => [FUNDING_STAGES[Math.min(a, b)], FUNDING_STAGES[Math.max(a, b)]]),
  lastFunding: fc.tuple(day, day).map(([a, b]) => (a <= b ? [a, b] : [b, a])),
  technologies: fc.uniqueArray(
    fc.record({ id: oneOf(TECHNOLOGIES.map(({ id }) => id)), class: oneOf(TECHNOLOGY_CLASSES) }),
    { minLength: 1, maxLength: 8, selector: ({ id }) => id },
  ),
  languages: some(['en', 'de', 'fr', 'mt', 'ga']),
  linkedin: fc.oneof(fc.record({ slug: oneOf(['acme', 'acme-9']) }), fc.record({ id: oneOf(['1234', '9']) })),
  name: oneOf(['Acme', 'Müller & Söhne GmbH', 'A-1 (Holding)']),
};

describe('a value as text to edit', () => {
  it.each(Object.entries(VALUES))('%s is read back as it was', (attribute, values) => {
    const key = attribute as AttributeKey;
    fc.assert(
      fc.property(values, (value) => {
        expect(read(key, typedText(key, value as never))).toEqual(value);
      }),
      { numRuns: 1_000 },
    );
  });

  test('10,000 lines of any text give a value of the attribute or say what is wrong', () => {
    const attributes = ATTRIBUTE_KEYS.filter(isTypeable);
    const line = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[0-9kM$€.,+ -]{0,20}$/),
    );
    fc.assert(
      fc.property(oneOf(attributes), line, (attribute, text) => {
        const typed = parseTyped(attribute, text);
        if (typed.ok) expect(valueSchema(attribute).safeParse(typed.value).success).toBe(true);
        else expect(typed.suggestions.length).toBeLessThanOrEqual(MAX_SUGGESTIONS);
      }),
      { numRuns: 10_000 },
    );
  });
});
