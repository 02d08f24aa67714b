import { expect, test } from 'vitest';
import { type Fact, MAX_EVIDENCE } from '#lib/evidence/evidence.ts';
import { stampFacts } from '#lib/read/stamp-facts.ts';
import { MAX_QUOTE } from '#lib/values/limits.ts';

const fact: Fact<'name'> = {
  attribute: 'name',
  value: 'Acme',
  source: 'title',
  quote: 'Acme',
  confidence: 900,
};
const stamp = { url: 'https://acme.example/', day: 20_779, scope: 'home' } as const;

test('url, day and scope are the same for all facts', () => {
  const { evidence, partial } = stampFacts([fact, { ...fact, value: 'Other' }], stamp);
  expect(evidence).toEqual([
    { ...fact, ...stamp },
    { ...fact, value: 'Other', ...stamp },
  ]);
  expect(partial).toBe(false);
});

test('without a scope there is none', () => {
  const { evidence } = stampFacts([fact], { url: stamp.url, day: stamp.day });
  expect(Object.keys(evidence[0] ?? {})).not.toContain('scope');
});

test('a quote is cleaned and cut', () => {
  const { evidence } = stampFacts([{ ...fact, quote: ` a\u202e\n\n${'b'.repeat(500)}` }], stamp);
  expect(evidence[0]?.quote).toBe(`a ${'b'.repeat(MAX_QUOTE - 2)}`);
});

test('so many facts and no more: the rest is said to be left out', () => {
  const many = Array.from({ length: MAX_EVIDENCE }, () => fact);
  expect(stampFacts(many, stamp)).toMatchObject({ partial: false });
  const { evidence, partial } = stampFacts([...many, { ...fact, value: 'last' }], stamp);
  expect(evidence).toHaveLength(MAX_EVIDENCE);
  expect(evidence.map(({ value }) => value)).not.toContain('last');
  expect(partial).toBe(true);
});
