// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readHtml } from '../website/read-page.ts';

const PROSE =
  '<p>We make dispatch software for repair crews. Our product plans, routes and bills the work of every team.</p>'.repeat(
    20,
  );

function page(head: string, body = PROSE): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

test.each<[string, string, string]>([
  ['social', 'https://www.linkedin.com/in/somebody', page('<title>Somebody</title>')],
  ['encyclopedia', 'https://de.wikipedia.org/wiki/Acme', page('<title>Acme</title>')],
  ['government', 'https://www.riverton.gov/permits', page('<title>Permits</title>')],
  ['government', 'https://riverton.example/', page('<title>City of Riverton</title>')],
  ['government', 'https://ville.example/', page('<title>Site officiel de la Ville de Rivemont</title>')],
  ['government', 'https://rivemont.example/', page('<title>Ville de Rivemont - Site officiel</title>')],
  ['university', 'https://law.riverton.edu/', page('<title>Law school</title>')],
  ['university', 'https://riverton-u.example/', page('<title>Admissions | University of Riverton</title>')],
  [
    'botcheck',
    'https://orbitly.example/',
    page('<title>Just a moment...</title>', '<p>Checking your browser before accessing.</p>'),
  ],
  [
    'parked',
    'https://nice-name.example/',
    page('<title>nice-name.example</title>', '<h1>This domain is for sale</h1><p>Make an offer.</p>'),
  ],
  [
    'login',
    'https://app.orbitly.example/login',
    page('<title>Sign in</title>', '<form><input type="text"><input type="password"></form>'),
  ],
  [
    'encyclopedia',
    'https://wiki.example/Acme',
    page('<title>Acme - Wiki</title><meta name="generator" content="MediaWiki 1.41">'),
  ],
  [
    'forum',
    'https://talk.example/t/12',
    page('<title>How to?</title><meta name="generator" content="Discourse 3.2">'),
  ],
  [
    'docs',
    'https://docs.orbitly.example/en/latest/',
    page('<title>Orbitly docs</title><meta name="generator" content="Docusaurus v3">'),
  ],
  [
    'news',
    'https://rivertondaily.example/2026/01/fire',
    page(
      '<title>Fire in Riverton | Riverton Daily News</title><meta property="og:site_name" content="Riverton Daily News"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Fire"}</script>',
      `<nav>${['World', 'Politics', 'Sports', 'Opinion', 'Obituaries', 'Weather'].map((s) => `<a href="/${s}">${s}</a>`).join('')}</nav>${PROSE}`,
    ),
  ],
  [
    'listing',
    'https://rankings.example/top',
    page(
      '<title>Top 25 Software Companies of 2026</title><meta property="og:site_name" content="Rankings Weekly">',
    ),
  ],
  [
    'personal',
    'https://annaberg.example/',
    page(
      '<title>Anna Berg</title>',
      '<nav><a href="/cv">CV</a><a href="/books">My books</a></nav><p>Hi, I am a writer. I live by the sea with my dog. My books are about my walks. I like tea.</p>',
    ),
  ],
  [
    'social',
    'https://somewhere.example/',
    page('<title>Anna (@anna) | Twitter</title><meta property="og:site_name" content="Twitter">'),
  ],
])('%s: %s', (kind, url, html) => {
  const result = readHtml(html, url);
  expect(result.page).toMatchObject({ isCompanySite: false, kind });
  expect(result.page.reason).not.toBe('');
  expect(result.evidence).toEqual([]);
});

test.each<[string, string, string]>([
  ['home', 'https://orbitly.example/', page('<title>Orbitly</title>')],
  ['home', 'https://orbitly.example/de/', page('<title>Orbitly</title>')],
  ['about', 'https://orbitly.example/about-us', page('<title>About Orbitly</title>')],
  ...[
    'hakkimizda.html',
    'o-nas',
    'o-nama/',
    'om-oss',
    '회사소개',
    '会社概要.html',
    'gioi-thieu',
    'о-компании',
  ].map((path): [string, string, string] => [
    'about',
    `https://orbitly.example/${encodeURI(path)}`,
    page('<title>Orbitly</title>'),
  ]),
  ['about', 'https://orbitly.example/p/17', page('<title>Hakkımızda | Orbitly</title>')],
  ['contact', 'https://orbitly.example/kontakt.html', page('<title>Kontakt</title>')],
  ['legal', 'https://orbitly.example/impressum', page('<title>Impressum</title>')],
  ['pricing', 'https://orbitly.example/pricing', page('<title>Pricing</title>')],
  ['careers', 'https://orbitly.example/careers', page('<title>Careers</title>')],
  ['job', 'https://orbitly.example/careers/engineer-12', page('<title>Engineer</title>')],
  ['blog', 'https://blog.orbitly.example/state-of-repair', page('<title>State of Repair 2026</title>')],
  ['home', 'https://orbitly.example/', page('<title>Software for University Admissions</title>')],
  [
    'home',
    'https://news-tools.example/',
    page(
      '<title>News Tools</title>',
      `<nav><a href="/p">Pricing</a><a href="/pr">Products</a><a href="/s">Solutions</a><a href="/n">News</a></nav>${PROSE}`,
    ),
  ],
])('a company: %s: %s', (kind, url, html) => {
  expect(readHtml(html, url).page).toMatchObject({ isCompanySite: true, kind });
});
