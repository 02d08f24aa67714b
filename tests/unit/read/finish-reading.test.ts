// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { extractPage, type PageExtract } from '#lib/read/extract/page-extract.ts';
import { finishReading } from '#lib/read/finish-reading.ts';
import { fixture, parseHtml, readHtml } from './website/read-page.ts';

const url = 'https://orbitly.example/';
const request = { registrableDomain: 'orbitly.example', day: 20_779 };
const tool: Evidence = {
  attribute: 'technologies',
  value: [{ id: 'shopify', class: 'runs' }],
  source: 'resource',
  quote: 'cdn.shopify.com',
  url,
  confidence: 950,
  day: 20_779,
  scope: 'other',
};

function extractOf(html: string): PageExtract {
  const slices = extractPage(parseHtml(html));
  for (;;) {
    const step = slices.next();
    // A message between processes is JSON.
    if (step.done) return JSON.parse(JSON.stringify(step.value));
  }
}

function finish(html: string, change: object = {}) {
  const reading = { v: 1, url, extract: extractOf(html), technologies: [tool], partial: false, ms: 4 };
  return finishReading({ ...reading, ...change }, request);
}

test('an extract that crossed processes says what the page itself says', () => {
  const html = fixture('saas-home');
  const { evidence, ...rest } = readHtml(html, url);
  const finished = finish(html);
  expect(finished).toMatchObject({ ...rest, ms: 4 });
  expect(finished?.evidence.filter(({ attribute }) => attribute !== 'technologies')).toEqual(evidence);
});

test("tools get the scope of the page's kind", () => {
  expect(finish(fixture('saas-home'))?.evidence).toContainEqual({ ...tool, scope: 'home' });
});

test('the tools of a page that is not a company are nobody’s', () => {
  const news =
    '<meta property="og:url" content="https://twitter.com/orbitly"><title>Orbitly on Twitter</title><p>x';
  const finished = finish(news);
  expect(finished?.page.isCompanySite).toBe(false);
  expect(finished?.evidence).toEqual([]);
});

test('a page that was still loading is read in part', () => {
  expect(finish(fixture('saas-home'), { partial: true })?.partial).toBe(true);
});

test.each([
  ['nothing', null],
  ['a text', 'x'],
  ['no url', { v: 1, url: 'no url', extract: extractOf('<p>x'), technologies: [], partial: false, ms: 0 }],
  [
    'an extract of another form',
    { v: 1, url, extract: { blocks: 'many' }, technologies: [], partial: false, ms: 0 },
  ],
  [
    'a title as long as a book',
    {
      v: 1,
      url,
      extract: { ...extractOf('<p>x'), title: 'x'.repeat(1e6) },
      technologies: [],
      partial: false,
      ms: 0,
    },
  ],
])('%s is no reading', (_, returned) => {
  expect(finishReading(returned, request)).toBeNull();
});

test('tools that break the contract are dropped, and the read is said to be partial', () => {
  const finished = finish(fixture('saas-home'), {
    technologies: [{ attribute: 'headcount', value: 'many' }],
  });
  expect(finished?.partial).toBe(true);
});
