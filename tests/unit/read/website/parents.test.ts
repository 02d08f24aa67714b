// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';
import { readSentence } from './read-sentence.ts';

interface Page {
  title?: string;
  header?: string;
  main?: string;
  footer?: string;
  head?: string;
}

function parentOf({
  title = 'Brightwell',
  header = '',
  main = '',
  footer = '© 2026 Brightwell',
  head = '',
}: Page) {
  const result = readHtml(
    `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Brightwell">${head}</head>
     <body><header><a href="/">Brightwell</a>${header}</header><main><h1>Pumps</h1>${main}</main><footer>${footer}</footer></body></html>`,
    'https://www.brightwell.example/',
  );
  return bestValue(result, 'parent');
}

describe('a sentence names the parent', () => {
  test.each([
    ['Northwind Group', 'en', 'Since 2021 Brightwell is part of the Northwind Group.'],
    ['Northwind', 'en', 'Brightwell was acquired by Northwind in 2021.'],
    ['Northwind', 'en', 'Brightwell is a Northwind company.'],
    ['Northwind Holdings', 'en', 'We have been part of Northwind Holdings since 2019.'],
    ['Northwind Industries', 'en', 'In 2019 Brightwell joined Northwind Industries.'],
    ['Northwind AG', 'de', 'Seit 2019 gehört Brightwell zur Northwind AG.'],
    ['Northwind-Gruppe', 'de', 'Brightwell ist ein Unternehmen der Northwind-Gruppe.'],
    ['Northwind GmbH', 'de', 'Wir sind eine Tochter der Northwind GmbH.'],
    ['Northwind', 'fr', 'Brightwell est une société du groupe Northwind.'],
    ['Northwind', 'fr', 'Depuis 2019, Brightwell appartient au groupe Northwind.'],
    ['Northwind', 'es', 'Brightwell pertenece al grupo Northwind.'],
    ['Northwind', 'it', 'Brightwell fa parte del gruppo Northwind.'],
    ['Northwind Groep', 'nl', 'Brightwell is onderdeel van de Northwind Groep.'],
    ['Northwind', 'pt', 'A Brightwell pertence ao grupo Northwind.'],
  ])('%s (%s): %s', (parent, language, text) => {
    expect(bestValue(readSentence(text, language), 'parent')).toBe(parent);
  });
});

describe('a tag in a notice, a title, a header or a logo names the parent', () => {
  test.each<[string, Page]>([
    ['Northwind', { footer: '© 2026 Brightwell Ltd, a Northwind company' }],
    [
      'Northwind Group',
      { footer: '© 2026 Brightwell Ltd., part of the Northwind Group. All rights reserved.' },
    ],
    ['Northwind', { footer: '© 2026 Brightwell – a Northwind Company' }],
    ['Northwind SE', { footer: '© 2026 Brightwell GmbH, ein Unternehmen der Northwind SE' }],
    ['Northwind', { footer: '<p>© 2026 Brightwell</p><p>A Northwind company</p>' }],
    ['Northwind-Gruppe', { footer: '<p>Brightwell – Teil der Northwind-Gruppe</p><p>© 2026 Brightwell</p>' }],
    ['Northwind Group', { title: 'Brightwell | Part of the Northwind Group' }],
    ['Northwind', { title: 'Brightwell - A Northwind Company' }],
    ['Northwind', { header: '<p>A Northwind Company</p>' }],
    ['Northwind', { header: '<img src="/logo.svg" alt="Brightwell, a Northwind company">' }],
    [
      'Northwind Corp',
      { footer: '© 2026 Northwind Corp. <a href="https://www.northwind.example/">Northwind</a>' },
    ],
    [
      'Northwind',
      {
        head: '<script type="application/ld+json">{"@type":"Organization","name":"Brightwell","url":"https://www.brightwell.example/","parentOrganization":"Northwind"}</script>',
      },
    ],
  ])('%s: %j', (parent, page) => {
    expect(parentOf(page)).toBe(parent);
  });
});

describe('others, former owners, investors and trades are no parent', () => {
  test.each([
    'Our customer Voltera is part of the Northwind Group.',
    'Voltera is a Northwind company.',
    'Voltera, part of the Northwind Group, uses our pumps.',
    'Brightwell was part of the Northwind Group until 2019.',
    'Brightwell is owned by Anna Meier.',
    'Brightwell is a German company.',
    'Brightwell is a Software company.',
    'Brightwell is a Y Combinator company.',
    'Brightwell is backed by Northwind Capital.',
    'Northwind Ventures acquired a minority stake in Brightwell.',
    'Brightwell is a member of the Pump Makers Association.',
    'We are part of the Northwind Partner Program.',
    'Voltera is a Brightwell company.',
    'Voltera Ltd is a subsidiary of Brightwell.',
    'Brightwell ist Mitglied der Handelskammer Ulm.',
  ])('%s', (text) => {
    expect(bestValue(readSentence(text, 'en'), 'parent')).toBeNull();
  });

  test.each<[Page]>([
    [{ footer: '<p>© 2026 Brightwell</p><p>A Family Company</p>' }],
    [{ footer: '<p>© 2026 Brightwell</p><p>Voltera, a Northwind company</p>' }],
    [{ title: 'Brightwell - A Digital Marketing Company' }],
    [{ header: '<img src="/v.svg" alt="Voltera, a Brightwell company">' }],
    [{ footer: '© 2026 Brightwell, a California company' }],
    [{ footer: '© 2026 Brightwell. Member of the Pump Alliance' }],
    [{ main: '<blockquote>We love it. Tom Hill, Voltera, a Northwind company</blockquote>' }],
  ])('%j', (page) => {
    expect(parentOf(page)).toBeNull();
  });
});

test('the holder of a notice is named without its tag', () => {
  const result = readHtml(
    '<html><head><title>Brightwell</title></head><body><h1>Pumps</h1><footer>© 2026 Brightwell Ltd, a Northwind company</footer></body></html>',
    'https://www.brightwell.example/',
  );
  expect(bestValue(result, 'legalName')).toBe('Brightwell Ltd');
});
