// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { foreignSite, isCompany } from './small-site.ts';

// Companies that look like towns, schools and clubs.

test.each<[name: string, site: Parameters<typeof foreignSite>[0]]>([
  [
    'software for town halls',
    {
      title: 'CivicDesk: software for councils',
      menu: 'Products, Customers, Residents, Councillors, Meetings and agendas, Request a demo',
      footer: '© CivicDesk Ltd',
    },
  ],
  [
    'Software für Gemeinden',
    {
      title: 'Amtswerk',
      menu: 'Lösungen, Referenzen, Bürgerservice, Amtsblatt, Gemeinderat',
      footer: '© Amtswerk GmbH',
      lang: 'de',
    },
  ],
  [
    'a utility of a town',
    {
      title: 'Stadtwerke Talheim',
      menu: 'Strom, Gas, Bürgerservice, Abfallkalender, Bekanntmachungen',
      footer: 'Stadtwerke Talheim GmbH',
      lang: 'de',
    },
  ],
  [
    'a supplier of schools',
    {
      title: 'Furniture for primary schools',
      menu: 'Products, Parents, Pupils, Contact',
      footer: '© Deskly Ltd',
    },
  ],
  [
    'a driving school',
    {
      title: 'Marbrook Driving School',
      menu: 'Courses, Prices, Students, Contact',
      footer: '© Marbrook Driving',
    },
  ],
  [
    'a firm that does research for others',
    {
      title: 'Marlow Research',
      menu: 'Research, Publications, Teams, Contact',
      text: 'We run surveys for manufacturers.',
      footer: '© Marlow Research Ltd',
    },
  ],
  [
    'a builder that names a town as its customer',
    {
      title: 'Brightline Roads',
      menu: 'Services, Projects, Careers',
      text: 'The City of Marbrook chose us for its bridges.',
      footer: '© Brightline Roads Inc.',
    },
  ],
  [
    'a hotel near a town hall',
    {
      title: 'Hotel Rathaus',
      menu: 'Zimmer, Preise, Rathaus, Kontakt',
      footer: 'Hotel Rathaus, Marktplatz 1, 79991 Unterbach',
      lang: 'de',
    },
  ],
  [
    'a firm in a city that is called so',
    { title: 'Pallets', menu: 'Home, Gallery, Contact', footer: 'City of Industry, CA 91748' },
  ],
  [
    'a firm that names what its customers are',
    {
      title: 'Brise',
      menu: 'Offre, Contact',
      text: 'Nos clients : collectivité, établissement public.',
      lang: 'fr',
    },
  ],
  [
    'a maker of club shirts',
    {
      title: 'Shirts for clubs | Kitworks',
      menu: 'Teams, Fixtures, Juniors, Products',
      footer: '© Kitworks Ltd',
    },
  ],
])('a company: %s', (_name, site) => {
  expect(isCompany(foreignSite(site))).toBe(true);
});
