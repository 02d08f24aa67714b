// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReadResult } from '#lib/read/parse-read-result.ts';
import { stampFacts } from '#lib/read/stamp-facts.ts';
import { readWebsite } from '#lib/read/website/read-website.ts';
import { matchTechnologies } from '#lib/technographics/match-technologies.ts';
import { collectSnapshot } from '#lib/technographics/snapshot.ts';
import { holdContract } from './hold-contract.ts';
import { fuzz, mutated, type Pinned } from './mutate.ts';
import { parsePage } from './parse-page.ts';

const URL_OF_PAGE = 'https://www.acme.example/about';
const REQUEST = { registrableDomain: 'acme.example', day: 20_779 };
const PATIENCE_MS = 300_000;
/** Cases that once broke the reader: pages, and structured data. */
const PINNED_PAGES: readonly Pinned[] = [];
const PINNED_DATA: readonly Pinned[] = [];

const pages = readdirSync('tests/fixtures/pages')
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(`tests/fixtures/pages/${name}`, 'utf8'));

const ORGANIZATION = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['Organization', 'Corporation'],
      '@id': 'https://www.acme.example/#org',
      name: 'Acme',
      legalName: 'Acme GmbH',
      url: 'https://www.acme.example/',
      sameAs: ['https://www.linkedin.com/company/acme', 'https://x.com/acme'],
      numberOfEmployees: { '@type': 'QuantitativeValue', minValue: 50, maxValue: '200' },
      foundingDate: '1999-04-01',
      telephone: '+49 30 1234567',
      parentOrganization: { '@type': 'Organization', name: 'Globex' },
      address: { '@type': 'PostalAddress', addressLocality: 'Berlin', addressCountry: { name: 'DE' } },
    },
    { '@type': 'WebSite', publisher: { '@id': 'https://www.acme.example/#org' } },
  ],
});

function read(html: string): void {
  const document = parsePage(html);
  const result = readWebsite(document, URL_OF_PAGE, REQUEST, () => 0);
  expect(parseReadResult(structuredClone(result))).not.toBeNull();
  // A source that throws is caught by the reader and named in the reason: caught, and a fault all the same.
  expect(result.reason).not.toContain('failed');
  holdContract(result.evidence);
  const snapshot = collectSnapshot(document, [], null);
  const { facts: tools } = matchTechnologies(snapshot);
  holdContract(stampFacts(tools, { url: URL_OF_PAGE, day: REQUEST.day, scope: 'about' }).evidence);
}

test(
  'no mutated page escapes the website reader',
  () => {
    fuzz(fc.property(mutated(pages), read), 1_500, PINNED_PAGES);
  },
  PATIENCE_MS,
);

test(
  'no mutated JSON-LD escapes the website reader',
  () => {
    const inPage = (json: string) =>
      read(
        `<title>Acme</title><script type="application/ld+json">${json}</script><footer>© 2026 Acme GmbH</footer>`,
      );
    fuzz(fc.property(mutated([ORGANIZATION]), inPage), 3_000, PINNED_DATA);
  },
  PATIENCE_MS,
);
