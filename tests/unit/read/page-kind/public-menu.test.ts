// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { foreignSite, kindOf } from './small-site.ts';

// Made-up towns, schools, institutes and clubs, told by their menus and by how they sign their pages.

test.each<[kind: string, name: string, site: Parameters<typeof foreignSite>[0]]>([
  [
    'government',
    'a town of residents and councillors',
    {
      title: 'Marbrook',
      menu: 'Residents, Business, Councillors, Meetings and agendas, Bins and recycling, Planning applications',
    },
  ],
  [
    'government',
    'a Gemeinde that signs its pages',
    {
      title: 'Willkommen',
      menu: 'Aktuelles, Tourismus, Feuerwehr',
      footer: 'Gemeinde Unterbach, Dorfstr. 3, 79991 Unterbach',
      lang: 'de',
    },
  ],
  [
    'government',
    'a Rathaus',
    {
      title: 'Talheim',
      menu: 'Rathaus, Bürgerservice, Leben',
      lines: 'Amtsblatt; Gemeinderat; Stellenangebote',
      lang: 'de',
    },
  ],
  [
    'government',
    'a commune',
    {
      title: 'Accueil',
      menu: 'Vie municipale, Démarches, Enfance jeunesse, Urbanisme',
      footer: 'Mairie de Valbrune, 2 place de l’Église',
      lang: 'fr',
    },
  ],
  [
    'government',
    'an ayuntamiento',
    {
      title: 'Villarrubia',
      menu: 'Sede electrónica, Turismo',
      lines: 'Perfil del contratante; Bandos; Ordenanzas',
      lang: 'es',
    },
  ],
  [
    'government',
    'a comune',
    {
      title: 'Borgofiume',
      menu: 'Uffici, Servizi, Novità',
      lines: 'Albo pretorio; Amministrazione trasparente; Sindaco',
      lang: 'it',
    },
  ],
  [
    'government',
    'a prefeitura',
    { title: 'Serra Verde', menu: 'O Município, Secretarias, Diário oficial, Licitações', lang: 'pt' },
  ],
  [
    'government',
    'a gmina',
    { title: 'Zalesie', menu: 'Urząd gminy, Rada gminy, Sołectwa, Gospodarka odpadami', lang: 'pl' },
  ],
  [
    'government',
    'a Czech obec',
    { title: 'Dolní Ves', menu: 'Úřední deska, Zastupitelstvo, Povinné informace, Vyhlášky', lang: 'cs' },
  ],
  [
    'government',
    'a Swedish kommun',
    {
      title: 'Åsby',
      menu: 'Kommun och politik, Omsorg och stöd, Förskola och skola, Bygga, bo',
      lines: 'Kommunfullmäktige',
      lang: 'sv',
    },
  ],
  [
    'government',
    'a Japanese town',
    { title: '山川町', menu: 'くらしの情報, 町政情報, 町議会, 防災情報', lang: 'ja' },
  ],
  [
    'government',
    'a belediye',
    { title: 'Yeşilova', menu: 'Başkan, Meclis kararları, E-belediye, İhaleler, Kent rehberi', lang: 'tr' },
  ],
  [
    'government',
    'a ministry in Polish',
    { title: 'Ministerstwo Rybołówstwa', menu: 'Aktualności, Kontakt', lang: 'pl' },
  ],
  [
    'government',
    'a body under a ministry',
    {
      title: 'Coast register',
      menu: 'About, News',
      text: 'The Coast Register is a public body under the ministry of fisheries.',
    },
  ],
  [
    'university',
    'a primary school',
    { title: 'Oak Lane Primary School', menu: 'Our school, Term dates, Parents, Governors' },
  ],
  [
    'university',
    'a Gymnasium',
    {
      title: 'Lessing-Gymnasium Talheim',
      menu: 'Schulleben, Eltern, Kollegium, Vertretungsplan',
      lang: 'de',
    },
  ],
  [
    'university',
    'a lycée',
    { title: 'Lycée Jean Valbrune', menu: 'L’établissement, Vie scolaire, Enseignants', lang: 'fr' },
  ],
  [
    'university',
    'an istituto comprensivo',
    { title: 'Istituto Comprensivo Borgofiume', menu: 'La scuola, Docenti, Studenti, Circolari', lang: 'it' },
  ],
  [
    'university',
    'a szkoła',
    { title: 'Szkoła Podstawowa nr 4 w Zalesiu', menu: 'Uczniowie, Rodzice, Plan lekcji', lang: 'pl' },
  ],
  [
    'university',
    'a business school',
    { title: 'MBA | Marbrook Business School', menu: 'MBA, Executive education, Faculty, Alumni' },
  ],
  [
    'university',
    'a research institute',
    {
      title: 'Currents | Nordhav',
      menu: 'Research groups, Publications, Seminars, PhD programme',
      text: 'Nordhav is the national institute of sea research.',
    },
  ],
  [
    'other',
    'a sports club',
    { title: 'TSV Unterbach', menu: 'Mannschaften, Spielplan, Verein, Jugend', lang: 'de' },
  ],
])('%s: %s', (kind, _name, site) => {
  expect(kindOf(foreignSite(site))).toBe(kind);
});
