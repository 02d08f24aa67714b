import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJobTitle } from '#lib/parse/job-title.ts';
import { SENIORITIES } from '#lib/parse/seniority.ts';
import { DEPARTMENTS } from '#lib/values/department-set.ts';

describe('parseJobTitle', () => {
  test.each([
    ['VP of Revenue Operations', 'vp', 'revops'],
    ['Vice President, Sales - EMEA', 'vp', 'sales'],
    ['Head of Marketing', 'director', 'marketing'],
    ['Chief Revenue Officer', 'c-level', 'sales'],
    ['CTO & Co-Founder', 'owner', 'engineering'],
    ['CISO', 'c-level', 'security'],
    ['CEO', 'c-level', null],
    ['Director of Engineering', 'director', 'engineering'],
    ['Sales Operations Manager', 'manager', 'revops'],
    ['Senior Account Executive', 'senior', 'sales'],
    ['Key Account Manager', 'entry', 'sales'],
    ['Customer Success Manager', 'entry', 'customer-success'],
    ['Staff Software Engineer', 'senior', 'engineering'],
    ['Junior Account Manager', 'entry', 'sales'],
    ['Software Engineer', 'entry', 'engineering'],
    ['Data Scientist | Coffee | Cats', 'entry', 'data'],
    ['Marketing Intern', 'entry', 'marketing'],
    ['Werkstudentin Personal', 'entry', 'hr'],
    ['Leiterin Einkauf', 'director', 'procurement'],
    ['Geschäftsführer', 'c-level', null],
    ['IT-Leiter (m/w/d)', 'director', 'it'],
    ['Vertriebsleiter DACH', 'director', 'sales'],
    ['Directrice Ressources Humaines', 'director', 'hr'],
    ['Responsable des Achats', 'director', 'procurement'],
    ['Directora de Finanzas', 'director', 'finance'],
    ['HR Business Partner', 'senior', 'hr'],
    ['Partner Manager', 'manager', null],
    ['Managing Partner', 'c-level', null],
    ['Chief of Staff to the CEO', 'c-level', null],
    ['General Counsel', 'senior', 'legal'],
    ['Team Lead Customer Support', 'manager', 'support'],
    ['Head of Sales at Acme Security', 'director', 'sales'],
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
