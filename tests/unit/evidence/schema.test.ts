import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTE_KEYS } from '#lib/evidence/attributes.ts';
import { parseEvidence } from '#lib/evidence/schema.ts';
import { evidenceOf } from '../evidence-of.ts';

describe('parseEvidence', () => {
  it.each<[AttributeKey, unknown]>([
    ['name', 'Acme'],
    ['headcount', [51, 200]],
    ['headcount', [10_001, null]],
    ['founded', [2015, 2015]],
    ['fundingStage', ['series-a', 'series-f']],
    ['lastFunding', ['2026-03-01', '2026-03-31']],
    ['industry', [{ leaf: 'cybersecurity', p: 0.8 }]],
    ['linkedin', { id: '123' }],
    ['technologies', [{ id: 'hubspot', class: 'runs' }]],
    ['triggers', [{ kind: 'hiring', quote: 'We are hiring' }]],
    ['scan', { technologies: 900, scopes: ['home'] }],
    ['answers', { urgency: 'dated' }],
    ['text', ''],
  ])('accepts %s %j', (attribute, value) => {
    const fact = { ...evidenceOf('name', 'x'), attribute, value };
    expect(parseEvidence(fact)).toEqual(fact);
  });

  it.each<[AttributeKey, unknown]>([
    ['name', ''],
    ['name', 'x'.repeat(1_001)],
    ['name', { toString: 'Acme' }],
    ['headcount', [200, 51]],
    ['headcount', [-1, 5]],
    ['headcount', [1.5, 2]],
    ['headcount', [Number.NaN, 5]],
    ['headcount', 51],
    ['hqCountry', 'Germany'],
    ['hqCountry', 'de'],
    ['fundingStage', ['series-f', 'series-a']],
    ['industry', [{ leaf: 'cybersecurity', p: 1.2 }]],
    ['linkedin', {}],
    ['linkedin', { id: 'acme' }],
    ['domain', 'https://acme.example'],
    ['technologies', [{ id: 'hubspot', class: 'seen' }]],
    ['text', 'x'.repeat(16_001)],
  ])('refuses %s %j', (attribute, value) => {
    expect(parseEvidence({ ...evidenceOf('name', 'x'), attribute, value })).toBeNull();
  });

  it.each([
    ['an unknown attribute', { attribute: '__proto__' }],
    ['a quote that is too long', { quote: 'x'.repeat(201) }],
    ['a confidence above 1000', { confidence: 1_001 }],
    ['an unknown source', { source: 'hearsay' }],
    ['a day before the epoch', { day: -1 }],
  ])('refuses %s', (_, wrong) => {
    expect(parseEvidence({ ...evidenceOf('name', 'x'), ...wrong })).toBeNull();
  });

  test('keeps nothing that the contract does not name', () => {
    const fact = evidenceOf('linkedin', { id: '1' });
    const padded = { ...fact, value: { id: '1', cookie: 'secret' }, cookie: 'secret' };
    expect(JSON.stringify(parseEvidence(padded))).not.toContain('secret');
  });

  test('never throws on anything', () => {
    const anyFact = fc.record({ attribute: fc.constantFrom(...ATTRIBUTE_KEYS), value: fc.anything() });
    fc.assert(
      fc.property(anyFact, fc.anything(), (fact, junk) => {
        parseEvidence(junk);
        parseEvidence({ ...evidenceOf('name', 'x'), ...fact });
      }),
      { numRuns: 2_000 },
    );
  });
});
