import { describe, expect, test } from 'vitest';
import type { Evidence, EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED, MAX_QUOTE, STATED } from '#lib/evidence/evidence.ts';
import { parseEvidence } from '#lib/evidence/schema.ts';
import { industryEvidence } from '#lib/industry/classifier/industry-facts.ts';
import { DAY, evidenceOf } from '../../evidence-of.ts';

const FREIGHT =
  'Northwind Freight is a third-party logistics provider. We move full truckloads and parcels, run warehouses and handle customs clearance for shippers across Europe.';
const OTHER = 'Our dentists treat patients in two clinics and the hospital next door.';
const description = (value: string, rest = {}) =>
  evidenceOf('description', value, { scope: 'home', ...rest });

function guessOf(evidence: readonly Evidence[]): EvidenceOf<'industry'> | undefined {
  const found = industryEvidence(evidence, DAY).find((fact) => fact.attribute === 'industry');
  return found?.attribute === 'industry' ? found : undefined;
}

describe('evidence from words', () => {
  test('a guess with its words, never stated, on the page and day of the reading', () => {
    const guess = guessOf([description(FREIGHT)]);
    expect(guess).toMatchObject({
      source: 'classifier',
      url: 'https://acme.example/',
      day: DAY,
      scope: 'home',
    });
    expect(guess?.value[0]?.leaf).toBe('logistics_transport');
    expect(guess?.confidence).toBeLessThan(STATED);
    expect(guess?.quote.length).toBeGreaterThan(0);
    expect(guess?.quote.length).toBeLessThanOrEqual(MAX_QUOTE);
  });

  test('all of it is valid evidence', () => {
    for (const fact of industryEvidence([description(FREIGHT)], DAY))
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
    const attributes = industryEvidence([description(FREIGHT), ...shown], DAY).map((fact) => fact.attribute);
    expect(attributes).toEqual(['industry']);
  });

  test('a guessed business model is a hint', () => {
    const text =
      'We are a cloud software platform for legal teams. Connect your apps by API and start a free trial.';
    const model = industryEvidence([description(text)], DAY).find(
      (fact) => fact.attribute === 'businessModel',
    );
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
    expect(industryEvidence([], DAY)).toEqual([]);
    expect(industryEvidence([evidenceOf('name', 'Acme')], DAY)).toEqual([]);
  });
});
