// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseEvidence } from '#lib/evidence/schema.ts';
import { MAX_QUOTE } from '#lib/values/limits.ts';
import { fixture, parseHtml, readDocument, readHtml } from './read-fixture.ts';

const PAGES: [name: string, url: string][] = [
  ['guest-full', 'https://uk.linkedin.com/company/brightwell-analytics'],
  ['guest-graph', 'https://www.linkedin.com/company/northgate-foods'],
  ['guest-2019', 'https://www.linkedin.com/company/harbor-freightways'],
  ['member-2017', 'https://www.linkedin.com/company/harbor-freightways/'],
  ['member-2021', 'https://www.linkedin.com/company/brightwell-analytics/'],
  ['member-dash', 'https://www.linkedin.com/company/talgrund-werke/'],
  ['member-top-card', 'https://www.linkedin.com/company/pelican-ops/'],
  ['server-driven', 'https://www.linkedin.com/company/quillmark/'],
  ['sales-account', 'https://www.linkedin.com/sales/company/4100001'],
];

describe('pages that are no company are named', () => {
  test.each([
    ['https://www.linkedin.com/authwall?trk=x', 'blocked', 'login-wall'],
    ['https://www.linkedin.com/checkpoint/challenge/x', 'blocked', 'login-wall'],
    ['https://www.linkedin.com/uas/login', 'blocked', 'login-wall'],
    ['https://www.linkedin.com/login', 'blocked', 'login-wall'],
    ['https://www.linkedin.com/company/unavailable/', 'read', 'missing-page'],
    ['https://www.linkedin.com/404/', 'read', 'missing-page'],
    ['https://www.linkedin.com/school/hill-university/', 'read', 'school-page'],
    ['https://www.linkedin.com/showcase/acme-labs/', 'read', 'showcase-page'],
    ['https://www.linkedin.com/company/123/admin/dashboard/', 'read', 'admin-page'],
    ['https://www.linkedin.com/company/setup/new/', 'read', 'no-company-page'],
    ['https://www.linkedin.com/in/petra-person/', 'read', 'person-page'],
    ['https://www.linkedin.com/feed/', 'read', 'no-company-page'],
    ['https://linkedin.com.evil.example/company/acme/', 'read', 'not-linkedin'],
  ])('%s', (url, state, reason) => {
    for (const [name] of PAGES) {
      expect(readHtml(fixture(name), url)).toMatchObject({
        state,
        reason,
        evidence: [],
        page: { isCompanySite: false },
      });
    }
  });
});

describe('every fixture', () => {
  test.each(PAGES)('%s keeps the contract of evidence', (name, url) => {
    const reading = readHtml(fixture(name), url);
    expect(reading.state).toBe('read');
    expect(reading.evidence.length).toBeGreaterThan(5);
    for (const fact of reading.evidence) {
      expect(parseEvidence(fact)).toEqual(fact);
      expect(fact.quote.length).toBeLessThanOrEqual(MAX_QUOTE);
      expect(fact).toMatchObject({ scope: 'linkedin', url });
    }
  });

  test.each(PAGES)('%s is left exactly as it was: no write, no event, no request', (name, url) => {
    const page = parseHtml(fixture(name));
    const before = page.documentElement.outerHTML;
    const heard: string[] = [];
    for (const type of ['message', 'click', 'focus', 'scroll']) {
      page.addEventListener(type, () => heard.push(type));
      window.addEventListener(type, () => heard.push(type));
    }
    const fetched = vi.spyOn(globalThis, 'fetch');
    const dispatched = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
    readDocument(page, url);
    expect(page.documentElement.outerHTML).toBe(before);
    expect(heard).toEqual([]);
    expect(fetched).not.toHaveBeenCalled();
    expect(dispatched).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test.each(PAGES)(
    '%s yields no person: no name, no profile address, nothing of the viewer, no markup',
    (name, url) => {
      const facts = readHtml(fixture(name), url).evidence.filter(
        ({ attribute }) => attribute !== 'description',
      );
      const kept = JSON.stringify(facts);
      for (const trace of [
        'Petra',
        'Person',
        'petra-person',
        '/in/',
        'Ines Investor',
        'ACoAA',
        'Viewer Employer',
        '<',
        'miniProfile',
      ]) {
        expect(kept).not.toContain(trace);
      }
    },
  );

  test.each(PAGES)('%s: a description loses the addresses of members', (name, url) => {
    const kept = JSON.stringify(readHtml(fixture(name), url).evidence);
    expect(kept).not.toContain('/in/');
  });

  test.each(PAGES)('%s: posts, other companies and their numbers say nothing', (name, url) => {
    const kept = JSON.stringify(
      readHtml(fixture(name), url).evidence.map(({ value, attribute }) => [attribute, value]),
    );
    for (const trace of ['Otherwise', 'Decoy', 'decoy']) expect(kept).not.toContain(trace);
    expect(kept).not.toMatch(
      /"(?:headcount|linkedinMembers|followers)",\[?(?:500|5000|90000|9999|1000000|77000|12|7)\b/,
    );
  });
});

/** Places behind a tag: the entrypoint waits until the browser has parsed the page, so no text is cut in two. */
function tagEnds(html: string): number[] {
  return [...html.matchAll(/>/g)].map(({ index }) => index + 1);
}

describe('a page that breaks off anywhere', () => {
  test.each(PAGES)('%s: what is left is never wrong', (name, url) => {
    const html = fixture(name);
    const whole = new Map(
      readHtml(html, url).evidence.map(({ attribute, value }) => [attribute, JSON.stringify(value)]),
    );
    const identity = [
      'name',
      'headcount',
      'linkedinMembers',
      'domain',
      'founded',
      'industry',
      'hqCountry',
      'companyType',
      'revenue',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...tagEnds(html)), (end) => {
        for (const { attribute, value } of readHtml(html.slice(0, end), url).evidence) {
          if (identity.includes(attribute))
            expect([attribute, JSON.stringify(value)]).toEqual([attribute, whole.get(attribute)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(PAGES)('%s: with any element gone it still reads or says why not', (name, url) => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 6 }), (gone) => {
        const page = parseHtml(fixture(name));
        const elements = [...page.querySelectorAll('body *')];
        for (const at of gone) elements[at % Math.max(1, elements.length)]?.remove();
        const reading = readDocument(page, url);
        expect(['read', 'loading']).toContain(reading.state);
        for (const fact of reading.evidence) expect(parseEvidence(fact)).toEqual(fact);
      }),
      { numRuns: 40 },
    );
  });
});
