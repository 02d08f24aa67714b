// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

/** The contact page of a made-up company under a suffix of its country. */
function read(host: string, language: string, main: string, footer = '', path = '/contact', head = '') {
  const html = `<html lang="${language}"><head><title>Brightwell</title>${head}</head><body><nav><a href="/">Brightwell</a></nav>
    <main>${main}</main><footer>${footer}</footer></body></html>`;
  return readHtml(html, `https://www.${host}${path}`, { registrableDomain: host });
}
const cases: [string, string | null, string, string, string, string][] = [
  [
    'AR',
    'Concordia',
    'brightwell.com',
    'es',
    '',
    '<div>Presidente Illia 756, Concordia, Entre Ríos</div><div>+54 9 3454 26-1400</div>',
  ],
  ['ES', 'Madrid', 'brightwell.es', 'es', '', '<li>650 971 404</li><li>Madrid, Comunidad de Madrid</li>'],
  [
    'ES',
    'Palma',
    'brightwell.es',
    'es',
    '',
    '<p>C/ Aragón 12, bajos, Palma</p><a href="tel:+34971222333">971 222 333</a>',
  ],
  [
    'GB',
    'London',
    'brightwell.co.uk',
    'en',
    '',
    '<p>Brightwell Ltd. Registered in England and Wales No. 01234567. Registered office: 20 Old Street, London EC1V 9AB</p>',
  ],
  [
    'GB',
    null,
    'brightwell.com',
    'en',
    '',
    '<p>Brightwell Limited is registered in England (01234567), VAT GB 123 4567 89</p>',
  ],
  [
    'NL',
    'Utrecht',
    'brightwell.nl',
    'nl',
    '<p>Molenweg 12<br>3511 AB Utrecht<br>KvK 12345678<br>BTW NL123456789B01</p>',
    '',
  ],
  [
    'FR',
    'Lyon',
    'brightwell.fr',
    'fr',
    '<p>Brightwell SAS au capital de 10 000 € - RCS Lyon 123 456 789 - Siège social : 4 rue Verte 69003 Lyon</p>',
    '',
  ],
  [
    'BR',
    'Curitiba',
    'brightwell.com.br',
    'pt',
    '',
    '<p>Brightwell Ltda - CNPJ 12.345.678/0001-90<br>Rua das Flores, 123 - Centro - Curitiba/PR - CEP 80010-000</p>',
  ],
  [
    'BR',
    'Curitiba',
    'brightwell.com.br',
    'pt',
    '',
    '<p>Rua das Flores, 123, Batel, Curitiba - PR</p><p>(41) 3333-4444</p>',
  ],
  [
    'IT',
    'Brescia',
    'brightwell.it',
    'it',
    '',
    '<p>Brightwell S.r.l. - Via Verde 5 - 25121 Brescia (BS) - P.IVA 01234567890 - REA BS-123456 - Cap. Soc. € 10.000 i.v.</p>',
  ],
  [
    'CH',
    'Zug',
    'brightwell.ch',
    'de',
    '<p>Brightwell AG<br>Baarerstrasse 12<br>6300 Zug<br>CHE-123.456.789</p>',
    '',
  ],
  ['CH', 'Zürich', 'brightwell.com', 'de', '<p>Brightwell AG<br>Langstrasse 12<br>CH-8004 Zürich</p>', ''],
  [
    'AU',
    'Richmond',
    'brightwell.com.au',
    'en',
    '',
    '<p>Level 2, 12 Swan Street, Richmond VIC 3121</p><p>ABN 12 345 678 901</p>',
  ],
  [
    'IN',
    'Pune',
    'brightwell.in',
    'en',
    '<p>Brightwell Technologies Pvt. Ltd.<br>401, Tower A, Baner Road, Pune - 411045, Maharashtra, India</p><p>CIN: U72900PN2010PTC123456</p>',
    '',
  ],
  ['US', 'Austin', 'brightwell.com', 'en', '', '<p>Austin, TX</p>'],
  ['US', 'San Francisco', 'brightwell.com', 'en', '', '<p>548 Market St, San Francisco, CA 94104</p>'],
  [
    'AT',
    'Graz',
    'brightwell.at',
    'de',
    '<p>Brightwell GmbH<br>Herrengasse 12<br>8010 Graz<br>ATU12345678<br>FN 123456a</p>',
    '',
  ],
  ['PT', 'Braga', 'brightwell.pt', 'pt', '', '<p>Rua Verde 7, 4700-123 Braga</p><p>NIF 512345678</p>'],
  [
    'MX',
    'Monterrey',
    'brightwell.com.mx',
    'es',
    '',
    '<p>Av. Constitución 400, Col. Centro, C.P. 64000, Monterrey, N.L., México</p>',
  ],
  [
    'PL',
    'Poznań',
    'brightwell.pl',
    'pl',
    '',
    '<p>Brightwell Sp. z o.o.<br>ul. Zielona 5<br>61-001 Poznań<br>NIP 1234567890</p>',
  ],
  ['SE', 'Malmö', 'brightwell.se', 'sv', '', '<p>Storgatan 5, 211 34 Malmö</p><p>Org.nr 556123-4567</p>'],
  ['DK', 'Aarhus', 'brightwell.dk', 'da', '', '<p>Havnegade 5, 8000 Aarhus C</p><p>CVR 12345678</p>'],
  ['IE', 'Cork', 'brightwell.ie', 'en', '', '<p>5 Main Street, Cork, T12 AB34</p>'],
  ['DE', 'Altheim', 'brightwell.de', 'de', '', '<p>Dieselstrasse 6<br>84051 Altheim</p>'],
  ['DE', null, 'brightwell.de', 'de', '', '<p>USt-IdNr.: DE123456789</p>'],
  ['AE', 'Dubai', 'brightwell.com', 'en', '', '<p>Office 1203, Business Bay, Dubai, UAE</p>'],
  ['ZA', 'Cape Town', 'brightwell.co.za', 'en', '', '<p>12 Long Street, Cape Town, 8001</p>'],
  ['CA', 'Cantley', 'brightwell.ca', 'fr', '', '<p>16, rue Burke, Cantley<br>(Québec) J8V 3L5</p>'],
  [
    'IN',
    'Bangalore',
    'brightwell.vc',
    'en',
    '<p>The registered office is at No. 5, 3rd Cross, Bengaluru - 560037, Karnataka, India.</p>',
    '<p>Brightwell, headquartered in Bangalore, India, invests early.</p>',
  ],
  [
    'AE',
    'Dubai',
    'brightwell.com',
    'en',
    '<p>Brightwell is incorporated in UAE (Dubai) with a distributed team.</p>',
    '',
  ],
  [
    'DE',
    'Köln',
    'brightwell.com',
    'en',
    '',
    '<address>Location:<br>Lindenwall 69<br>Köln, Germany, 50668<br>Registration Number: HRB 78674<br>+49 221 789474</address>',
  ],
  [
    'JP',
    'Tokyo',
    'brightwell.jp',
    'en',
    '<h3>Headquarter</h3><p>〒113-8485</p><p>7-3-1 Hongo, Bunkyo-Ku, Tokyo</p>',
    '',
  ],
  [
    'ID',
    'Bogor',
    'brightwell.co.id',
    'id',
    '',
    '<p>Jl. Pahlawan 5, Kab. Bogor, Jawa Barat, 16810, Indonesia</p>',
  ],
  ['GR', 'Athens', 'brightwell.gr', 'en', '', '<p>5 Ermou Str., 105 63 Athens, Greece</p>'],
  [
    'CL',
    'Santiago',
    'brightwell.cl',
    'es',
    '',
    '<p>Av. Providencia 1208, Oficina 301, Providencia, Santiago</p><a href="tel:+56222223333">+56 2 2222 3333</a>',
  ],
  ['CO', 'Medellín', 'brightwell.com.co', 'es', '', '<p>Calle 10 # 43-20, Medellín, Colombia</p>'],
  ['NZ', 'Auckland', 'brightwell.co.nz', 'en', '', '<p>12 Queen Street, Auckland 1010</p>'],
  ['SG', 'Singapore', 'brightwell.sg', 'en', '', '<p>10 Anson Road, #12-08, Singapore 079903</p>'],
  ['ES', 'Sevilla', 'brightwell.com', 'es', '', '<p>Calle Verde 3, 41001 Sevilla</p>'],
  ['BE', 'Gent', 'brightwell.be', 'nl', '', '<p>Kerkstraat 5, 9000 Gent</p><p>BE 0123.456.789</p>'],
];
test.each(cases)('an address in %s, %s, on %s (%s): %s %s', (country, city, host, lang, main, footer) => {
  const r = read(host, lang, main, footer);
  expect([bestValue(r, 'hqCountry'), bestValue(r, 'hqCity')]).toEqual([country, city]);
});

test.each([
  ['<p>Tel. 34 5678, Barcelona</p>'],
  ['<p>Desde 1987, Brightwell</p>'],
  ['<p>London, Paris</p>'],
  ['<p>Portland, Cement</p>'],
  ['<p>Made with love in California</p>'],
  ['<p>Acme Street 12, Springfield</p>'],
])('no address: %s', (footer) => {
  const result = read('brightwell.com', 'en', '', footer);
  expect(bestValue(result, 'hqCountry')).toBeNull();
});

test('several cities of one country in a footer leave the city open', () => {
  const result = read('brightwell.com', 'en', '', '<p>Austin, TX</p><p>Dallas, TX</p>');
  expect(bestValue(result, 'hqCity')).toBeNull();
});

test("metas of a site's own name its place", () => {
  const geo =
    '<meta name="geo.region" content="US-PA"><meta name="geo.placename" content="Scranton, Pennsylvania">';
  const result = read('brightwell.com', 'en', '', '', '/about', geo);
  expect([bestValue(result, 'hqCountry'), bestValue(result, 'hqCity')]).toEqual(['US', 'Scranton']);
  const contact =
    '<meta property="business:contact_data:locality" content="Porto"><meta property="business:contact_data:country_name" content="Portugal">';
  expect(bestValue(read('brightwell.com', 'en', '', '', '/', contact), 'hqCity')).toBe('Porto');
  expect(bestValue(read('brightwell.com', 'en', '', '', '/blog/pumps', geo), 'hqCountry')).toBeNull();
});

test('a company that is incorporated in Delaware may be anywhere', () => {
  const result = read('brightwell.com', 'en', '<p>Brightwell is incorporated in Delaware.</p>');
  expect(bestValue(result, 'hqCountry')).toBeNull();
});
