// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { STATED } from '#lib/evidence/evidence.ts';
import { industryFacts } from '#lib/industry/classifier/industry-facts.ts';
import { readWebsite } from '#lib/read/website/read-website.ts';
import { MAX_QUOTE } from '#lib/values/limits.ts';
import { bestValue, fixture, parseHtml, readHtml } from './read-page.ts';

describe('a software company', () => {
  const result = readHtml(fixture('saas-home'), 'https://orbitly.example/');

  test('is a company page', () => {
    expect(result.page).toEqual({ isCompanySite: true, kind: 'home', reason: '' });
    expect(result.state).toBe('read');
    expect(result.partial).toBe(false);
  });

  test('says what it says', () => {
    expect(bestValue(result, 'name')).toBe('Orbitly');
    expect(bestValue(result, 'legalName')).toBe('Orbitly Labs GmbH');
    expect(bestValue(result, 'hqCountry')).toBe('DE');
    expect(bestValue(result, 'hqCity')).toBe('Hamburg');
    expect(bestValue(result, 'headcount')).toEqual([51, 200]);
    expect(bestValue(result, 'founded')).toEqual([2014, 2014]);
    expect(bestValue(result, 'phoneCountry')).toBe('DE');
    expect(bestValue(result, 'linkedin')).toEqual({ slug: 'orbitly-labs' });
    expect(bestValue(result, 'parent')).toBe('Northwind Holding');
    expect(bestValue(result, 'domain')).toBe('orbitly.example');
    expect(bestValue(result, 'languages')).toContain('de');
  });

  test('brings the words from which more is guessed', () => {
    expect(result.words?.title).toContain('Orbitly');
    expect(result.words?.labels.length).toBeGreaterThan(0);
    const model = industryFacts(result.evidence, result.words).find(
      (fact) => fact.attribute === 'businessModel',
    );
    expect(model?.value).toBe('saas');
  });

  test('leaves unknown what it does not say', () => {
    expect(bestValue(result, 'revenue')).toBeNull();
    expect(bestValue(result, 'fundingStage')).toBeNull();
    expect(bestValue(result, 'companyType')).toBeNull();
    expect(bestValue(result, 'followers')).toBeNull();
  });

  test('names where more can be read', () => {
    expect(result.links).toMatchObject({
      about: 'https://orbitly.example/about',
      pricing: 'https://orbitly.example/pricing',
      careers: 'https://orbitly.example/careers',
      imprint: 'https://orbitly.example/impressum',
    });
  });

  test('quotes each fact from the page, at most 200 characters', () => {
    const founded = result.evidence.find((fact) => fact.attribute === 'founded');
    expect(founded).toMatchObject({
      source: 'json-ld',
      quote: 'foundingDate: 2014-01-01',
      url: 'https://orbitly.example/',
    });
    expect(founded?.confidence).toBeGreaterThanOrEqual(STATED);
    for (const fact of result.evidence) expect(fact.quote.length).toBeLessThanOrEqual(MAX_QUOTE);
  });
});

test('a thin page stays unknown: no founding year, headcount or seat of somebody else', () => {
  const result = readHtml(fixture('thin'), 'https://harborfinch.example/');
  expect(bestValue(result, 'name')).toBe('Harbor & Finch');
  for (const attribute of [
    'founded',
    'headcount',
    'hqCountry',
    'hqCity',
    'legalName',
    'phoneCountry',
    'linkedin',
    'parent',
    'revenue',
  ] as const) {
    expect(bestValue(result, attribute), attribute).toBeNull();
  }
});

test('a German imprint is the seat of its company, not of the host it names', () => {
  const result = readHtml(fixture('imprint-de'), 'https://falkenberg-anlagenbau.example/impressum');
  expect(result.page).toMatchObject({ isCompanySite: true, kind: 'legal' });
  expect(bestValue(result, 'legalName')).toBe('Falkenberg Anlagenbau GmbH');
  expect(bestValue(result, 'name')).toBe('Falkenberg Anlagenbau');
  expect(bestValue(result, 'hqCountry')).toBe('DE');
  expect(bestValue(result, 'hqCity')).toBe('Würzburg');
  expect(bestValue(result, 'founded')).toEqual([1962, 1962]);
  expect(bestValue(result, 'headcount')?.[0]).toBeGreaterThanOrEqual(160);
  expect(bestValue(result, 'languages')).toEqual(['de']);
  expect(result.evidence.every((fact) => fact.scope === 'imprint')).toBe(true);
});

test('a company blog is the company, its stories are not', () => {
  const result = readHtml(fixture('company-blog'), 'https://truckle.example/blog/ten-movers');
  expect(result.page).toMatchObject({ isCompanySite: true, kind: 'blog' });
  expect(bestValue(result, 'name')).toBe('Truckle');
  expect(bestValue(result, 'founded')).toEqual([2017, 2017]);
  expect(bestValue(result, 'hqCity')).toBe('Austin');
  expect(bestValue(result, 'headcount')).toBeNull();
});

describe('a hostile page', () => {
  const html = fixture('hostile');
  const result = readHtml(html, 'https://quietmill.example/');

  test("keeps its own name and takes no other company's facts", () => {
    expect(bestValue(result, 'name')).toBe('Quietmill Works');
    const facts = result.evidence.filter((fact) => fact.attribute !== 'text');
    expect(JSON.stringify(facts)).not.toMatch(/Somebody Else|Sample Corp/);
    expect(bestValue(result, 'founded')).toEqual([1988, 1988]);
    expect(bestValue(result, 'headcount')).toBeNull();
  });

  test('changes no prototype and leaves no invisible character', () => {
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(JSON.stringify(result)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/);
  });

  test('is not changed by being read', () => {
    const document = parseHtml(html);
    const before = document.documentElement.outerHTML;
    readWebsite(
      document,
      'https://quietmill.example/',
      { registrableDomain: 'quietmill.example', day: 20_779 },
      () => 0,
    );
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('the same page read twice gives the same result', () => {
  const html = fixture('saas-home');
  expect(readHtml(html, 'https://orbitly.example/')).toEqual(readHtml(html, 'https://orbitly.example/'));
});

test('caps: huge, deep and many JSON-LD blocks are left out and said to be', () => {
  const script = (body: string): string => `<script type="application/ld+json">${body}</script>`;
  const huge = `{"@type":"Organization","url":"https://a.example","name":"${'x'.repeat(300_000)}"}`;
  const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
  const many = script('{"@type":"Thing"}').repeat(200);
  for (const blocks of [script(huge), script(deep), many]) {
    const result = readHtml(`<title>Acorn</title>${blocks}<p>Acorn</p>`, 'https://acorn.example/');
    expect(result.partial).toBe(true);
    expect(result.reason).toContain('json-ld-cut');
    expect(bestValue(result, 'name')).toBe('Acorn');
  }
});

test('caps: more text nodes than allowed make the result partial', () => {
  const result = readHtml(
    `<title>Acorn</title><body>${'<i>a</i>'.repeat(21_000)}</body>`,
    'https://acorn.example/',
  );
  expect(result.partial).toBe(true);
  expect(result.reason).toContain('too-much-text');
});

test('a document without a body gives a result, not an exception', () => {
  const document = parseHtml('<p>x');
  document.body.remove();
  const result = readWebsite(document, 'https://a.example/', { registrableDomain: null, day: 0 }, () => 0);
  expect(result.state).toBe('read');
});

test('a parent is named, and its seat and founding year stay its own', () => {
  const html = `<html lang="en"><title>About Fastbolt</title><body><h1>About Fastbolt</h1>
    <p>Fastbolt is a member of the international Heimwerk Group, which was founded in 1900 and has its headquarters in Munich, Germany.</p>
    <p>Fastbolt was founded in 1999 and is based in Leeds, England.</p><footer>© 2026 Fastbolt Ltd</footer>`;
  const result = readHtml(html, 'https://fastbolt.example/about');
  expect(bestValue(result, 'parent')).toBe('Heimwerk Group');
  expect(bestValue(result, 'founded')).toEqual([1999, 1999]);
  expect(bestValue(result, 'hqCountry')).toBe('GB');
  expect(bestValue(result, 'hqCity')).toBe('Leeds');
});
