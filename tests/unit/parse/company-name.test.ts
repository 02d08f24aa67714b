import { expect, test } from 'vitest';
import {
  cleanName,
  domainAffinity,
  hasLegalForm,
  isBlend,
  legalFormCountry,
  namesAgree,
} from '#lib/parse/company-name.ts';

test.each(['Acme GmbH', 'Acme, Inc.', 'Acme S.p.A.', 'Acme Pty Ltd', 'Acme B.V.', 'ООО Акме', 'Acme & Co'])(
  '%s has a legal form',
  (name) => {
    expect(hasLegalForm(name)).toBe(true);
  },
);

test.each(['Acme', 'Inc', 'Acme Tools', 'The Company Store of Maine'])('%s has none', (name) => {
  expect(hasLegalForm(name)).toBe(false);
});

test.each([
  ['Acme Pty Ltd', 'AU'],
  ['Acme Oy', 'FI'],
  ['Acme AB', 'SE'],
  ['Acme Ltd', null],
  ['Acme', null],
])('the form of %s implies %s', (name, country) => {
  expect(legalFormCountry(name)).toBe(country);
});

test.each<[string, string, boolean]>([
  ['Acme', 'ACME, Inc.', true],
  ['Acme Tools', 'Acme Tools Holding GmbH', true],
  ['Smith & Sons', 'Smith and Sons Ltd.', true],
  ['Acme', 'Apex', false],
  ['Ac', 'Ac Me Tools', false],
])('%s and %s agree: %s', (a, b, agree) => {
  expect(namesAgree(a, b)).toBe(agree);
});

test.each<[string, string, number]>([
  ['Acme Tools', 'acmetools', 3],
  ['Acme-Tools GmbH', 'acme-tools', 3],
  ['Büro Falk', 'buero-falk', 3],
  ['Smith & Sons', 'smithandsons', 3],
  ['Acme', 'acmetools', 2],
  ['Great Lakes Bank', 'glb', 1],
  ['Apex', 'acmetools', 0],
  ['', 'acme', 0],
])('%s fits %s: %i', (name, label, affinity) => {
  expect(domainAffinity(name, label)).toBe(affinity);
});

test.each(['', '1', '{{name}}', '<b>', 'https://acme.example', '$metaTitle', '—'])(
  '%j is no name',
  (text) => {
    expect(cleanName(text)).toBeNull();
  },
);

test('an article that the sentence lends is no part of the name; one that the name owns is', () => {
  expect(cleanName('the Acme')).toBe('Acme');
  expect(cleanName('The Acme Company')).toBe('The Acme Company');
  expect(cleanName('the')).toBe('the');
});

test.each([
  ['fedex', ['federal', 'express'], true],
  ['fedexpo', ['federal', 'express'], false],
  ['fed', ['federal', 'express'], false],
])('%s is made of the beginnings of %j: %s', (letters, words, isMade) => {
  expect(isBlend(letters, words)).toBe(isMade);
});
