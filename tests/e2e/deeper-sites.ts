import type { Site, SiteHandler } from '../browser/serve-sites.ts';

/** A made-up company with its pages by hand: path -> the words of its main part. */
export interface MadeUpSite {
  lang: 'en' | 'de' | 'fr' | 'es';
  name: string;
  /** What the home page says; its menu links the other pages. */
  home: string;
  pages: Readonly<Record<string, string>>;
}

/** Words of each page's link, by its path. */
const LABELS: Readonly<Record<string, string>> = {
  '/about': 'About us',
  '/imprint': 'Legal notice',
  '/careers': 'Careers',
  '/pricing': 'Pricing',
  '/press': 'Press',
  '/ueber-uns': 'Über uns',
  '/impressum': 'Impressum',
  '/karriere': 'Karriere',
  '/preise': 'Preise',
  '/presse': 'Presse',
  '/a-propos': 'À propos',
  '/mentions-legales': 'Mentions légales',
  '/recrutement': 'Recrutement',
  '/tarifs': 'Tarifs',
  '/sobre-nosotros': 'Sobre nosotros',
  '/aviso-legal': 'Aviso legal',
  '/empleo': 'Empleo',
  '/precios': 'Precios',
  '/prensa': 'Prensa',
};

const filler = (name: string, lang: MadeUpSite['lang']) =>
  ({
    en: `${name} has built its product with customers for many years and answers every question by phone and by mail. Whoever calls reaches a person who knows the product, and whoever writes has an answer within the day.`,
    de: `${name} entwickelt sein Produkt seit vielen Jahren gemeinsam mit Kunden und beantwortet jede Frage am Telefon und per Mail. Wer anruft, erreicht einen Menschen, der das Produkt kennt.`,
    fr: `${name} développe son produit depuis de longues années avec ses clients et répond à chaque question par téléphone ou par courriel. Au bout du fil, une personne qui connaît le produit.`,
    es: `${name} desarrolla su producto desde hace muchos años junto con sus clientes y responde a cada pregunta por teléfono o por correo. Al otro lado hay siempre una persona que conoce el producto.`,
  })[lang];

/** Twelve companies, three in each language; what decides stands behind the home page. */
export const DEEPER_SITES: Readonly<Record<string, MadeUpSite>> = {
  'www.harrowpoint.example': {
    lang: 'en',
    name: 'Harrowpoint',
    home: '<h1>Billing software for subscription businesses</h1><p>Harrowpoint is a SaaS platform that helps finance teams of B2B companies send invoices on time.</p>',
    pages: {
      '/about':
        '<h1>About us</h1><p>Harrowpoint was founded in 2014. Today Harrowpoint has 180 employees.</p>',
      '/imprint':
        '<h1>Legal notice</h1><p>Harrowpoint, Inc.<br>Headquarters: 120 Market Street<br>San Francisco, CA 94105<br>United States</p>',
      '/careers':
        '<h1>Open positions</h1><ul><li><a href="/careers/101">Revenue Operations Manager</a></li><li><a href="/careers/102">Account Executive</a></li></ul>',
      '/press': '<h1>News</h1><p>In October 2026 Harrowpoint raised $22 million in Series B funding.</p>',
    },
  },
  'www.quillbrook.example': {
    lang: 'en',
    name: 'Quillbrook',
    home: '<h1>Route planning software for couriers</h1><p>Quillbrook is a cloud platform with which courier companies plan their routes.</p>',
    pages: {
      '/about':
        '<h1>About us</h1><p>We were founded in 2017 and have 95 employees in Boston and Toronto.</p>',
      '/imprint':
        '<h1>Contact</h1><p>Quillbrook LLC<br>Head office: 18 Harbor Road<br>Boston, MA 02110<br>United States</p>',
      '/pricing': '<h1>Pricing</h1><p>$29 per user and month, billed yearly. Free trial for 14 days.</p>',
    },
  },
  'www.tarnwell.example': {
    lang: 'en',
    name: 'Tarnwell',
    home: '<h1>Donation software for charities</h1><p>Tarnwell is a SaaS platform with which charities manage their donors.</p>',
    pages: {
      '/about': '<h1>About us</h1><p>Tarnwell was founded in 2010 and has 24 employees.</p>',
      '/imprint':
        '<h1>Legal notice</h1><p>Tarnwell Ltd<br>Registered office: 4 Mill Lane<br>Leeds LS1 4AP<br>United Kingdom</p>',
    },
  },
  'www.nordhavel.example': {
    lang: 'de',
    name: 'Nordhavel',
    home: '<h1>Software für die Lohnabrechnung</h1><p>Nordhavel ist eine SaaS-Plattform, mit der Unternehmen ihre Löhne abrechnen.</p>',
    pages: {
      '/ueber-uns': '<h1>Über uns</h1><p>Nordhavel wurde 2012 gegründet und beschäftigt 140 Mitarbeiter.</p>',
      '/impressum':
        '<h1>Impressum</h1><p>Nordhavel GmbH<br>Hafenstraße 12<br>20457 Hamburg<br>Deutschland</p><p>Amtsgericht Hamburg HRB 123456<br>Geschäftsführerin: Maria Keller</p>',
      '/karriere':
        '<h1>Offene Stellen</h1><ul><li>Vertriebsmitarbeiter (m/w/d)</li><li>Softwareentwickler (m/w/d)</li></ul>',
      '/presse':
        '<h1>Presse</h1><p>Im Oktober 2026 hat Nordhavel eine Finanzierungsrunde über 12 Millionen Euro abgeschlossen.</p>',
    },
  },
  'www.pumpenwerk-ried.example': {
    lang: 'de',
    name: 'Pumpenwerk Ried',
    home: '<h1>Pumpen für die Industrie</h1><p>Pumpenwerk Ried fertigt Pumpen für Chemie und Lebensmittel.</p>',
    pages: {
      '/ueber-uns':
        '<h1>Über uns</h1><p>Pumpenwerk Ried wurde 1958 gegründet und beschäftigt 320 Mitarbeiter.</p>',
      '/impressum':
        '<h1>Impressum</h1><p>Pumpenwerk Ried AG<br>Werkstraße 3<br>4910 Ried im Innkreis<br>Österreich</p>',
    },
  },
  'www.kassenblick.example': {
    lang: 'de',
    name: 'Kassenblick',
    home: '<h1>Kassensoftware für Bäckereien</h1><p>Kassenblick ist eine Cloud-Software, mit der Bäckereien ihre Kassen auswerten.</p>',
    pages: {
      '/ueber-uns': '<h1>Über uns</h1><p>Wir beschäftigen 8 Mitarbeiter und wurden 2020 gegründet.</p>',
      '/impressum':
        '<h1>Impressum</h1><p>Kassenblick UG (haftungsbeschränkt)<br>Lindenweg 5<br>50667 Köln<br>Deutschland</p>',
      '/preise': '<h1>Preise</h1><p>Ab 19 Euro im Monat, jederzeit kündbar.</p>',
    },
  },
  'www.cartelys.example': {
    lang: 'fr',
    name: 'Cartelys',
    home: '<h1>Logiciel de gestion des contrats</h1><p>Cartelys est une plateforme SaaS de gestion des contrats pour les entreprises.</p>',
    pages: {
      '/a-propos': '<h1>À propos</h1><p>Cartelys a été fondée en 2015 et compte 120 collaborateurs.</p>',
      '/mentions-legales':
        '<h1>Mentions légales</h1><p>Cartelys SAS<br>Siège social : 8 rue des Lilas<br>69003 Lyon<br>France</p>',
      '/recrutement':
        '<h1>Nous recrutons</h1><p>Nous recherchons un commercial pour notre équipe de Lyon.</p>',
      '/presse': '<h1>Presse</h1><p>En octobre 2026 Cartelys a levé 9 millions d’euros.</p>',
    },
  },
  'www.vergerlune.example': {
    lang: 'fr',
    name: 'Vergerlune',
    home: '<h1>Jus de fruits artisanaux</h1><p>Vergerlune produit des jus de fruits pour les épiceries.</p>',
    pages: {
      '/a-propos': '<h1>À propos</h1><p>Vergerlune a été fondée en 1998 et emploie 35 personnes.</p>',
      '/mentions-legales':
        '<h1>Mentions légales</h1><p>Vergerlune SARL<br>Siège social : 2 chemin du Moulin<br>49000 Angers<br>France</p>',
    },
  },
  'www.datalisse.example': {
    lang: 'fr',
    name: 'Datalisse',
    home: '<h1>Logiciel d’analyse de données</h1><p>Datalisse est un logiciel en ligne d’analyse de données pour les équipes commerciales.</p>',
    pages: {
      '/a-propos': '<h1>À propos</h1><p>Datalisse a été fondée en 2018 et compte 64 salariés.</p>',
      '/mentions-legales':
        '<h1>Mentions légales</h1><p>Datalisse SA<br>Siège social : rue du Rhône 14<br>1204 Genève<br>Suisse</p>',
      '/tarifs': '<h1>Tarifs</h1><p>À partir de 49 € par mois et par utilisateur.</p>',
    },
  },
  'www.rutamar.example': {
    lang: 'es',
    name: 'Rutamar',
    home: '<h1>Software de logística</h1><p>Rutamar es una plataforma SaaS de logística para empresas de transporte.</p>',
    pages: {
      '/sobre-nosotros':
        '<h1>Sobre nosotros</h1><p>Rutamar fue fundada en 2013 y cuenta con 210 empleados.</p>',
      '/aviso-legal':
        '<h1>Aviso legal</h1><p>Rutamar S.L.<br>Domicilio social: Calle Mayor 21<br>46002 Valencia<br>España</p>',
      '/empleo': '<h1>Vacantes</h1><p>Buscamos un comercial para nuestra oficina de Valencia.</p>',
      '/prensa':
        '<h1>Prensa</h1><p>En octubre de 2026 Rutamar cerró una ronda de financiación de 8 millones de euros.</p>',
    },
  },
  'www.olivarto.example': {
    lang: 'es',
    name: 'Olivarto',
    home: '<h1>Aceite de oliva</h1><p>Olivarto produce aceite de oliva para restaurantes y tiendas.</p>',
    pages: {
      '/sobre-nosotros':
        '<h1>Sobre nosotros</h1><p>Olivarto fue fundada en 1975 y cuenta con 45 empleados.</p>',
      '/aviso-legal':
        '<h1>Aviso legal</h1><p>Olivarto S.A.<br>Domicilio social: Camino Real 7<br>23001 Jaén<br>España</p>',
    },
  },
  'www.clarinube.example': {
    lang: 'es',
    name: 'Clarinube',
    home: '<h1>Software de contabilidad</h1><p>Clarinube es un software de contabilidad en la nube para empresas.</p>',
    pages: {
      '/sobre-nosotros':
        '<h1>Sobre nosotros</h1><p>Clarinube fue fundada en 2016 y cuenta con 75 empleados.</p>',
      '/aviso-legal':
        '<h1>Aviso legal</h1><p>Clarinube S.L.<br>Domicilio social: Gran Vía 30<br>28013 Madrid<br>España</p>',
      '/precios': '<h1>Precios</h1><p>Desde 15 euros al mes por usuario.</p>',
    },
  },
};

export function madeUpPage({ lang, name, pages }: MadeUpSite, main: string): string {
  const links = Object.keys(pages).map((path) => `<a href="${path}">${LABELS[path]}</a>`);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${name}</title>
<meta property="og:site_name" content="${name}"></head><body><header><a href="/">${name}</a><nav>${links.join(' ')}</nav></header>
<main>${main}<p>${filler(name, lang)}</p></main><footer><p>© 2026 ${name}</p></footer></body></html>`;
}

function serve(site: MadeUpSite): SiteHandler {
  return (_, response, url) => {
    const main = url.pathname === '/' ? site.home : site.pages[url.pathname];
    if (main === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(madeUpPage(site, main));
  };
}

export function deeperSites(): Record<string, Site> {
  return {
    ...Object.fromEntries(Object.entries(DEEPER_SITES).map(([host, site]) => [host, serve(site)])),
  };
}
