// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

function seatOf(text: string, more = ''): string | null {
  const html = `<!doctype html><html><head><title>Acme</title><meta property="og:site_name" content="Acme"></head>
    <body><h1>Acme</h1><p>${text}</p>${more}<footer>© 2026 Acme</footer></body></html>`;
  return bestValue(readHtml(html, 'https://www.acme.example/about'), 'hqCountry');
}

test.each([
  ['CH', 'Acme is a Swiss manufacturer of pumps.'],
  ['SE', 'We are a family-owned Swedish engineering company with a hundred years behind us.'],
  ['AT', 'Die Acme ist ein österreichisches Familienunternehmen für Pumpen.'],
  ['FR', 'Acme est une entreprise française spécialisée dans les pompes.'],
  ['CO', 'Somos una empresa familiar colombiana que vende rodamientos.'],
  ['IT', 'Acme è un’azienda italiana che produce pompe.'],
  ['BR', 'A Acme é uma empresa brasileira de bombas.'],
  ['BE', 'Acme is een Belgisch bedrijf dat pompen maakt.'],
])('%s: %s', (country, text) => {
  expect(seatOf(text)).toBe(country);
});

test.each([
  'Acme is a supplier to German companies.',
  'Acme is a distributor of Italian machines.',
  'Acme es un distribuidor de maquinaria italiana.',
  'Our customer Globex is a Swiss manufacturer of pumps.',
  'Acme is an Italian restaurant.',
  'Globex is a Danish company.',
  'Acme is one of the largest American companies’ suppliers.',
  'Acme offers French lessons to firms.',
])('nothing: %s', (text) => {
  expect(seatOf(text)).toBeNull();
});

test('an address says more than a nationality', () => {
  expect(
    seatOf('Acme is a Swiss company.', '<address>Acme GmbH, Hauptstraße 1, 10115 Berlin</address>'),
  ).toBe('DE');
});
