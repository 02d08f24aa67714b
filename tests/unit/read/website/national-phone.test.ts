// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

function phoneCountry(host: string, language: string, footer: string) {
  return bestValue(
    readHtml(
      `<html lang="${language}"><head><title>Brightwell</title></head><body><main><h1>Contact</h1></main>
       <footer>${footer}<p>© 2024 Brightwell</p></footer></body></html>`,
      `https://www.${host}/contact`,
      { registrableDomain: host },
    ),
    'phoneCountry',
  );
}

test.each([
  ['IT', 'brightwell.it', 'it', '<p>Via Verde 5, 23900 Lecco (LC)</p><p>Tel. 0341 25.18.76</p>'],
  [
    'BR',
    'brightwell.com.br',
    'pt',
    '<p>Rua das Flores, 123 - Centro - Curitiba/PR</p><p>Tel: (41) 3333-4444</p>',
  ],
  ['NL', 'brightwell.nl', 'nl', '<p>Molenweg 12, 3511 AB Utrecht</p><p>Telefoon: 0492 - 524 333</p>'],
  [
    'GB',
    'brightwell.com',
    'en',
    '<p>3 Mill Lane, Leeds LS1 4AP</p><a href="tel:01625856500">01625 856500</a>',
  ],
  ['DE', 'brightwell.de', 'de', '<p>Lindenweg 4, 50667 Köln</p><p>Tel.: 0221 80 60 745</p>'],
  ['ES', 'brightwell.es', 'es', '<p>Calle Verde 3, 41001 Sevilla</p><p>Teléfono: 954 123 789</p>'],
  [
    'ID',
    'brightwell.co.id',
    'id',
    '<p>Jl. Pahlawan 5, Kab. Bogor, 16810, Indonesia</p><p>Telp: (021) 87943148</p>',
  ],
])("a number of the seat's country: %s", (country, host, language, footer) => {
  expect(phoneCountry(host, language, footer)).toBe(country);
});

test.each([
  ['brightwell.com', 'en', '<p>Tel. 0341 251876</p>'],
  ['brightwell.de', 'de', '<p>USt-IdNr. DE123456789</p><p>Konto 0341251876</p>'],
  ['brightwell.de', 'de', '<p>Lindenweg 4, 50667 Köln</p><p>Tel. 0123456789</p>'],
  ['brightwell.de', 'de', '<p>Lindenweg 4, 50667 Köln</p><p>Tel. 12 34</p>'],
  ['brightwell.es', 'es', '<p>Calle Verde 3, 41001 Sevilla</p><p>Teléfono: 954 123 78</p>'],
])('no number of a known country (%s %s): %s', (host, language, footer) => {
  expect(phoneCountry(host, language, footer)).toBeNull();
});
