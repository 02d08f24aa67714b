import { expect, test } from 'vitest';
import { findRegisterEntries } from '#lib/parse/register.ts';

test.each([
  ['DE', 'Amtsgericht Musterstadt · HRB 2624'],
  ['DE', 'Registernummer: HRB - 44244'],
  ['DE', 'Umsatzsteuer-Identifikationsnummer gemäß § 27a Umsatzsteuergesetz: DE123456789'],
  ['AT', 'UID: ATU12345678'],
  ['AT', 'FN 123456 a'],
  ['CH', 'CHE-123.456.789 MWST'],
  ['FR', 'SIRET : 123 456 789 00012'],
  ['FR', 'immatriculée au RCS de Bordeaux'],
  ['IT', 'P.Iva 01234567890'],
  ['IT', 'Partita IVA/Codice Fiscale: 01234567890'],
  ['ES', 'C.I.F. B-12345678'],
  ['PT', 'NIPC: 512345678'],
  ['NL', 'KvK-nummer: 12345678'],
  ['BE', 'BTW BE 0123.456.789'],
  ['GB', 'Registered in England and Wales. Company number 12345678'],
  ['IE', 'Registered in Ireland No 123'],
  ['DK', 'CVR-nr. 12345678'],
  ['PL', 'KRS 0000123456'],
  ['RU', 'ИНН 7701234567'],
  ['BR', 'CNPJ: 12.345.678/0001-90'],
  ['IN', 'CIN: U12345KA2007PTC012345'],
  ['AU', 'ABN 12 345 678 901'],
])('%s: %s', (country, text) => {
  expect(findRegisterEntries(text).map((entry) => entry.country)).toEqual([country]);
});

test.each([
  'RCS messaging API',
  'HRB',
  'our Amtsgericht',
  'Registered in 2004',
  'ABN AMRO Bank 2004',
  'Call 500 people',
])('%s is no entry', (text) => {
  expect(findRegisterEntries(text)).toEqual([]);
});
