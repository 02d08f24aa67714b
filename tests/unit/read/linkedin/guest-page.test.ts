// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fact, fixture, readHtml, values } from './read-fixture.ts';

const FULL = 'https://uk.linkedin.com/company/brightwell-analytics';

describe('the public page', () => {
  test('gives every field of its rows and its JSON-LD', () => {
    const reading = readHtml(fixture('guest-full'), FULL);
    expect(reading).toMatchObject({ state: 'read', page: { isCompanySite: true, kind: 'linkedin-company' } });
    expect(values(reading)).toEqual({
      name: 'Brightwell Analytics',
      linkedin: { slug: 'brightwell-analytics', id: '4100001' },
      tagline: 'Forecasts that planners trust.',
      description: expect.stringContaining('Demand forecasting for planners.'),
      domain: 'brightwell.example',
      industry: [{ leaf: 'business_software', p: 1 }],
      headcount: [51, 200],
      linkedinMembers: 143,
      followers: 12_480,
      hqCity: 'Leeds',
      hqRegion: 'England',
      hqCountry: 'GB',
      countries: ['GB'],
      companyType: 'private',
      founded: [2014, 2014],
      specialties: ['forecasting', 'demand planning', 'supply chain analytics'],
      fundingStage: ['series-b', 'series-b'],
      lastFunding: ['2026-04-21', '2026-04-21'],
      triggers: [
        { kind: 'funding', date: ['2026-04-21', '2026-04-21'], quote: 'Series B Apr 21, 2026 US$ 24.0M' },
      ],
      investors: 4,
      fundingTotal: [24_000_000, null],
      scan: { technologies: 0, scopes: ['linkedin'] },
    });
    expect(fact(reading, 'headcount')).toMatchObject({
      source: 'linkedin-guest',
      quote: '51-200 employees',
      scope: 'linkedin',
    });
  });

  test('takes its own node of an @graph, leaves a shortened website unknown and flags a roll-up', () => {
    const reading = readHtml(fixture('guest-graph'), 'https://www.linkedin.com/company/northgate-foods/');
    const seen = values(reading);
    expect(seen).toMatchObject({
      name: 'Northgate Foods',
      linkedin: { slug: 'northgate-foods', id: '83' },
      industry: [{ leaf: 'logistics_transport', p: 1 }],
      headcount: [10_001, null],
      linkedinMembers: 310_860,
      followers: 37_814_363,
      hqCountry: 'IT',
      hqCity: 'Turin',
      companyType: 'public',
      flags: ['headcount-rollup'],
    });
    for (const absent of ['domain', 'founded', 'specialties', 'tagline', 'fundingStage'])
      expect(seen).not.toHaveProperty(absent);
  });

  test.each([
    ['the id in the url', 'https://www.linkedin.com/company/4100001/', true],
    ['another id in the url', 'https://www.linkedin.com/company/4100002/', false],
    ['capitals and a query in the url', 'https://www.linkedin.com/company/Brightwell-Analytics?trk=x', true],
    ['another slug', 'https://www.linkedin.com/company/brightwell/', false],
  ])('%s: read only when it is the same company', (_, url, isSame) => {
    const reading = readHtml(fixture('guest-full'), url);
    expect(reading.state).toBe(isSame ? 'read' : 'loading');
    expect(reading.evidence.length > 0).toBe(isSame);
  });

  test('a foreign-language page: rows by their marks, counts by the word beside them, the industry by the name that it has there', () => {
    const japanese = fixture('guest-full')
      .replace('lang="en"', 'lang="ja"')
      .replace(
        'Leeds, England <span class="before:middot"></span> 12,480 followers',
        'Leeds, England <span></span> フォロワー12,480人',
      )
      .replace('Discover all 143 employees', '143人の社員を表示')
      .replace(/"numberOfEmployees":\{[^}]*\},/, '')
      .replace('51-200 employees', '社員51-200人')
      .replace('Software Development </dd>', 'ソフトウェア開発 </dd>')
      .replace('<h2 class="top-card-layout__headline"> Software Development </h2>', '');
    const seen = values(readHtml(japanese, FULL));
    expect(seen).toMatchObject({
      headcount: [51, 200],
      linkedinMembers: 143,
      followers: 12_480,
      hqCountry: 'GB',
      industry: [{ leaf: 'business_software', p: 1 }],
    });
    const unknown = japanese.replace('ソフトウェア開発', '謎の業種');
    expect(values(readHtml(unknown, FULL))).not.toHaveProperty('industry');
  });

  test('of 2018 and 2019: the same rows without test ids, by their labels', () => {
    const reading = readHtml(fixture('guest-2019'), 'https://www.linkedin.com/company/harbor-freightways');
    expect(values(reading)).toMatchObject({
      name: 'Harbor Freightways',
      domain: 'harborfreightways.example',
      industry: [{ leaf: 'logistics_transport', p: 1 }],
      headcount: [501, 1000],
      linkedinMembers: 612,
      followers: 3210,
      hqCity: 'Savannah',
      founded: [1987, 1987],
      companyType: 'private',
      specialties: ['Freight', 'Warehousing', 'Customs'],
    });
  });

  test('saved by the Internet Archive: its own address before every link says nothing', () => {
    const saved = fixture('guest-full').replaceAll(
      /(?<=(?:href|content)=")(?=https:)/g,
      'https://web.archive.org/web/20250102030405/',
    );
    expect(saved).toContain('20250102030405/https://www.linkedin.com/redir/redirect');
    expect(values(readHtml(saved, FULL))).toEqual(values(readHtml(fixture('guest-full'), FULL)));
    expect(readHtml(saved, 'https://uk.linkedin.com/company/another').state).toBe('loading');
  });

  test('a listed corporation is an organization too', () => {
    const html = fixture('guest-full').replace('"@type":"Organization"', '"@type":"Corporation"');
    expect(html).toContain('"Corporation"');
    expect(values(readHtml(html, FULL))).toEqual(values(readHtml(fixture('guest-full'), FULL)));
  });

  test('a public page without any of its parts is not read', () => {
    const reading = readHtml(
      '<meta name="pageKey" content="d_org_guest_company_overview"><h1>Join now</h1>',
      FULL,
    );
    expect(reading).toMatchObject({ state: 'loading', evidence: [] });
  });
});
