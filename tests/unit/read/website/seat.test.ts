// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { STATED } from '#lib/evidence/evidence.ts';
import { bestValue, readHtml } from './read-page.ts';

function read(url: string, language: string, main: string, footer = '') {
  const html = `<html lang="${language}"><head><title>Brightwell</title></head><body><nav><a href="/">Brightwell</a></nav>
    <main>${main}</main><footer>${footer}</footer></body></html>`;
  const registrableDomain = new URL(url).hostname.replace(/^www\./, '');
  return readHtml(html, url, { registrableDomain });
}

test.each<[string, string, string, string]>([
  [
    'DE',
    '/impressum',
    'de',
    'Brightwell GmbH<br>Lindenweg 4<br>50667 Köln<br>Amtsgericht Köln, HRB 12345<br>Hosting: Veltron AG, Bahnhofstrasse 1, 8001 Zürich, Schweiz',
  ],
  [
    'FR',
    '/mentions-legales',
    'fr',
    'Brightwell SAS au capital de 10 000 €<br>Siège social : 4 rue Verte, 31000 Toulouse<br>RCS Toulouse 123 456 789<br>Hébergeur : Veltron Ltd, 1 Grand Canal Square, Dublin, Ireland',
  ],
  [
    'ES',
    '/aviso-legal',
    'es',
    'Titular: Brightwell S.L.<br>CIF: B12345678<br>Domicilio social: Calle Verde 3, 41001 Sevilla',
  ],
  [
    'IT',
    '/note-legali',
    'it',
    'Brightwell S.r.l.<br>Sede legale: Via Verde 5, 37121 Verona (VR)<br>P.IVA 01234567890',
  ],
  ['NL', '/colofon', 'nl', 'Brightwell B.V.<br>Molenweg 12<br>3511 AB Utrecht<br>KvK-nummer: 12345678'],
  [
    'PT',
    '/aviso-legal',
    'pt',
    'Brightwell Lda.<br>Sede social: Rua Verde 7, 4000-447 Porto<br>NIPC: 512345678',
  ],
  [
    'GB',
    '/legal',
    'en',
    'Brightwell Ltd. Registered in England and Wales. Company number 12345678. Registered office: 3 Mill Lane, Leeds LS1 4AP',
  ],
])('an imprint in %s names the seat of its company, not of its host', (country, path, language, text) => {
  const result = read(`https://www.brightwell.example${path}`, language, `<h1>Legal</h1><p>${text}</p>`);
  expect(bestValue(result, 'hqCountry')).toBe(country);
  expect(
    result.evidence.find(({ attribute }) => attribute === 'hqCountry')?.confidence,
  ).toBeGreaterThanOrEqual(STATED);
});

test("a register's entry in the footer names the country where no address does", () => {
  const result = read(
    'https://www.brightwell.example/',
    'it',
    '<p>Pompe e valvole.</p>',
    '© 2024 Brightwell - P.IVA 01234567890',
  );
  expect(bestValue(result, 'hqCountry')).toBe('IT');
  expect(bestValue(result, 'hqCity')).toBeNull();
});

test('of addresses in two countries, the one of the register is the seat', () => {
  const offices = '<p>10 Elm Street<br>Boise, ID 83702</p><p>Lindenweg 4<br>50667 Köln</p>';
  const open = read('https://www.brightwell.example/contact', 'de', offices);
  expect(bestValue(open, 'hqCountry')).toBeNull();
  const settled = read(
    'https://www.brightwell.example/contact',
    'de',
    `${offices}<p>Amtsgericht Köln, HRB 12345</p>`,
  );
  expect(bestValue(settled, 'hqCountry')).toBe('DE');
  expect(bestValue(settled, 'hqCity')).toBe('Köln');
});

test("domain, language and phone of one country lean, for a local site's are as often those of the seat", () => {
  const call = '<p>Bel ons: +31 20 794 7123</p>';
  const [seat] = read('https://www.brightwell.nl/', 'nl', call).evidence.filter(
    ({ attribute }) => attribute === 'hqCountry',
  );
  expect(seat?.value).toBe('NL');
  expect(seat?.confidence).toBeLessThan(STATED);
  expect(bestValue(read('https://www.brightwell.nl/', 'en', call), 'hqCountry')).toBeNull();
});

test.each([
  ['en', 'In 2025 Brightwell moved its headquarters from Boston to Austin, Texas.', 'US', 'Austin'],
  ['en', 'Brightwell has relocated its head office to Dublin, Ireland.', 'IE', 'Dublin'],
  ['de', 'Brightwell hat seinen Hauptsitz nach Wien verlegt.', 'AT', 'Wien'],
  ['fr', 'En 2024, Brightwell a transféré son siège social à Lyon, France.', 'FR', 'Lyon'],
  ['es', 'Brightwell trasladó su sede central a Valencia, España.', 'ES', 'Valencia'],
])(
  'a seat that moved is where it moved to, whatever offices stand below (%s: %s)',
  (language, said, country, city) => {
    const offices = `<p>Boston<br>12 Main St, Boston, MA 02110, USA</p><p>London<br>1 Old Street, London EC1V 9HL, United Kingdom</p>`;
    const moved = read('https://www.brightwell.example/about', language, `<p>${said}</p>`, offices);
    expect([bestValue(moved, 'hqCountry'), bestValue(moved, 'hqCity')]).toEqual([country, city]);
  },
);
