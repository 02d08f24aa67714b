// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { foreignSite, isCompany, kindOf } from './small-site.ts';

type Site = Parameters<typeof foreignSite>[0];
const many = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const letters = [...'abcdefghijklmnoprst']
  .map((letter) => `<a href="/${letter}">${letter.toUpperCase()}</a>`)
  .join(' ');
const jobs = (apply: string) =>
  many(6, (at) => `<div><h3>Role ${at}</h3><a href="/j${at}">${apply}</a></div>`);
const posts = (more: string, date: (at: number) => string) =>
  many(
    4,
    (at) =>
      `<article><h2>Story ${at}</h2><p>${date(at)}</p><p>Once upon a time.</p><a href="/p${at}">${more}</a></article>`,
  );

test.each<[kind: string, name: string, site: Site]>([
  [
    'forum',
    'in Swedish',
    {
      title: 'Hundliv.se',
      menu: 'Start, Forum, Senaste inläggen, Skapa en ny tråd, Mina trådar',
      lang: 'sv',
    },
  ],
  [
    'forum',
    'in German',
    { title: 'Aquarienfreunde', menu: 'Neues Thema, Meine Themen, Neueste Beiträge, Foren', lang: 'de' },
  ],
  ['forum', 'in Polish', { title: 'Wędkarze', menu: 'Nowy temat, Moje tematy, Ostatnie posty', lang: 'pl' }],
  ['forum', 'in Spanish', { title: 'Padres', menu: 'Foros, Nuevo tema, Últimos mensajes', lang: 'es' }],
  ['forum', 'in Russian', { title: 'Рыбаки', menu: 'Форум, Новая тема, Последние сообщения', lang: 'ru' }],
  [
    'listing',
    'an entry in Dutch',
    {
      title: 'Bakkerij Blauw uit DORDRECHT op Someplace',
      body: `${letters}<p>Wilgenbos 1</p><a href="#r">Schrijf review...</a>`,
      lang: 'nl',
    },
  ],
  [
    'listing',
    'an entry whose owner is asked',
    {
      title: 'Mill Garage Leeds',
      body: '<p>Are you the owner of Mill Garage?</p><a href="#r">Write a review</a>',
    },
  ],
  [
    'listing',
    'an entry in German',
    { title: 'Tischlerei Moor', body: `${letters}<a href="#r">Bewertung schreiben</a>`, lang: 'de' },
  ],
  [
    'listing',
    'an entry in French',
    {
      title: 'Garage du Lac',
      body: `${letters}<p>Êtes-vous le propriétaire de Garage du Lac ?</p>`,
      lang: 'fr',
    },
  ],
  [
    'listing',
    'an entry in a network',
    {
      title: 'Green Oven, UK | Linknet',
      menu: 'Promote your event, Promote your news, Add your organisation',
      body: '<a href="/v">vCard Format</a>',
    },
  ],
  [
    'listing',
    'internships of many',
    {
      title: 'Internships in Ohio',
      menu: 'Search, Locations, Companies',
      body: `${jobs('Apply →')}${many(5, (at) => `<a href="/c${at}">Firm ${'abcde'[at]} ${at + 2} positions</a>`)}`,
    },
  ],
  [
    'listing',
    'Stellen vieler',
    {
      title: 'Stellenangebote in Ulm',
      menu: 'Jobs suchen, Unternehmen',
      body: jobs('Jetzt bewerben'),
      lang: 'de',
    },
  ],
  [
    'listing',
    'offres de plusieurs',
    {
      title: 'Offres d’emploi à Lyon',
      body: `${jobs('Postuler')}${many(5, (at) => `<a href="/c${at}">Maison ${'abcde'[at]} (${at + 2} offres)</a>`)}`,
      lang: 'fr',
    },
  ],
  [
    'listing',
    'ofertas de muchos',
    { title: 'Empleos en Vigo', menu: 'Buscar empleo, Empresas', body: jobs('Ver oferta'), lang: 'es' },
  ],
  [
    'listing',
    'oferty wielu',
    { title: 'Praca Łódź', menu: 'Oferty pracy, Firmy', body: jobs('Aplikuj'), lang: 'pl' },
  ],
  [
    'news',
    'stories in Czech',
    {
      title: 'Zajímavé příběhy',
      menu: 'Novinky, Zábava',
      body: posts('zobrazit článek', (at) => `1${at}.3.2026`),
      lang: 'cs',
    },
  ],
  [
    'news',
    'stories in Italian',
    {
      title: 'Cinema nero',
      menu: 'Recensioni, Musica',
      body: posts('Continua a leggere »', (at) => `1${at} aprile 2026`),
      lang: 'it',
    },
  ],
  [
    'news',
    'stories in Danish',
    { title: 'Løberne', menu: 'Løb, Kajak', body: posts('Læs mere', (at) => `1${at}.03.2026`), lang: 'da' },
  ],
  [
    'news',
    'stories in Japanese',
    {
      title: '台所まとめ',
      menu: 'TOP, RSS',
      body: posts('この記事の続きを読む', (at) => `2026年03月1${at}日`),
      lang: 'ja',
    },
  ],
  [
    'news',
    'stories in English',
    {
      title: 'Pixel Knight',
      menu: 'Reviews, Previews',
      body: posts('Read More', (at) => `March 1${at}, 2026`),
    },
  ],
  [
    'news',
    'a trade magazine in Spanish',
    { title: 'Bombas Hoy | Noticias y revista del sector', menu: 'Sectores, Eventos, Revista', lang: 'es' },
  ],
  [
    'news',
    'a trade magazine in German',
    { title: 'Pumpenwelt - Nachrichten und Fachmagazin', menu: 'Themen, Termine', lang: 'de' },
  ],
  [
    'news',
    'a trade magazine in Polish',
    { title: 'Pompy - czasopismo i wiadomości branżowe', menu: 'Tematy', lang: 'pl' },
  ],
  ['news', 'a trade magazine in Italian', { title: 'Pompe: notizie e rivista', menu: 'Temi', lang: 'it' }],
  [
    'news',
    'a trade magazine in Dutch',
    { title: 'Pompwereld, nieuws en tijdschrift', menu: 'Dossiers', lang: 'nl' },
  ],
])('%s: %s', (kind, _, site) => {
  expect(kindOf(foreignSite(site))).toBe(kind);
});

test.each<[name: string, site: Site]>([
  [
    'a shop with an index of brands',
    {
      title: 'Shoes on Someplace',
      menu: 'Cart, Shipping',
      body: `${letters}<a href="#r">Write a review</a>`,
    },
  ],
  [
    'a firm with open roles',
    {
      title: 'Jobs at Brightwell',
      menu: 'Products, Careers',
      body: jobs('Apply now'),
      footer: '© 2026 Brightwell Ltd',
    },
  ],
  [
    'a firm with news',
    {
      title: 'Brightwell pumps',
      menu: 'Products, Services, News',
      body: posts('Read more', (at) => `March 1${at}, 2026`),
      footer: '© 2026 Brightwell Ltd',
    },
  ],
  [
    'a firm that prints magazines',
    {
      title: 'Printing of news and magazine titles',
      menu: 'Products, Solutions',
      footer: '© 2026 Brightwell Ltd',
    },
  ],
  ['a firm with a support forum', { title: 'Brightwell Editor', menu: 'Pricing, Products, Forum' }],
  [
    'a firm that sells to owners',
    {
      title: 'Brightwell Lettings',
      menu: 'Landlords, Contact',
      body: '<p>Are you the owner of a house in Leeds?</p>',
    },
  ],
])('%s stays a company', (_, site) => {
  expect(isCompany(foreignSite(site))).toBe(true);
});
