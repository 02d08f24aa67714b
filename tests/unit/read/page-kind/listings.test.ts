// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { foreignSite, isCompany, kindOf } from './small-site.ts';

const counted = (...names: string[]) =>
  names.map((name, at) => `<a href="/c${at}">${name} (${at * 37 + 12})</a>`).join(' ');
const post = (name: string, at: number, answer: string) =>
  `<div><a href="/m/${name}">${name}</a> 03-05-2026 à 14:0${at}<p>Ma pompe fait du bruit.</p><a href="#">${answer}</a></div>`;
const thread = (answer: string) =>
  ['jean', 'lilou', 'marc', 'zoe', 'tom'].map((name, at) => post(name, at, answer)).join('');

test.each<[kind: string, name: string, site: Parameters<typeof foreignSite>[0]]>([
  [
    'listing',
    'ads in Bulgarian',
    {
      title: 'Обяви за всичко',
      menu: 'Добави обява, Вход',
      body: counted('Работа', 'Имоти', 'Коли'),
      lang: 'bg',
    },
  ],
  ['listing', 'ads in Czech', { title: 'Inzeráty zdarma', menu: 'Přidat inzerát, Přihlášení', lang: 'cs' }],
  [
    'listing',
    'ads in French',
    { title: 'Petites annonces', menu: 'Déposer une annonce, Se connecter', lang: 'fr' },
  ],
  [
    'listing',
    'ads in Turkish',
    {
      title: 'Satılık ve kiralık ilanlar',
      menu: 'Ücretsiz ilan ver, Giriş',
      body: counted('Emlak', 'Vasıta', 'Telefon', 'Mobilya', 'Hayvan'),
      lang: 'tr',
    },
  ],
  [
    'listing',
    'ads in German',
    { title: 'Kleinanzeigen Talheim', menu: 'Anzeige aufgeben, Mein Konto', lang: 'de' },
  ],
  [
    'listing',
    'jobs of many',
    {
      title: 'Welder jobs in Leeds - Workly',
      menu: 'Find jobs, Companies, Post a job',
      heading: '1,204 welder jobs',
      path: 'jobs/welder',
    },
  ],
  [
    'listing',
    'Stellen vieler',
    {
      title: 'Stellenangebote Schweißer',
      menu: 'Jobs finden, Für Arbeitgeber, Stellenanzeige schalten',
      lang: 'de',
      path: 'jobs/s',
    },
  ],
  [
    'listing',
    'oferty pracy',
    { title: 'Praca dla spawaczy', menu: 'Oferty pracy, Dla pracodawców', lang: 'pl' },
  ],
  [
    'listing',
    'who is hiring, each in a line',
    {
      title: 'Jobs',
      lines:
        'Acme is hiring a welder; Bolt is hiring; Corel is hiring two; Dent is hiring; Elk is hiring; Fir is hiring',
    },
  ],
  [
    'listing',
    'a ranking that vendors may join',
    { title: 'Top 10 CRM tools in 2026 - Ranko', menu: 'Categories, Compare, Write a review, For vendors' },
  ],
  [
    'encyclopedia',
    'a wiki of fans',
    {
      title: 'Pump - Pumpwiki',
      menu: 'Article, Talk, Edit, History',
      body: '<h2>See also</h2><h2>References</h2><p>Text is available under CC BY-SA.</p>',
    },
  ],
  [
    'encyclopedia',
    'ein Wiki',
    {
      title: 'Pumpe',
      menu: 'Artikel, Diskussion, Quelltext anzeigen, Versionsgeschichte',
      body: '<h2>Siehe auch</h2><h2>Einzelnachweise</h2>',
      lang: 'de',
    },
  ],
  [
    'forum',
    'a thread in French',
    { title: 'Pompe bruyante', menu: 'Accueil, Inscription', body: thread('Citer'), lang: 'fr' },
  ],
  [
    'forum',
    'a thread in Polish',
    { title: 'Głośna pompa', menu: 'Start, Rejestracja', body: thread('Cytuj'), lang: 'pl' },
  ],
  [
    'forum',
    'a thread in Spanish',
    { title: 'Bomba ruidosa', menu: 'Inicio, Registro', body: thread('Responder'), lang: 'es' },
  ],
])('%s: %s', (kind, _name, site) => {
  expect(kindOf(foreignSite(site))).toBe(kind);
});

test.each<[name: string, site: Parameters<typeof foreignSite>[0]]>([
  [
    'a shop whose shelves are counted',
    {
      title: 'Lamps | Lumo',
      menu: 'Shop, Cart, Contact',
      body: counted('Floor', 'Desk', 'Wall', 'Ceiling', 'Outdoor'),
    },
  ],
  [
    'an employer’s own openings',
    {
      title: 'Jobs at Oakdale Foods',
      menu: 'Search jobs, Job alerts, Saved jobs, Why Oakdale',
      heading: '214 jobs',
      footer: '© Oakdale Foods Inc.',
      path: 'jobs/search',
    },
  ],
  [
    'software for recruiters',
    {
      title: 'Hire faster | Hirewell',
      menu: 'Product, Pricing, Customers, For employers, Post a job',
      footer: '© Hirewell Ltd',
    },
  ],
  [
    'a vendor of forum software',
    {
      title: 'Threadly: forum software',
      menu: 'Features, Pricing, Customers, Docs',
      body: thread('Reply'),
      footer: '© Threadly Inc.',
    },
  ],
  [
    'a dealer who buys cars',
    { title: 'Cars | Autohof', menu: 'Products, Financing, Sell your car, Prices', footer: '© Autohof GmbH' },
  ],
  [
    'an agency that asks for reviews',
    {
      title: 'Web design | Pixelhof',
      menu: 'Services, Portfolio, Clients, Write a review',
      footer: '© Pixelhof GmbH',
    },
  ],
])('a company: %s', (_name, site) => {
  expect(isCompany(foreignSite(site))).toBe(true);
});
