// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { buildProfile } from '#lib/profile/build-profile.ts';
import { readHtml } from './read-page.ts';

interface Given {
  path?: string;
  lang?: string;
  footer?: string;
  head?: string;
}

/** Country, city and grade of the seat of a page of "Kelvo Technik". */
function seat(
  main: string,
  { path = 'contact', lang = 'en', footer = '© Kelvo Technik', head = '' }: Given = {},
) {
  const html = `<html lang="${lang}"><head><title>Contact | Kelvo Technik</title>${head}</head><body><header><a href="/">Kelvo Technik</a></header><main><h1>Contact</h1>${main}</main><footer>${footer}</footer></body></html>`;
  const { hqCountry, hqCity } = buildProfile(
    readHtml(html, `https://www.kelvo-technik.example/${path}`).evidence,
  );
  const grade =
    hqCountry === undefined
      ? ''
      : hqCountry.confidence >= 900
        ? 'stated'
        : hqCountry.confidence >= 700
          ? 'inferred'
          : 'hint';
  return [hqCountry?.value ?? null, hqCity?.value ?? null, grade];
}

describe('head office above registered office', () => {
  test.each([
    [
      '<p>Registered office: 5 Cayman Way, Grand Cayman, Cayman Islands</p><p>Head office: 68 Middle Street, Beijing 100085, China</p>',
      ['CN', 'Beijing', 'stated'],
    ],
    [
      '<p>Siège social : 4 rue Verte, 1630 Bulle, Suisse</p><p>Maison mère : 12 rue Bleue, 69002 Lyon, France</p>',
      ['FR', 'Lyon', 'stated'],
    ],
    [
      '<p>Registered address<br>2 Coastal Highway, Lewes, DE 19958</p><h3>Headquarters</h3><p>10 King Street, Leeds LS1 2AB, UK</p>',
      ['GB', 'Leeds', 'stated'],
    ],
    [
      '<p>Sede legale: Via Roma 1, 6900 Lugano, Svizzera</p><p>Sede centrale: Via Po 5, 10121 Torino, Italia</p>',
      ['IT', 'Torino', 'stated'],
    ],
    ['<p>Registered office: 10 King Street, Leeds LS1 2AB, UK</p>', ['GB', 'Leeds', 'stated']],
  ])('%s', (main, expected) => {
    expect(seat(main)).toEqual(expected);
  });
});

describe("the own name's block in an imprint", () => {
  test.each([
    [
      '<h2>Kelvo Holding AG</h2><p>Bahnhofstrasse 12<br>6300 Zug<br>Schweiz</p><h2>Kelvo Technik GmbH</h2><p>Talstr. 88<br>86199 Augsburg<br>Deutschland</p>',
      'Augsburg',
    ],
    [
      '<p>Kelvo Technik GmbH<br>Domplatz 4<br>48143 Münster<br>Deutschland</p><p>Redaktionell verantwortlich:<br>Erika Beispiel<br>Am Hang 3<br>88045 Friedrichshafen</p>',
      'Münster',
    ],
    [
      '<p>Kelvo Technik GmbH<br>Domplatz 4<br>48143 Münster</p><p>Berufshaftpflichtversicherung: Allsecur AG, Königinstr. 28, 80802 München</p>',
      'Münster',
    ],
    [
      '<p>Kelvo Technik GmbH, Domplatz 4, 48143 Münster</p><p>Webdesign:<br>Pixelhof GmbH<br>Ringweg 5<br>50667 Köln</p>',
      'Münster',
    ],
    [
      '<p>Kelvo Technik GmbH<br>Domplatz 4<br>48143 Münster</p><p>Zuständige Aufsichtsbehörde: Regierung, Odeonsplatz 1, 80539 München</p>',
      'Münster',
    ],
    [
      '<p>Kelvo Vertrieb GmbH<br>Hafenstraße 3<br>28195 Bremen</p><p>Kelvo Technik GmbH<br>Domplatz 4<br>48143 Münster</p>',
      'Münster',
    ],
  ])('%s', (main, city) => {
    expect(seat(main, { path: 'impressum', lang: 'de', footer: '© Kelvo Technik GmbH' })).toEqual([
      'DE',
      city,
      'stated',
    ]);
  });
});

describe('offices, regions and country sites are no seat that confirms', () => {
  const london = '<p>12 Mill Lane<br>London SE1 2AB<br>United Kingdom</p>';
  test.each([
    [`<h3>London office</h3>${london}`, {}],
    [`<h3>EMEA</h3>${london}`, {}],
    [`<h3>UK sales office</h3>${london}`, {}],
    [`<h3>Showroom</h3>${london}`, {}],
    [london, { path: 'uk/contact' }],
    [london, { path: 'en-gb/contact' }],
    [`<p>Kelvo Technik UK Ltd</p>${london}`, {}],
    ['<h3>Niederlassung Wien</h3><p>Ringstraße 5, 1010 Wien, Österreich</p>', { lang: 'de' }],
    ['<h3>Delegación Norte</h3><p>Calle Mayor 5, 48001 Bilbao, España</p>', { lang: 'es' }],
    [
      '<p>Kelvo Technik Deutschland GmbH<br>Talstr. 1<br>80331 München</p><p>Amtsgericht München HRB 12345</p>',
      { path: 'de/impressum', lang: 'de' },
    ],
  ])('%s %o', (main, given) => {
    expect(seat(main, given)[2]).toBe('hint');
  });

  test('an office in a country of which the own legal form is not says nothing', () => {
    expect(seat(`<h3>London office</h3>${london}`, { footer: '© Kelvo Technik, Inc.' })).toEqual([
      null,
      null,
      '',
    ]);
  });

  test.each([
    [`<h3>Our office</h3>${london}`, {}],
    [`<h3>Office</h3>${london}`, {}],
    [london, {}],
    [`<p>Kelvo Technik</p>${london}`, { path: 'uk/contact' }],
  ])('%s %o is the seat', (main, given) => {
    expect(seat(main, given)).toEqual(['GB', 'London', 'stated']);
  });

  test.each([
    '<p>Visit us at booth 7, ExCeL London, 1 Western Gateway, London E16 1XL, United Kingdom</p>',
    '<h3>Upcoming events</h3><div>RoboCon Conference 2026</div><div>Denver, CO</div>',
    '<h3>Summit</h3><p>4 Fair Road<br>Nashville, TN 37203</p>',
    '<p>Payer claims</p><p>410 Lakeview Road<br>Albany, NY 12207</p>',
  ])("%s is nobody's", (main) => {
    expect(seat(main)).toEqual([null, null, '']);
  });
});

describe('addresses of others', () => {
  const forum = '<p>National Arbitration Forum<br>6465 Wayzata Blvd, Suite 500<br>Minneapolis, MN 55426</p>';
  test.each([
    [forum, { path: 'terms' }],
    ['<p>Our host: Serverhaus GmbH, Talstr. 5, 80331 München, Deutschland</p>', { path: 'privacy' }],
    [
      '<h2>Oakline Foods</h2><p>Oakline Foods Ltd<br>12 Mill Lane<br>London SE1 2AB</p>',
      { path: 'customers/oakline' },
    ],
    [
      '<div role="dialog"><p>Google Ireland Limited, Barrow Street, Dublin 4, Ireland</p></div>',
      { path: '' },
    ],
    [
      '<div id="onetrust-banner"><p>Usercentrics GmbH<br>Sendlinger Straße 7<br>80331 München</p></div>',
      { path: '' },
    ],
  ])('%s %o', (main, given) => {
    expect(seat(main, given)).toEqual([null, null, '']);
  });

  test('under the own name an address counts on a page of clauses too', () => {
    const main = '<p>The controller is Kelvo Technik GmbH, Domplatz 4, 48143 Münster, Germany</p>';
    expect(seat(main, { path: 'privacy' }).slice(0, 2)).toEqual(['DE', 'Münster']);
  });
});

describe("a template's sample is no address", () => {
  test.each([
    '<p>A108 Adam Street</p><p>New York, NY 535022</p><p>United States</p>',
    '<p>1234 Street Name, City Name, United States</p>',
    '<p>123 Street, New York, USA<br>+012 345 67890</p>',
    '<p>Musterstraße 1, 12345 Musterstadt, Deutschland</p>',
    '<p>500 Main Road, San Francisco, CA 94158<br>info@mysite.com</p>',
    '<p>Lorem ipsum dolor sit amet</p><p>77 Hill Street, Denver, CO 80202</p>',
  ])('%s', (footer) => {
    expect(seat('', { path: '', footer: `${footer} © Kelvo Technik` })).toEqual([null, null, '']);
  });
});

describe('labels of the seat', () => {
  test.each(['Main', 'Home office', 'Corporate', 'World Headquarters', 'Head Office'])('%s', (label) => {
    const main = `<div><h4>${label}</h4><p>210 Jackson Street<br>Anoka, MN 55303</p></div><div><h4>Sales</h4><p>90 South 8th Street<br>Minneapolis, MN 55402</p></div>`;
    expect(seat(main)).toEqual(['US', 'Anoka', 'stated']);
  });

  test('a fact of its own: "World Headquarters", "Omaha, Nebraska"', () => {
    expect(seat('<dl><dt>World Headquarters</dt><dd>Omaha, Nebraska</dd></dl>')).toEqual([
      'US',
      'Omaha',
      'stated',
    ]);
  });

  test.each([
    ['Mit Hauptsitz in Finnland beschäftigt Kelvo Technik weltweit viele Menschen.', 'FI'],
    ['Als Verband mit Sitz in Stuttgart schulen und vertreten wir unsere Mitglieder.', 'DE'],
  ])('%s', (sentence, country) => {
    expect(seat(`<p>${sentence}</p>`, { lang: 'de', path: 'de/about' })[0]).toBe(country);
  });

  test('a customer with its seat elsewhere is not the company', () => {
    expect(
      seat('<p>Als Kunde mit Sitz in Finnland kaufen wir gern hier.</p>', { lang: 'de', path: 'about' })[0],
    ).toBeNull();
  });
});
