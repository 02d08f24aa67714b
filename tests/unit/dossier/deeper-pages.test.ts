import { expect, test } from 'vitest';
import { deeperPages } from '#lib/dossier/deeper-pages.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { SiteLinks } from '#lib/read/read-result.ts';

const HERE = 'https://www.brackwater.example/';
type Where = Dossier['verdict']['next'][number]['where'];

function pagesOf(
  links: SiteLinks,
  next: Where[],
  more: { certainty?: 'confirmed'; read?: string[]; here?: string } = {},
) {
  const verdict = {
    certainty: more.certainty ?? null,
    next: next.map((where) => ({ where, criteria: [], points: 1, settles: 0 })),
  };
  const profile = more.read ? { scan: { facts: [{ value: { technologies: 0, scopes: more.read } }] } } : {};
  const dossier = { verdict, links, profile } as unknown as Dossier;
  return deeperPages(dossier, more.here ?? HERE).map(({ where, url }) => `${where} ${new URL(url).pathname}`);
}

const LINKS: SiteLinks = {
  about: `${HERE}about`,
  imprint: `${HERE}legal`,
  careers: `${HERE}careers`,
  pricing: `${HERE}pricing`,
  press: `${HERE}press`,
};

test('at most four, in the order in which they settle most', () => {
  expect(pagesOf(LINKS, ['linkedin', 'imprint', 'about', 'pricing'])).toEqual([
    'imprint /legal',
    'about /about',
    'pricing /pricing',
    'careers /careers',
  ]);
});

test('a page that was read is not read again, and this page is not another', () => {
  expect(pagesOf(LINKS, ['imprint', 'about'], { read: ['imprint', 'careers', 'press'] })).toEqual([
    'about /about',
  ]);
  expect(pagesOf(LINKS, ['about'], { read: ['careers', 'press'], here: `${HERE}about/#team` })).toEqual([]);
});

test('nothing where the verdict stands, and never on LinkedIn', () => {
  expect(pagesOf(LINKS, ['about'], { certainty: 'confirmed' })).toEqual([]);
  expect(
    pagesOf({ about: 'https://www.linkedin.com/company/brackwater/about' }, ['about'], {
      here: 'https://www.linkedin.com/company/brackwater/',
    }),
  ).toEqual([]);
});

test('no other origin, no file, no story about a customer', () => {
  expect(pagesOf({ careers: 'https://jobs.brackwater.example/' }, ['careers'])).toEqual([]);
  expect(pagesOf({ press: `${HERE}press/kit.pdf` }, ['press'])).toEqual([]);
  expect(pagesOf({ about: `${HERE}customers/orlind` }, ['about'])).toEqual([]);
});
