// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

function page(host: string, path: string, language: string, title: string, main: string, footer: string) {
  return readHtml(
    `<html lang="${language}"><head><title>${title}</title></head><body><header><a href="/"><img src="/logo.svg" alt="Brightwell"></a><nav><a href="/services">Services</a><a href="/contact">Contact</a></nav></header><main>${main}</main><footer>${footer}</footer></body></html>`,
    `https://www.${host}${path}`,
    { registrableDomain: host },
  );
}
const F = ['name', 'legalName', 'hqCountry', 'hqCity', 'founded', 'headcount', 'phoneCountry'] as const;
function facts(...a: Parameters<typeof page>) {
  const r = page(...a);
  return F.map((k) => {
    const value: unknown = bestValue(r, k);
    return Array.isArray(value) ? value.join('-') : value;
  }).join(' | ');
}
/** name | legalName | hqCountry | hqCity | founded | headcount | phoneCountry; empty where the page does not say it. */
test.each([
  [
    'Brightwell | Brightwell Ltd | GB | Leeds | 1998-1998 | 45-45 | GB',
    'brightwell.co.uk',
    '/about-us',
    'en',
    'About us | Brightwell',
    '<h1>About us</h1><p>Established in 1998, Brightwell is a family-run pump maker. Today we employ 45 people.</p>',
    '<p>Brightwell Ltd, Unit 4 Mill Lane, Leeds, LS1 4AP. Tel: 0113 245 6789. Registered in England No. 01234567</p><p>© Brightwell 2024</p>',
  ],
  [
    'Brightwell | Brightwell S.L. | ES | Sevilla | 1987-1987 | 30- | ES',
    'brightwell.es',
    '/quienes-somos',
    'es',
    'Quiénes somos - Brightwell',
    '<h1>Quiénes somos</h1><p>Brightwell nace en 1987 de la mano de Juan Ruiz. Contamos con un equipo de más de 30 profesionales.</p>',
    '<p>Brightwell S.L. · Calle Verde 3 · 41001 Sevilla · Tel. 954 123 789</p><p>© 2024 Brightwell. Aviso legal</p>',
  ],
  [
    'Brightwell | Brightwell S.r.l. | IT | Brescia | 1961-1961 | 25-25 | IT',
    'brightwell.it',
    '/azienda',
    'it',
    'Azienda - Brightwell',
    '<h1>L’azienda</h1><p>Fondata nel 1961 da Mario Rossi, Brightwell è oggi guidata dalla terza generazione. Siamo un team di 25 persone.</p>',
    '<p>Brightwell S.r.l. - Via Verde 5 - 25121 Brescia (BS) - P.IVA 01234567890 - Tel. 030 2457789</p>',
  ],
  [
    'Brightwell | Brightwell SAS | FR | Lyon | 1978-1978 | 12-12 | FR',
    'brightwell.fr',
    '/qui-sommes-nous',
    'fr',
    'Qui sommes-nous ? | Brightwell',
    '<h1>Qui sommes-nous ?</h1><p>Créée en 1978 par Jean Dupont, l’entreprise Brightwell fabrique des pompes. Notre équipe de 12 personnes vous accompagne.</p>',
    '<p>Brightwell SAS au capital de 10 000 € - 4 rue Verte, 69003 Lyon - Tél. : 04 72 11 22 33</p>',
  ],
  [
    'Brightwell | Brightwell B.V. | NL | Utrecht | 1969-1969 | 60-60 | NL',
    'brightwell.nl',
    '/over-ons',
    'nl',
    'Over ons | Brightwell',
    '<h1>Over ons</h1><p>Brightwell is een familiebedrijf dat in 1969 werd opgericht. Er werken 60 medewerkers bij Brightwell.</p>',
    '<p>Brightwell B.V., Molenweg 12, 3511 AB Utrecht, T: 030 234 5678, KvK 12345678</p>',
  ],
  [
    'Brightwell | Brightwell Ltda | BR | Curitiba | 1992-1992 | 80-80 | BR',
    'brightwell.com.br',
    '/sobre',
    'pt',
    'Sobre | Brightwell',
    '<h1>Sobre nós</h1><p>A Brightwell foi fundada em 1992 em Curitiba. Contamos com 80 colaboradores.</p>',
    '<p>Brightwell Ltda - CNPJ 12.345.678/0001-90 - Rua das Flores, 123 - Curitiba/PR - CEP 80010-000 - (41) 3333-4444</p>',
  ],
  [
    'Brightwell | Brightwell GmbH | DE | Ulm | 1952-1952 | 162-198 | DE',
    'brightwell.de',
    '/unternehmen',
    'de',
    'Unternehmen | Brightwell GmbH',
    '<h1>Über uns</h1><p>Die Brightwell GmbH ist ein 1952 gegründetes Familienunternehmen. Rund 180 Mitarbeiterinnen und Mitarbeiter arbeiten bei uns.</p>',
    '<p>Brightwell GmbH<br>Lindenweg 4<br>89073 Ulm</p><p>Telefon 0731 245678</p>',
  ],
  [
    'Brightwell | Brightwell Technologies Pvt. Ltd. | IN | Pune | 2010-2010 | 150- | IN',
    'brightwell.in',
    '/about',
    'en',
    'About Us - Brightwell Technologies',
    '<h1>About Brightwell</h1><p>Brightwell Technologies Pvt. Ltd. was incorporated in the year 2010. We have a team of 150+ engineers.</p>',
    '<h4>Head Office</h4><p>401, Tower A, Baner Road, Pune - 411045, Maharashtra, India</p><h4>US Office</h4><p>12 Main St, Austin, TX 78701</p><p>© 2024 All rights reserved | Brightwell Technologies Pvt. Ltd.</p><p>+91 20 1234 9876</p>',
  ],
  [
    'Brightwell | Brightwell Pty Ltd | AU | Richmond | 2003-2003 |  | AU',
    'brightwell.com.au',
    '/about',
    'en',
    'About | Brightwell',
    '<h1>Our story</h1><p>Brightwell has been helping gardeners since 2003.</p>',
    '<p>Brightwell Pty Ltd ABN 12 345 678 901<br>12 Swan Street, Richmond VIC 3121</p><p>Phone: 03 9429 1234</p>',
  ],
  [
    'Brightwell | Brightwell AG | CH | Zug | 1990-1990 |  | CH',
    'brightwell.ch',
    '/ueber-uns',
    'de',
    'Über uns - Brightwell AG',
    '<h1>Über uns</h1><p>Seit 1990 entwickelt die Brightwell AG Pumpen.</p>',
    '<p>Brightwell AG, Baarerstrasse 12, 6300 Zug, +41 41 711 22 33, CHE-123.456.789</p>',
  ],
  [
    'Brightwell | Brightwell, Inc. | US | Austin | 2015-2015 | 51-200 | US',
    'brightwell.io',
    '/about',
    'en',
    'About Brightwell',
    '<h1>About Brightwell</h1><p>Brightwell was started in 2015 by two friends. We are now a team of 51-200 people.</p><p>Headquartered in Austin, Texas.</p>',
    '<p>© 2024 Brightwell, Inc. All rights reserved. (512) 345-6788</p>',
  ],
])('an about page of a small firm: %s', (want, ...rest) => {
  expect(facts(...(rest as Parameters<typeof page>)).replace(/null/g, '')).toBe(want);
});
