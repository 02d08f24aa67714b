// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { foreignSite, isCompany, kindOf } from './small-site.ts';

const ARTICLE = '<meta property="og:type" content="article"><meta name="author" content="Lena Ortiz">';
const PROSE =
  '<p>Readers write to ask why the old lamps came back into our living rooms this year.</p>'.repeat(8);

test.each<[name: string, site: Parameters<typeof foreignSite>[0]]>([
  [
    'a trade magazine',
    {
      title: 'Why mills merge - MillWeek',
      menu: 'Mills, Webcasts, White papers, Magazine',
      footer: '<a href="/ad">Advertise</a> © MillWeek',
      head: ARTICLE,
      body: PROSE,
      path: 'why-mills-merge',
    },
  ],
  [
    'eine Fachzeitschrift',
    {
      title: 'Sägen im Test | Holzrundschau',
      menu: 'Nachrichten, Heftarchiv, Abo, Termine, Mediadaten',
      footer: '© Holz Verlag',
      head: ARTICLE,
      body: PROSE,
      lang: 'de',
      path: 'saegen',
    },
  ],
  [
    'un magazine',
    {
      title: 'Le bois revient - Actu Bois',
      menu: 'Actualités, Dossiers, S’abonner, La rédaction, Publicité',
      head: ARTICLE,
      body: PROSE,
      lang: 'fr',
      path: 'bois',
    },
  ],
  [
    'una revista',
    {
      title: 'La madera vuelve',
      menu: 'Noticias, Entrevistas, Revista, Suscríbete, Publicidad',
      head: ARTICLE,
      body: PROSE,
      lang: 'es',
      path: 'madera',
    },
  ],
  [
    'a wire that marks what it passes on',
    {
      title: 'Oakdale opens plant',
      menu: 'Latest releases, Submit a release, RSS',
      body: `<p>COLUMBUS, Ohio, May 3, 2026 (Desk24) -- Oakdale Foods opened a plant.</p>${PROSE}`,
      path: 'r/1',
    },
  ],
  [
    'a site of tests that lives on its links',
    {
      title: 'The 9 best lamps',
      menu: 'Best lamps, Best desks, Best chairs, Best beds, Best rugs, Best sofas, How we test, Affiliate disclosure',
      head: ARTICLE,
      body: PROSE,
      path: 'best-lamps',
    },
  ],
  [
    'a polish portal',
    {
      title: 'Drewno wraca',
      menu: 'Aktualności, Wywiady, Czasopismo, Prenumerata, Reklama, Redakcja',
      head: ARTICLE,
      body: PROSE,
      lang: 'pl',
      path: 'drewno',
    },
  ],
])('news: %s', (_name, site) => {
  expect(kindOf(foreignSite(site))).toBe('news');
});

test.each<[name: string, site: Parameters<typeof foreignSite>[0]]>([
  [
    'a company with a magazine',
    {
      title: 'Five lamps | Lumo',
      menu: 'Products, Shop, Magazine, Newsletter, Podcast, Pricing',
      head: ARTICLE,
      body: PROSE,
      footer: '© Lumo Lighting Ltd',
      path: 'magazine/five-lamps',
    },
  ],
  [
    'a post with an author',
    {
      title: 'How to size a pump | Pumpwell',
      menu: 'Solutions, Customers, Blog, Contact',
      head: ARTICLE,
      body: PROSE,
      footer: '© Pumpwell Inc.',
      path: 'blog/size',
    },
  ],
  [
    'a publisher as a business',
    {
      title: 'About us | Brightpage Publishing',
      menu: 'Our brands, Careers, Advertise, Media kit, Newsletter, Contact',
      footer: '© Brightpage Publishing Ltd',
      path: 'about',
    },
  ],
  [
    'an agency that sells advertising',
    {
      title: 'Advertising that works | Adwell',
      menu: 'Services, Our work, Clients, Advertising, Newsletter',
      footer: '© Adwell GmbH',
    },
  ],
  [
    'a release on its own newsroom',
    {
      title: 'Oakdale opens plant | Oakdale Foods',
      menu: 'Products, Newsroom, Careers',
      body: `<p>COLUMBUS, Ohio, May 3, 2026 (GLOBE NEWSWIRE) -- Oakdale Foods opened a plant.</p>${PROSE}`,
      footer: '© Oakdale Foods Inc.',
      path: 'newsroom/plant',
    },
  ],
  [
    'software for newsrooms',
    {
      title: 'Deskly: software for editors',
      menu: 'Features, Pricing, Customers, Newsletters, Editorial calendar, Book a demo',
      footer: '© Deskly Ltd',
    },
  ],
])('a company: %s', (_name, site) => {
  expect(isCompany(foreignSite(site))).toBe(true);
});
