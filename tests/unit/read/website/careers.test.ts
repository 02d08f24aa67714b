// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue, readHtml } from './read-page.ts';

function functionsOf(path: string, main: string): string[] {
  const html = `<html lang="en"><head><title>Brightwell</title><meta property="og:site_name" content="Brightwell"></head>
    <body><nav><a href="/">Brightwell</a><a href="/security">Security engineer guide</a></nav><main>${main}</main>
    <footer>© 2024 Brightwell</footer></body></html>`;
  return [...(bestValue(readHtml(html, `https://www.brightwell.example${path}`), 'functions') ?? [])].sort();
}

const rows = (...titles: string[]) => titles.map((title) => `<li><h3>${title}</h3></li>`).join('');

test.each<[string, string, string[], string[]]>([
  [
    'open roles',
    '/careers',
    ['Senior Software Engineer', 'Account Executive, DACH', 'RevOps Manager'],
    ['engineering', 'revops', 'sales'],
  ],
  [
    'Stellen',
    '/karriere',
    ['Leiterin Einkauf (m/w/d)', 'Sachbearbeiter Buchhaltung'],
    ['finance', 'procurement'],
  ],
  ['offres', '/recrutement', ['Responsable Marketing H/F', 'Comptable'], ['finance', 'marketing']],
  ['ofertas', '/empleo', ['Gerente de Compras', 'Desarrollador Backend'], ['engineering', 'procurement']],
  [
    'people',
    '/team',
    ['Chief Financial Officer', 'Head of Customer Success'],
    ['customer-success', 'finance'],
  ],
])('%s: the departments of the titles', (_, path, titles, departments) => {
  expect(functionsOf(path, rows(...titles))).toEqual(departments);
});

test('topics, slogans and other pages name no department', () => {
  expect(functionsOf('/careers', rows('Data security', 'Marketing', 'Why we love finance'))).toEqual([]);
  expect(functionsOf('/blog/hiring', rows('Senior Software Engineer'))).toEqual([]);
});

test('the titles of people who are quoted, and of posts beside the page, name no department', () => {
  const quoted = '<blockquote><p>They fixed it within a day</p><p>Marketing Manager</p></blockquote>';
  const post = '<aside><article><h3>A day as a Software Engineer</h3></article></aside>';
  expect(functionsOf('/careers', rows('Accountant') + quoted)).toEqual(['finance']);
  expect(functionsOf('/careers', rows('Accountant') + post)).toEqual(['finance']);
});

test('a job posting in data names its department on any page', () => {
  const data = JSON.stringify({ '@type': 'JobPosting', title: 'Recruiter' });
  expect(functionsOf('/', `<script type="application/ld+json">${data}</script>`)).toEqual(['hr']);
});
