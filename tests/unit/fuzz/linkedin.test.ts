// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptUrl } from '#lib/account/linkedin-page.ts';
import { mapIndustryId, mapLinkedinName } from '#lib/industry/linkedin-industry.ts';
import { readLinkedinCompany } from '#lib/read/linkedin/read-company.ts';
import { stampFacts } from '#lib/read/stamp-facts.ts';
import { holdContract } from './hold-contract.ts';
import { fuzz, mutated, type Pinned } from './mutate.ts';
import { parsePage } from './parse-page.ts';

const PATIENCE_MS = 300_000;
/** Cases that once broke what is tried here. */
const PINNED: readonly Pinned[] = [];
const FOLDER = 'tests/fixtures/linkedin';
const INDUSTRIES = { byName: mapLinkedinName, byId: mapIndustryId };
const STATES = ['read', 'loading', 'blocked', 'unreadable'];

const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));
/** The addresses that the pages themselves name, so that most cases get past the question whose page it is. */
const urls = [
  ...new Set(
    pages.flatMap((html) => html.match(/https:\/\/[a-z]{0,3}\.?www\.linkedin\.com\/company\/[\w-]+/g) ?? []),
  ),
  'https://www.linkedin.com/company/acme/about/',
  'https://www.linkedin.com/sales/company/5200002',
];

test(
  'no mutated page escapes the LinkedIn reader',
  () => {
    const read = (html: string, url: string) => {
      const document = parsePage(html);
      const reading = readLinkedinCompany(document, url, INDUSTRIES);
      expect(STATES).toContain(reading.state);
      holdContract(stampFacts(reading.facts, { url: keptUrl(url), day: 20_779, scope: 'linkedin' }).evidence);
    };
    fuzz(fc.property(mutated(pages), fc.constantFrom(...urls), read), 1_500, PINNED);
  },
  PATIENCE_MS,
);
