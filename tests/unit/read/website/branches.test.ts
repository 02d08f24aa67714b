// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

const page = (path: string, main: string, head = '') =>
  readHtml(
    `<html lang="en"><head><title>Brightwell</title>${head}</head><body><nav><a href="/">Brightwell</a></nav>
     <main>${main}</main><footer>© 2024 Brightwell</footer></body></html>`,
    `https://www.brightwell.com${path}`,
  );

test('of many branches in one country none is the seat', () => {
  const branches = ['Boston, MA 02110', 'Austin, TX 78701', 'Denver, CO 80202', 'Dallas, TX 75201']
    .concat('Chicago, IL 60601', 'Seattle, WA 98101', 'Portland, OR 97201', 'Phoenix, AZ 85001')
    .map((place, at) => `<div><p>${at + 10} Main Street, ${place}</p></div>`);
  const read = page('/contact', branches.join(''));
  expect(bestValue(read, 'countries')).toEqual(['US']);
  expect(bestValue(read, 'hqCountry')).toBeNull();
});

test('an organization with addresses in two countries leaves its seat open', () => {
  const address = (city: string, country: string) => ({
    ...{ '@type': 'PostalAddress', addressLocality: city, addressCountry: country },
  });
  const organization = (...addresses: object[]) =>
    page(
      '/',
      '<h1>Pumps</h1>',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', name: 'Brightwell', url: 'https://www.brightwell.com/', address: addresses })}</script>`,
    );
  expect(bestValue(organization(address('Berlin', 'DE')), 'hqCountry')).toBe('DE');
  expect(bestValue(organization(address('Berlin', 'DE'), address('Lyon', 'FR')), 'hqCountry')).toBeNull();
});

test('of two addresses in two countries none is the seat', () => {
  const read = page(
    '/contact',
    '<p>10 Main Street, Boston, MA 02110</p><p>Hauptstraße 12, 10115 Berlin, Germany</p>',
  );
  expect(new Set(bestValue(read, 'countries'))).toEqual(new Set(['US', 'DE']));
  expect(bestValue(read, 'hqCountry')).toBeNull();
});
