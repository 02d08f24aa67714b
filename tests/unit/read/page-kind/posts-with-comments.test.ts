// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { foreignSite, isCompany, kindOf } from './small-site.ts';

const posts = (date: (at: number) => string, comment: string) =>
  Array.from(
    { length: 7 },
    (_, at) => `<h3>Story ${'abcdefg'[at]}</h3><p>${date(at)}</p><p>${comment}</p>`,
  ).join('');

test.each([
  ['es', (at: number) => `0${at + 1}/12/2026`, '0 comentarios'],
  ['it', (at: number) => `ottobre 1${at}, 2026`, 'Inserisci un commento'],
  ['fr', (at: number) => `1${at} avril 2026`, 'Aucun commentaire'],
  ['ru', (at: number) => `1${at} мая 2026`, 'Комментарии'],
  ['en', (at: number) => `March 1${at}, 2026`, 'No responses'],
])('posts with comments in %s', (lang, date, comment) => {
  const site = { title: 'Mira Talheim', menu: 'Start, Cine, Deportes', body: posts(date, comment), lang };
  expect(kindOf(foreignSite(site))).toBe('news');
});

test('a firm with a blog on its front page stays a company', () => {
  const body = posts((at) => `March 1${at}, 2026`, '2 comments');
  const site = { title: 'Brightwell', menu: 'Products, Services', body, footer: '© 2026 Brightwell Ltd' };
  expect(isCompany(foreignSite(site))).toBe(true);
});
