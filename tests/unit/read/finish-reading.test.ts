// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Evidence, Fact } from '#lib/evidence/evidence.ts';
import { extractPage, type PageExtract } from '#lib/read/extract/page-extract.ts';
import { finishReading, type Guess } from '#lib/read/finish-reading.ts';
import { fixture, parseHtml, readHtml } from './website/read-page.ts';

const url = 'https://orbitly.example/';
const request = { registrableDomain: 'orbitly.example', day: 20_779 };
const tool: Fact = {
  attribute: 'technologies',
  value: [{ id: 'shopify', class: 'runs' }],
  source: 'resource',
  quote: 'cdn.shopify.com',
  confidence: 950,
};
const nothing = () => [];

function extractOf(html: string): PageExtract {
  const slices = extractPage(parseHtml(html));
  for (;;) {
    const step = slices.next();
    // A message between processes is JSON.
    if (step.done) return JSON.parse(JSON.stringify(step.value));
  }
}

function finish(html: string, change: object = {}, guess: Guess = nothing) {
  const reading = { v: 1, url, extract: extractOf(html), technologies: [tool], partial: false, ms: 4 };
  return finishReading({ ...reading, ...change }, request, guess)?.read;
}

test('an extract that crossed processes says what the page itself says', () => {
  const html = fixture('saas-home');
  const { evidence, ...rest } = readHtml(html, url);
  const finished = finish(html);
  expect(finished).toMatchObject({ ...rest, ms: 4 });
  expect(finished?.evidence.filter(({ attribute }) => attribute !== 'technologies')).toEqual(evidence);
});

test("tools get the scope of the page's kind", () => {
  expect(finish(fixture('saas-home'))?.evidence).toContainEqual({
    ...tool,
    url,
    day: request.day,
    scope: 'home',
  });
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
  expect(finishReading(returned, request, nothing)).toBeNull();
});

test('tools that break the contract are dropped, and the read is said to be partial', () => {
  const finished = finish(fixture('saas-home'), {
    technologies: [{ attribute: 'headcount', value: 'many' }],
  });
  expect(finished?.partial).toBe(true);
});

test('what is guessed stands on the page, on the day of the visit', () => {
  const guessed: Fact = {
    attribute: 'businessModel',
    value: 'saas',
    source: 'classifier',
    quote: `trial  ${'x'.repeat(300)}`,
    confidence: 500,
  };
  let given: readonly Evidence[] = [];
  const finished = finish(fixture('saas-home'), {}, (evidence, words) => {
    given = evidence;
    expect(words?.title).toContain('Orbitly');
    return [guessed];
  });
  const last = finished?.evidence.at(-1);
  expect(last).toMatchObject({ attribute: 'businessModel', url, day: request.day, scope: 'home' });
  expect(last?.quote).toBe(`trial ${'x'.repeat(194)}`);
  expect(finished?.evidence).toEqual([...given, last]);
});

test('nothing is guessed about a page that says nothing of a company', () => {
  const news =
    '<meta property="og:url" content="https://twitter.com/orbitly"><title>Orbitly on Twitter</title><p>x';
  const guess = () => {
    throw new Error('asked');
  };
  expect(finish(news, {}, guess)?.evidence).toEqual([]);
});

test('of a person’s page no more than the host is kept, though it was seen where it was', () => {
  const seenAt = 'https://www.linkedin.com/in/jane-doe-12/?x=1';
  const page = { isCompanySite: false, kind: 'personal', reason: 'person-page' };
  const result = {
    v: 1,
    url: seenAt,
    state: 'read',
    reason: '',
    page,
    evidence: [],
    links: {},
    partial: false,
  };
  const finished = finishReading({ ...result, ms: 1 }, request, nothing);
  expect(finished).toMatchObject({ seenAt, read: { url: 'https://www.linkedin.com/' } });
});

test('a website that a page names by a host is named by its domain', () => {
  const evidence = [
    { ...tool, attribute: 'domain', value: 'news.orbitly.example', url, day: 1, scope: 'linkedin' },
  ];
  const page = { isCompanySite: true, kind: 'linkedin-company', reason: '' };
  const result = { v: 1, url, state: 'read', reason: '', page, evidence, links: {}, partial: false, ms: 1 };
  expect(finishReading(result, request, nothing)?.read.evidence).toMatchObject([
    { value: 'orbitly.example' },
  ]);
});
