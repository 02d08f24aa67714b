// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

function legalName(
  main: string,
  { path = '/about', title = 'Brightwell', footer = '', language = 'en' } = {},
) {
  const result = readHtml(
    `<html lang="${language}"><head><title>${title}</title><meta property="og:site_name" content="Brightwell"></head>
     <body><nav><a href="/">Brightwell</a></nav><main>${main}</main><footer>${footer}<p>© 2024 Brightwell</p></footer></body></html>`,
    `https://www.brightwell.example${path}`,
  );
  return bestValue(result, 'legalName');
}

test.each([
  ['Brightwell GmbH', '<p>Die Brightwell GmbH fertigt Pumpen.</p>'],
  ['Brightwell GmbH & Co. KG', '<p>Die Brightwell GmbH & Co. KG fertigt Pumpen.</p>'],
  ['Brightwell Srl', '<p>Mario Rossi è il fondatore e l’anima di Brightwell Srl.</p>'],
  ['Brightwell S.r.l.', '<p>La Brightwell S.r.l. produce valvole.</p>'],
  ['Brightwell S.p.A.', '<p>Brightwell S.p.A. produce valvole.</p>'],
  ['Brightwell AB', '<p>Därför grundade vi Brightwell AB – ett företag i Gävle.</p>'],
  ['Brightwell S.L.', '<p>En Brightwell, S.L. fabricamos bombas.</p>'],
  ['Brightwell S.R.L.', '<p>Desde el 2011 Brightwell S.R.L. lleva adelante su tarea.</p>'],
  ['Brightwell SAS', '<p>La société Brightwell SAS fabrique des pompes.</p>'],
  ['Brightwell B.V.', '<p>Brightwell B.V. maakt pompen.</p>'],
  ['Brightwell Ltda', '<p>A Brightwell Ltda. fabrica bombas.</p>'],
  ['Brightwell Limited', '<p>Brightwell Limited makes pumps.</p>'],
  ['Brightwell Pvt. Ltd.', '<p>Brightwell Pvt. Ltd. makes pumps in Pune.</p>'],
  ['Brightwell Pty Ltd', '<p>Brightwell Pty Ltd makes pumps.</p>'],
  ['Brightwell, Inc.', '<p>Brightwell, Inc. makes pumps.</p>'],
])('the name with its legal form in prose: %s', (name, main) => {
  expect(legalName(main)?.replace(',', '').replace(/\.$/, '')).toBe(name.replace(',', '').replace(/\.$/, ''));
});

test('a title and a footer write the legal name', () => {
  expect(legalName('<p>Pumps</p>', { title: 'Brightwell GmbH | Unternehmen' })).toBe('Brightwell GmbH');
  expect(legalName('<p>Pumps</p>', { footer: '<p>Brightwell GmbH<br>Lindenweg 4<br>50667 Köln</p>' })).toBe(
    'Brightwell GmbH',
  );
});

test.each([
  ['Norddeich Pumpen S.L.', 'es', '/aviso-legal', 'Razón social: Norddeich Pumpen S.L.<br>CIF: B12345678'],
  ['Norddeich Pumpen S.L.', 'es', '/aviso-legal', 'Titular: Norddeich Pumpen, S.L.<br>NIF: B12345678'],
  ['Norddeich SAS', 'fr', '/mentions-legales', 'Raison sociale : Norddeich SAS au capital de 10 000 €'],
  [
    'Norddeich S.r.l.',
    'it',
    '/note-legali',
    'Ragione sociale: Norddeich S.r.l. - Sede legale: Via Verde 5, Verona',
  ],
  ['Norddeich Ltda', 'pt', '/contato', 'Razão Social: Norddeich Ltda - CNPJ 12.345.678/0001-90'],
  ['Norddeich GmbH', 'de', '/impressum', 'Diensteanbieter: Norddeich GmbH<br>Lindenweg 4'],
  ['Norddeich Ltd', 'en', '/legal', 'Company name: Norddeich Ltd<br>Company number: 12345678'],
])('a legal notice labels it: %s', (name, language, path, text) => {
  expect(legalName(`<p>${text}</p>`, { path, language })?.replace(',', '')).toBe(name);
});

test.each([
  ['<p>Brightwell Polska Sp. z o.o. is our branch.</p>'],
  ['<p>Unser Partner Veltron GmbH liefert Motoren.</p>'],
  ['<p>Hosting: Veltron GmbH</p>'],
  ['<p>We are not affiliated with Brightwell LLC or Brightwell Software LLC.</p>'],
  ['<p>We love Brightwell as much as you do.</p>'],
  ['<blockquote>Brightwell Inc. is great</blockquote>'],
])('others have legal names too: %s', (main) => {
  expect(legalName(main)).toBeNull();
});

test('the host that a legal notice names is not the company', () => {
  const text = '<p>Hébergeur<br>Raison sociale : Veltron SAS</p><p>Hosting<br>Company name: Veltron Ltd</p>';
  expect(legalName(text, { path: '/mentions-legales', language: 'fr' })).toBeNull();
});

test('a holder that trades as the company is its legal name', () => {
  expect(
    legalName('<p>Pumps</p>', { footer: '<p>© Norddeich Pumps LLC DBA Brightwell - License 1802847</p>' }),
  ).toBe('Norddeich Pumps LLC');
});

test("the name that signs the site and is its domain's wins over the product's", () => {
  const result = readHtml(
    `<html lang="en"><head><title>Pricing | Vault Manager</title><meta property="og:site_name" content="Vault Manager"></head>
     <body><header><a href="/"><img src="logo.png" alt="Vault Manager logo"></a> by 7Northfen</header><main>
     <p>Vault Manager by 7Northfen keeps secrets. You will enjoy Vault Manager by 7Northfen.</p></main>
     <footer><p>Vault Manager</p><p>© 7Northfen. All rights reserved.</p></footer></body></html>`,
    'https://vault.7northfen.example/pricing/',
    { registrableDomain: '7northfen.example' },
  );
  expect(bestValue(result, 'name')).toBe('7Northfen');
});

test("on a host of everybody's pages the project is the domain", () => {
  const html = `<html lang="fr"><head><title>L’entreprise | Northfen Pompes</title></head><body><header>Northfen Pompes</header>
    <nav><a href="/northfen-pompes/services">Services</a><a href="/northfen-pompes/solutions">Solutions</a></nav><main>
    <p>Northfen Pompes accompagne les professionnels.</p><a href="tel:+33472230140">04 72 23 01 40</a></main></body></html>`;
  const result = readHtml(html, 'https://someone.github.io/northfen-pompes/entreprise', {
    registrableDomain: 'someone.github.io',
  });
  expect(bestValue(result, 'name')).toBe('Northfen Pompes');
});
