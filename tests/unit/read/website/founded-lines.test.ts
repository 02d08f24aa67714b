// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

interface Parts {
  path?: string;
  title?: string;
  header?: string;
  main?: string;
  footer?: string;
  description?: string;
}

function founded({
  path = '/about',
  title = 'Brightwell',
  header = '',
  main = '',
  footer = '',
  description = '',
}: Parts) {
  const result = readHtml(
    `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Brightwell">
     <meta name="description" content="${description}"></head>
     <body><header><a href="/">Brightwell</a>${header}</header><main>${main}</main>
     <footer>${footer}<p>© 2024 Brightwell</p></footer></body></html>`,
    `https://www.brightwell.example${path}`,
  );
  return bestValue(result, 'founded')?.[0] ?? null;
}

test.each([
  [1987, '<dl><dt>Founded</dt><dd>1987</dd><dt>Staff</dt><dd>120</dd></dl>'],
  [2000, '<dl><dt>Dal</dt><dd>2000</dd><dt>Sistema qualità</dt><dd>ISO 9001:2015</dd></dl>'],
  [2015, '<dl><dt>Incorporated</dt><dd>15 September 2015</dd><dt>Status</dt><dd>Active</dd></dl>'],
  [2020, '<h4>Founded</h4><p>August 2020</p><h4>Capital</h4><p>100 million JPY</p>'],
  [2020, '<h4>2018.12</h4><p>Tom started a project</p><h4>2020.8</h4><p>Founded Brightwell, Inc.</p>'],
  [1998, '<table><tr><td>Year of establishment</td><td>1998</td></tr></table>'],
  [1952, '<p>Gründungsjahr: 1952</p>'],
  [1975, '<ul><li>Año de fundación: 1975</li></ul>'],
  [1969, '<h3>1969</h3><p>Oprichting van het bedrijf in Breda</p><h3>1990</h3><p>Nieuwe hal</p>'],
  [1952, '<h3>1952</h3><h4>Gründung</h4><h3>1960</h3><h4>Umzug nach Ulm</h4>'],
  [
    1952,
    '<p>1952 – Gründung der Brightwell GmbH durch Karl Brandl</p><p>2010 – Gründung der Brightwell Polska</p>',
  ],
  [
    2004,
    '<h3>1986</h3><p>Mario Rossi fonda Veltron.</p><h3>2004</h3><p>Mario Rossi decide di cambiare: nasce Brightwell Srl.</p>',
  ],
  [
    2004,
    '<p>1983</p><p>La storia di Brightwell inizia nel 1983 con una vernice.</p><p>2004</p><p>Nasce Brightwell.</p>',
  ],
  [1972, '<h3>1972</h3><p>Tom Hill starts the company in a garage.</p><h3>1988</h3><p>First plant.</p>'],
  [1972, '<p>1972</p><p>Brightwell is founded by Tom Hill.</p><p>1988</p><p>First plant.</p>'],
  [1978, '<h3>1978</h3><p>Création de l’entreprise par Jean Dupont</p>'],
  [1987, '<h3>1987</h3><p>Fundación de la empresa</p>'],
  [1987, '<h3>1987</h3><p>Fundação da empresa em Curitiba</p>'],
  [2008, '<div>+18</div><div>Años de actividad, desde 2008</div>'],
  [1950, '<h1>Pumps since 1950</h1>'],
])('a table or a timeline says %s: %s', (year, main) => {
  expect(founded({ main })).toBe(year);
});

test.each([
  '<h3>2015</h3><p>Gründung der Niederlassung in Posen</p>',
  '<h3>2015</h3><p>Gründung der Tochtergesellschaft Veltron</p>',
  '<h3>2015</h3><p>Foundation of Brightwell Polska</p>',
  '<h3>2015</h3><p>Apertura de la nueva fábrica</p>',
  '<h3>2015</h3><p>Creation of our research center</p>',
  '<p>2015: Our partner Veltron is founded</p>',
  '<dl><dt>Customer since</dt><dd>2011</dd></dl>',
  '<h2>Customer since 2011</h2>',
  '<h2>ISO 9001 certified since 2001</h2>',
  '<h2>Partner seit 2004</h2>',
  '<div class="testimonial"><h2>Pumps since 1950</h2></div>',
])('a year of something else: %s', (main) => {
  expect(founded({ main })).toBeNull();
});

test('slogans under the logo, in the footer, in the title and in the description', () => {
  expect(founded({ header: '<p>Family business since 1964</p>' })).toBe(1964);
  expect(founded({ header: '<p>Ihr Partner für Pumpen seit 1964</p>' })).toBe(1964);
  expect(founded({ footer: '<p>Fabricantes de bombas desde 1975</p>' })).toBe(1975);
  expect(founded({ title: 'Brightwell | Pompe dal 1962' })).toBe(1962);
  expect(founded({ header: '<img src="logo.png" alt="Brightwell logo. Established 1989.">' })).toBe(1989);
  expect(
    founded({ description: 'Depuis 2012, l’entrepreneur, Brightwell, installe des pompes à Lyon.' }),
  ).toBe(2012);
});

test('a title of an article, a copyright line and a slogan about members found nobody', () => {
  expect(founded({ path: '/blog/pumps', title: 'Pump laws since 1990 | Brightwell' })).toBeNull();
  expect(founded({ footer: '<p>Copyright since 1996</p>' })).toBeNull();
  expect(founded({ footer: '<p>© since 1996</p>' })).toBeNull();
  expect(founded({ footer: '<p>Member of the chamber since 2005</p>' })).toBeNull();
  expect(founded({ footer: '<p>Carbon neutral since 2019</p>' })).toBeNull();
});

test('a name with a joining word is one name', () => {
  const result = readHtml(
    `<html lang="de"><head><title>Unternehmen | Meyer und Holm GmbH</title></head><body><main>
     <p>Die Meyer und Holm GmbH wurde 1972 mit dem Ziel gegründet, Pumpen zu bauen.</p></main>
     <footer>© Meyer und Holm GmbH 2023</footer></body></html>`,
    'https://www.meyer-holm.example/unternehmen/',
  );
  expect(bestValue(result, 'founded')).toEqual([1972, 1972]);
});

test('a short form of the name speaks for the company', () => {
  const result = readHtml(
    `<html lang="en"><head><title>Our Story | My Pump Shack (MPS)</title></head><body><main>
     <p>Pump Shack & Garden Mart opened its doors in 1997 and has grown since.</p></main>
     <footer>© My Pump Shack (MPS)</footer></body></html>`,
    'http://mypumpshack.example/our-story/',
  );
  expect(bestValue(result, 'founded')).toEqual([1997, 1997]);
});
