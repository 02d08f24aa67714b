import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEPARTMENTS } from '#lib/evidence/attributes.ts';
import { parseJobTitle, SENIORITIES } from '#lib/parse/job-title.ts';

describe('parseJobTitle', () => {
  test.each([
    ['VP of Revenue Operations', 'vice-president', 'revops'],
    ['Vice President, Sales - EMEA', 'vice-president', 'sales'],
    ['Head of Marketing', 'head', 'marketing'],
    ['Chief Revenue Officer', 'executive', 'sales'],
    ['CTO & Co-Founder', 'owner', 'engineering'],
    ['CISO', 'executive', 'security'],
    ['CEO', 'executive', null],
    ['Director of Engineering', 'director', 'engineering'],
    ['Sales Operations Manager', 'manager', 'revops'],
    ['Senior Account Executive', 'individual', 'sales'],
    ['Key Account Manager', 'individual', 'sales'],
    ['Customer Success Manager', 'individual', 'customer-success'],
    ['Software Engineer', 'individual', 'engineering'],
    ['Data Scientist | Coffee | Cats', 'individual', 'data'],
    ['Marketing Intern', 'intern', 'marketing'],
    ['Werkstudentin Personal', 'intern', 'hr'],
    ['Leiterin Einkauf', 'head', 'procurement'],
    ['Geschäftsführer', 'executive', null],
    ['IT-Leiter (m/w/d)', 'head', 'it'],
    ['Vertriebsleiter DACH', 'head', 'sales'],
    ['Directrice Ressources Humaines', 'director', 'hr'],
    ['Responsable des Achats', 'head', 'procurement'],
    ['Directora de Finanzas', 'director', 'finance'],
    ['HR Business Partner', 'individual', 'hr'],
    ['Partner Manager', 'manager', null],
    ['Managing Partner', 'executive', null],
    ['Chief of Staff to the CEO', 'executive', null],
    ['General Counsel', 'individual', 'legal'],
    ['Team Lead Customer Support', 'manager', 'support'],
    ['Head of Sales at Acme Security', 'head', 'sales'],
    ['Manager', 'manager', null],
    ['Dreamer', null, null],
    ['', null, null],
    ['—', null, null],
  ])('%s: %s, %s', (title, seniority, department) => {
    expect(parseJobTitle(title)).toEqual({ seniority, department });
  });

  test('any text: known words or null, nothing of the text itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const { seniority, department } = parseJobTitle(title);
        expect(seniority === null || SENIORITIES.includes(seniority)).toBe(true);
        expect(department === null || DEPARTMENTS.includes(department)).toBe(true);
      }),
    );
  });
});
