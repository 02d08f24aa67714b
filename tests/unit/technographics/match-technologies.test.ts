import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEvidence } from '#lib/evidence/schema.ts';
import { stampFacts } from '#lib/read/stamp-facts.ts';
import { TECHNOLOGIES } from '#lib/technographics/catalog.ts';
import { TECHNOLOGY_CATEGORIES, type TechnologyRule } from '#lib/technographics/definition.ts';
import { matchTechnologies } from '#lib/technographics/match-technologies.ts';
import type { TechnologySnapshot } from '#lib/technographics/snapshot.ts';
import { EMPTY } from './empty-snapshot.ts';

function find(part: Partial<TechnologySnapshot>): Record<string, string> {
  const { facts } = matchTechnologies({ ...EMPTY, ...part });
  return Object.fromEntries(
    facts.flatMap((fact) =>
      fact.attribute === 'technologies' ? fact.value.map(({ id, class: how }) => [id, how]) : [],
    ),
  );
}

function scan(part: Partial<TechnologySnapshot>): number {
  const fact = matchTechnologies({ ...EMPTY, ...part }).facts.find(({ attribute }) => attribute === 'scan');
  return fact?.attribute === 'scan' ? fact.value.technologies : -1;
}

/** The smallest page on which a rule fires. */
function pageFor(rule: TechnologyRule): Partial<TechnologySnapshot> {
  switch (rule.on) {
    case 'host': {
      const path = rule.pictures ? '/space/a' : (rule.path ?? '/x');
      const url = `https://${rule.host}${path}${rule.file ? `/${rule.file}` : ''}${rule.id ? `?id=${rule.id[0]}123` : ''}`;
      const more = Array.from({ length: (rule.pictures ?? 1) - 1 }, (_, at) => `${url}${at}`);
      return { resources: [url, ...more], code: [url] };
    }
    case 'path':
      return { resources: [`https://www.acme.example${rule.re ? PATHS[rule.text] : `/a${rule.text}b.css`}`] };
    case 'link':
      return {
        links: [
          rule.slug === 'path'
            ? `https://${rule.host}/${rule.under ? `${rule.under}/` : ''}acme-inc`
            : `https://acme.${rule.host}/x`,
        ],
      };
    case 'form':
      return { forms: [`https://${rule.host}/submit`] };
    case 'inline':
      return { inlineScripts: [`(function(){ ${closed(rule.text)} })();f(u+${closed(rule.also ?? '""')})`] };
    case 'generator':
      return { generators: [`${rule.prefix.toUpperCase()} 1.0`] };
    case 'cookie':
      return { cookieNames: [rule.name.replace('*', '123')] };
    case 'marker':
      return { markers: [rule.text] };
    case 'file': {
      const url = `https://cdn.acme.example/${rule.stem}.min.js`;
      return { resources: [url], code: [url] };
    }
  }
}

/** Paths for those rules that ask for a form. */
const PATHS: Record<string, string> = {
  '/l/': '/l/123456/2026-01-31/2abcd',
  '/static/version': '/static/version1700000000/frontend/Acme/a/en_US/a.css',
};

/** A rule may begin or end within a literal. */
function closed(code: string): string {
  if (code.split('"').length % 2 === 1) return code;
  return code.endsWith('"') && !code.startsWith('"') ? `"${code}` : `${code}1"`;
}

const PACK = new URL('../../../lib/technographics/pack/', import.meta.url);
const RULES = TECHNOLOGIES.flatMap(({ id, rules }) =>
  rules.map((rule) => ({ id, rule, name: JSON.stringify(rule) })),
);

test('of several traces of a tool the surest is told', () => {
  const both = TECHNOLOGIES.flatMap(({ id, rules }) => {
    const [cookie, host] = [rules.find(({ on }) => on === 'cookie'), rules.find(({ on }) => on === 'host')];
    return cookie && host ? [{ id, part: { ...pageFor(cookie), ...pageFor(host) } }] : [];
  });
  expect(both.length).toBeGreaterThan(0);
  for (const { id, part } of both) {
    const { facts } = matchTechnologies({ ...EMPTY, ...part });
    const found = facts.find((fact) => fact.attribute === 'technologies' && fact.value[0]?.id === id);
    expect([id, found?.source]).toEqual([id, 'resource']);
  }
});

describe('the catalog', () => {
  test('has unique ids, known categories and recalls in range', () => {
    expect(new Set(TECHNOLOGIES.map(({ id }) => id)).size).toBe(TECHNOLOGIES.length);
    for (const tool of TECHNOLOGIES) {
      expect(tool.id).toMatch(/^[a-z0-9-]{2,40}$/);
      expect(tool.categories.length).toBeGreaterThan(0);
      for (const category of tool.categories) expect(TECHNOLOGY_CATEGORIES).toContain(category);
      expect(tool.recall >= 0 && tool.recall <= 1000).toBe(true);
      expect(tool.rules.length > 0 || tool.recall <= 50).toBe(true);
    }
  });

  test.each(TECHNOLOGIES)('$id names its source', ({ id, categories }) => {
    const text = readFileSync(new URL(`${categories[0]}/${id}.ts`, PACK), 'utf8');
    expect(text.match(/^ {2}id: '.+',$/gm)).toEqual([`  id: '${id}',`]);
    expect(text.match(/^ {2}\/\/ source: https:\/\/\S+ \((?:read|read in part|recalled)\)$/gm)).toHaveLength(
      1,
    );
    const marked = text.match(/\}, \/\/ read$/gm)?.length ?? 0;
    expect(marked > 0).toBe(text.includes('(read in part)'));
  });

  test('lists its tools by their ids', () => {
    const ids = TECHNOLOGIES.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  test.each(RULES)('$id: $name fires', ({ id, rule }) => {
    expect(find(pageFor(rule))).toHaveProperty(id, rule.on === 'link' ? 'hosted-on' : 'runs');
  });
});

describe('near misses', () => {
  test.each(RULES.filter(({ rule }) => rule.on === 'host'))(
    '$id: $name does not take a host that only ends alike',
    ({ id, rule }) => {
      const host = rule.on === 'host' ? rule.host : '';
      const [page] = pageFor(rule).resources ?? [];
      expect(find({ resources: [(page ?? '').replace(`//${host}`, `//not${host}`)] })).not.toHaveProperty(id);
      expect(
        find({ resources: [(page ?? '').replace(`//${host}`, `//${host}.evil.example`)] }),
      ).not.toHaveProperty(id);
      expect(
        find({
          resources: [
            `https://www.acme.example/?u=${encodeURIComponent(page ?? '')}`,
            `https://www.acme.example/${host}/x.js`,
          ],
        }),
      ).toEqual({});
    },
  );

  test.each(RULES.filter(({ rule }) => rule.on === 'link'))(
    "$id: $name does not take the vendor's own pages, nor a resource",
    ({ rule }) => {
      const host = rule.on === 'link' ? rule.host : '';
      expect(
        find({
          links: [
            `https://${host}`,
            `https://${host}/`,
            `https://www.${host}/acme`,
            `https://${host}/pricing`,
            `https://support.${host}/hc`,
          ],
        }),
      ).toEqual({});
    },
  );

  test("a vendor's links to its own customers' place are its own business", () => {
    expect(find({ host: 'www.zendesk.com', links: ['https://acme.zendesk.com/hc'] })).toEqual({});
  });

  test('words, links to integrations and customer logos are no find', () => {
    expect(
      find({
        links: [
          'https://www.hubspot.com/',
          'https://www.acme.example/integrations/hubspot',
          'https://segment.com/docs',
          'https://stripe.com',
        ],
        resources: [
          'https://www.acme.example/logos/hubspot.svg',
          'https://www.acme.example/img/wp-content.png',
          'https://other.example/wp-content/photo.jpg',
        ],
        inlineScripts: ['var tools = ["HubSpot", "Marketo", "Segment", "Pardot"];'],
        generators: ['MyHubSpot'],
        cookieNames: ['_gat', 'hubspotutk2', 'my_fbp'],
      }),
    ).toEqual({});
  });

  test('gtag is Analytics or Ads by its id', () => {
    expect(find({ resources: ['https://www.googletagmanager.com/gtag/js?id=AW-1'] })).toEqual({
      'google-ads': 'runs',
    });
    expect(find({ resources: ['https://www.googletagmanager.com/gtag/js?l=d&id=G-1'] })).toEqual({
      'google-analytics': 'runs',
    });
    expect(find({ resources: ['https://www.googletagmanager.com/gtag/js'] })).toEqual({});
  });
});

describe('what was scanned', () => {
  test('all channels: 1000; each that is missing takes its share; silence of a copy without a timeline says nothing', () => {
    expect(scan({})).toBe(1000);
    expect(scan({ hasCookies: false })).toBe(900);
    expect(scan({ isComplete: false })).toBe(600);
    expect(scan({ resources: ['https://consent.cookiebot.com/uc.js'] })).toBe(500);
    expect(scan({ holdsBack: true })).toBe(500);
    expect(scan({ holdsBack: true, resources: ['https://consent.cookiebot.com/uc.js'] })).toBe(500);
    expect(scan({ hasTimeline: false })).toBe(0);
  });
});

test('every fact keeps the contract of evidence and names the host, never a query', () => {
  const { facts } = matchTechnologies({
    ...EMPTY,
    resources: ['https://js.hs-scripts.com/123.js?email=a@b.example'],
    generators: ['WordPress 6.9'],
    cookieNames: ['_ga'],
  });
  expect(facts.map(({ quote }) => quote)).toEqual(['cookie _ga', 'js.hs-scripts.com', 'WordPress 6.9', '']);
  const { evidence } = stampFacts(facts, { url: 'https://www.acme.example/', day: 1 });
  expect(evidence).toMatchObject(facts);
  for (const one of evidence) expect(parseEvidence(one)).toEqual(one);
});

test('any urls: no exception', () => {
  const url = fc.oneof(
    fc.webUrl(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('https://', 'http://:80', 'https://@', 'https://a?b#c'),
  );
  fc.assert(
    fc.property(fc.array(url), fc.array(url), (resources, links) => {
      matchTechnologies({ ...EMPTY, resources, links, forms: links });
    }),
    { numRuns: 500 },
  );
});
