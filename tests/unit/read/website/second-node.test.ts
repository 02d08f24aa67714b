// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

const SITE = 'https://www.brightwell.example/';
const ADDRESS = {
  '@type': 'PostalAddress',
  streetAddress: '4 Kai',
  addressLocality: 'Aarhus',
  postalCode: '8000',
  addressCountry: 'DK',
};
const OWN = { '@type': 'Organization', name: 'Brightwell', url: SITE };

const country = (...nodes: object[]) =>
  bestValue(
    readHtml(
      `<html lang="en"><title>Pumps | Brightwell</title>${nodes
        .map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`)
        .join('')}<h1>Pumps</h1><p>We make pumps for ships.</p><footer>© Brightwell</footer>`,
      `${SITE}pumps`,
    ),
    'hqCountry',
  );

test.each([
  ['LocalBusiness', 'Best Pump Repair Aarhus'],
  ['ProfessionalService', 'Pump service near me'],
  ['LocalBusiness', 'Pumpeværksted Aarhus billig'],
  ['Store', 'Ship pumps online'],
  ['Organization', 'Pumps and valves'],
])('a node of the own address whose name is a keyword keeps its place: %s "%s"', (type, name) => {
  expect(country({ '@type': type, name, url: SITE, address: ADDRESS }, OWN)).toBe('DK');
});

test('a node of another company keeps nothing', () => {
  const node = { '@type': 'LocalBusiness', name: 'Harbor Tools ApS', address: ADDRESS };
  expect(country({ ...node, url: SITE }, OWN)).toBeNull();
  expect(country({ ...node, name: 'Harbor tools', url: 'https://harbor.example/' }, OWN)).toBeNull();
  expect(country({ ...node, name: 'Harbor tools' }, OWN)).toBeNull();
});

test('of several others none is the company', () => {
  const shop = (name: string) => ({ '@type': 'Store', name, url: SITE, address: ADDRESS });
  expect(country(shop('Pumps Aarhus'), shop('Valves Odense'), OWN)).toBeNull();
});
