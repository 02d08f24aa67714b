// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

interface Parts {
  title?: string;
  head?: string;
  header?: string;
  main?: string;
  footer?: string;
}

const PROSE =
  '<p>Order before noon and the goods leave the same day. Each delivery is tracked from the shelf to your door.</p>';

function nameOf(url: string, { title = '', head = '', header = '', main = PROSE, footer = '' }: Parts) {
  const html = `<html lang="en"><head><title>${title}</title>${head}</head><body><header>${header}<nav><a href="/products">Products</a><a href="/contact">Contact</a></nav></header><main>${main}</main><footer>${footer}</footer></body></html>`;
  return bestValue(readHtml(html, url), 'name');
}

const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
const data = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

describe('the name of the company', () => {
  test.each<[string, string, string | null, Parts]>([
    [
      'the last part of the title and the domain',
      'https://tallowbrook.example/',
      'Tallowbrook',
      { title: 'Oak tables | Tallowbrook' },
    ],
    [
      'the first part of the title and the domain',
      'https://tallowbrook.example/',
      'Tallowbrook',
      { title: 'Tallowbrook - Oak tables' },
    ],
    [
      'the first line of an address, with its legal form',
      'https://tallow-b.example/contact',
      'Tallowbrook Tables',
      {
        title: 'Contact',
        main: `<h1>Contact Tallowbrook Tables</h1><p>Tallowbrook Tables, Inc.<br>12 Elm Street<br>Boise, ID 83702</p>${PROSE}`,
      },
    ],
    [
      'a signature and the text, where the page writes nothing like its domain',
      'https://qzx.example/',
      'Tallowbrook Tables Ltd',
      {
        title: 'Oak tables and more',
        main: `<p>Tallowbrook Tables is a maker of oak tables.</p>${PROSE}`,
        footer: '© 2024 Tallowbrook Tables Ltd',
      },
    ],
    [
      'the brand of a logo that the page sells',
      'https://qzx.example/',
      null,
      {
        title: 'Oak tables and more',
        main: `<img alt="Veltron logo" src="a.png"><p>Veltron is here.</p>${PROSE}`,
      },
    ],
    [
      'a lead in the title',
      'https://tallowbrook.example/about',
      'Tallowbrook',
      { title: 'About Tallowbrook' },
    ],
    ['a German lead', 'https://tallowbrook.example/', 'Tallowbrook', { title: 'Willkommen bei Tallowbrook' }],
    [
      'words glued in the domain',
      'https://merrowpeak.example/',
      'Merrow Peak',
      { title: 'Merrow Peak | Boots', footer: '© 2024 MerrowPeak' },
    ],
    [
      'the site name before a topic',
      'https://veltora.example/blog/tea',
      'Veltora',
      { title: 'How to brew tea', head: site('Veltora') },
    ],
    [
      'the blog of the site',
      'https://veltora.example/blog/tea',
      'Veltora',
      { title: 'How to brew tea - Veltora Blog', head: site('Veltora Blog') },
    ],
    [
      'a competitor in the title',
      'https://veltora.example/compare',
      'Veltora',
      { title: 'Rivalsoft alternative | Veltora', head: site('Veltora') },
    ],
    [
      'a site name that is the page title',
      'https://veltora.example/',
      'Veltora',
      {
        title: 'Cheap tea pots and cups online | Veltora',
        head: site('Cheap tea pots and cups online'),
        footer: '© Veltora',
      },
    ],
    [
      'the parent as copyright holder',
      'https://ashgroveinns.example/',
      'Ashgrove Inns',
      { title: 'Ashgrove Inns | Rooms', footer: '© 2024 Pemberline Holdings, Inc.' },
    ],
    [
      'the builder of the site',
      'https://ashgroveinns.example/',
      'Ashgrove Inns',
      { title: 'Ashgrove Inns | Rooms', footer: '© 2024 Ashgrove Inns. Website by Pixelwharf' },
    ],
    [
      'a legal form in the notice',
      'https://dornfeld-kessel.example/',
      'Dornfeld Kessel',
      { title: 'Impressum', footer: '© 2023 Dornfeld Kessel GmbH' },
    ],
    [
      'a clause behind the holder',
      'https://sonnerud.example/imprint',
      'Sonnerud',
      { title: 'Imprint', footer: '© 2023 Sonnerud, based on a free theme' },
    ],
    [
      'the logo and the domain',
      'https://brinkhaven.example/',
      'Brinkhaven',
      { title: 'Home', header: '<a href="/"><img src="/l.png" alt="Brinkhaven logo"></a>' },
    ],
    [
      'a blend of words in the domain',
      'https://infomat.example/jobs',
      'Information Materials, Inc.',
      { title: 'Delivery manager', footer: '© 2020 Information Materials, Inc.' },
    ],
    [
      'initials written out',
      'https://gde.example/',
      'Grand Dale Estates',
      {
        title: 'Grand Dale Estates',
        main: '<p>GDE rents out halls. GDE is easy to reach.</p>',
        footer: '© 2019 Grand Dale Estates',
      },
    ],
    [
      'initials that the site calls itself',
      'https://gde.example/',
      'GDE',
      { title: 'Halls | GDE', head: site('GDE'), footer: '© 2019 GDE' },
    ],
    [
      'a word before the name in the domain',
      'https://getfennick.example/',
      'Fennick',
      { title: 'Fennick | Notes for teams', head: site('Fennick') },
    ],
    [
      'a country behind the name',
      'https://norvanta.example/',
      'Norvanta Deutschland',
      { title: 'Kontakt | Norvanta Deutschland', head: site('Norvanta Deutschland') },
    ],
    [
      'the address as the name',
      'https://cedarpost.example/',
      'Cedarpost',
      { title: 'Contact us | Cedarpost.com', head: site('Cedarpost') },
    ],
    [
      'umlauts spelled out in the domain',
      'https://mueller-anlagen.example/',
      'Müller Anlagen',
      { title: 'Müller Anlagen | Start' },
    ],
    [
      'capitals beside the usual form',
      'https://bladewick.example/',
      'Bladewick',
      { title: 'BLADEWICK® - Rollers', head: site('Bladewick') },
    ],
    [
      'an ampersand',
      'https://pike-rowe.example/',
      'Pike & Rowe',
      { title: 'Family law | Pike & Rowe', footer: '© Pike & Rowe LLP' },
    ],
    [
      'three witnesses that have nothing of the domain',
      'https://the-tea-guide.example/',
      'Quillon',
      {
        title: 'Guide | Quillon',
        head:
          site('Quillon') +
          data({ '@type': 'Organization', name: 'Quillon', url: 'https://the-tea-guide.example/' }),
        footer: '© Quillon',
      },
    ],
    [
      'a place that begins the domain',
      'https://sanmarcoplumbing.example/',
      null,
      { title: 'Drains | San Marco' },
    ],
    [
      'one notice that nothing supports',
      'https://drains24.example/',
      null,
      { title: 'Drains unblocked day and night', footer: '© 2020 Hollis Brothers' },
    ],
    [
      'an author and a topic',
      'https://somewhere-else.example/',
      null,
      { title: 'Why I like tea - Jane Miller' },
    ],
    ['a page without any name', 'https://qzv.example/', null, { title: 'Home' }],
    ['generic words only', 'https://services.example/', null, { title: 'Services | Home' }],
  ])('%s', (_, url, want, parts) => {
    expect(nameOf(url, parts)).toBe(want);
  });

  test("another company's node is no witness", () => {
    const head = data({ '@type': 'Organization', name: 'Rivalsoft', url: 'https://rivalsoft.example/' });
    expect(nameOf('https://veltora.example/', { title: 'Tea | Veltora', head })).toBe('Veltora');
  });

  test('markup data counts like JSON-LD', () => {
    const main = `<div itemscope itemtype="https://schema.org/Organization"><a itemprop="url" href="https://the-tea-guide.example/"></a><b itemprop="name">Quillon</b><span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><i itemprop="addressLocality">Leeds</i><i itemprop="addressCountry">GB</i></span></div>${PROSE}`;
    const html = `<html><head><title>Guide | Quillon</title>${site('Quillon')}</head><body><main>${main}</main></body></html>`;
    const result = readHtml(html, 'https://the-tea-guide.example/');
    expect(bestValue(result, 'name')).toBe('Quillon');
    expect(bestValue(result, 'hqCountry')).toBe('GB');
  });
});
