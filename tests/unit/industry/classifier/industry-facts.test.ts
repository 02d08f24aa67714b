import { describe, expect, test } from 'vitest';
import { type Evidence, type Fact, INFERRED, STATED } from '#lib/evidence/evidence.ts';
import { parseEvidence } from '#lib/evidence/schema.ts';
import { industryFacts } from '#lib/industry/classifier/industry-facts.ts';
import { stampFacts } from '#lib/read/stamp-facts.ts';
import { DAY, evidenceOf } from '../../evidence-of.ts';

const FREIGHT =
  'Northwind Freight is a third-party logistics provider. We move full truckloads and parcels, run warehouses and handle customs clearance for shippers across Europe.';
const OTHER = 'Our dentists treat patients in two clinics and the hospital next door.';
const description = (value: string, rest = {}) =>
  evidenceOf('description', value, { scope: 'home', ...rest });

function guessOf(evidence: readonly Evidence[]): Fact<'industry'> | undefined {
  const found = industryFacts(evidence).find((fact) => fact.attribute === 'industry');
  return found?.attribute === 'industry' ? found : undefined;
}

describe('facts from words', () => {
  test('a guess with its words, never stated', () => {
    const guess = guessOf([description(FREIGHT)]);
    expect(guess?.source).toBe('classifier');
    expect(guess?.value[0]?.leaf).toBe('logistics_transport');
    expect(guess?.confidence).toBeLessThan(STATED);
    expect(guess?.quote.length).toBeGreaterThan(0);
  });

  test('all of it is valid evidence', () => {
    const stamp = { url: 'https://acme.example/', day: DAY, scope: 'home' } as const;
    for (const fact of stampFacts(industryFacts([description(FREIGHT)]), stamp).evidence)
      expect(parseEvidence(fact)).not.toBeNull();
  });

  test('a stated industry stands alone; an earlier guess does not count as one', () => {
    const stated = evidenceOf('industry', [{ leaf: 'telecom', p: 1 }], { source: 'linkedin-record' });
    expect(guessOf([description(FREIGHT), stated])).toBeUndefined();
    const guess = evidenceOf('industry', [{ leaf: 'telecom', p: 0.6 }], {
      source: 'classifier',
      confidence: 600,
    });
    expect(guessOf([description(FREIGHT), guess])).toBeDefined();
  });

  test('what the page shows of audience and model is not guessed again', () => {
    const shown = [
      evidenceOf('audience', ['b2b'], { source: 'structure', confidence: 800 }),
      evidenceOf('businessModel', 'services', { source: 'prose', confidence: 910 }),
    ];
    const attributes = industryFacts([description(FREIGHT), ...shown]).map((fact) => fact.attribute);
    expect(attributes).toEqual(['industry']);
  });

  test('a guessed business model is a hint', () => {
    const text =
      'We are a cloud software platform for legal teams. Connect your apps by API and start a free trial.';
    const model = industryFacts([description(text)]).find((fact) => fact.attribute === 'businessModel');
    expect(model?.value).toBe('saas');
    expect(model?.confidence).toBeLessThan(INFERRED);
  });

  test('a page elsewhere on the site may have another topic: never likely', () => {
    const text = `${FREIGHT} ${FREIGHT} Freight, trucking, shipping and cargo by road and rail.`;
    expect(guessOf([description(text)])?.value[0]?.p).toBeGreaterThanOrEqual(0.7);
    expect(guessOf([description(text, { scope: 'other' })])?.value[0]?.p).toBeLessThan(0.7);
  });

  test('the prose of careers and press pages is not asked', () => {
    const prose = (scope: 'careers' | 'about') => [evidenceOf('text', `${OTHER} ${OTHER}`, { scope })];
    expect(guessOf(prose('about'))?.value[0]?.leaf).toBe('healthcare_providers');
    expect(guessOf(prose('careers'))).toBeUndefined();
  });

  test('specialties speak too', () => {
    const specialties = evidenceOf(
      'specialties',
      ['Freight forwarding', 'Warehousing', 'Customs clearance'],
      {
        scope: 'linkedin',
      },
    );
    expect(guessOf([specialties])?.value[0]?.leaf).toBe('logistics_transport');
  });

  test('nothing comes of nothing', () => {
    expect(industryFacts([])).toEqual([]);
    expect(industryFacts([evidenceOf('name', 'Acme')])).toEqual([]);
  });
});
