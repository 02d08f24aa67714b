// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fact, fixture, readHtml, values } from './read-fixture.ts';

const PAGE_2021 = 'https://www.linkedin.com/company/brightwell-analytics/';

describe('the embedded record', () => {
  test('of 2017: references by $id, no heading in the page', () => {
    const reading = readHtml(fixture('member-2017'), 'https://www.linkedin.com/company/harbor-freightways/');
    expect(values(reading)).toEqual({
      linkedin: { slug: 'harbor-freightways', id: '5200002' },
      name: 'Harbor Freightways',
      domain: 'harborfreightways.example',
      industry: [{ leaf: 'logistics_transport', p: 1 }],
      headcount: [501, 1000],
      linkedinMembers: 612,
      followers: 3210,
      hqCity: 'Savannah',
      hqRegion: 'Georgia',
      hqCountry: 'US',
      countries: ['US'],
      founded: [1987, 1987],
      companyType: 'private',
      specialties: ['Freight', 'Warehousing'],
      flags: ['staffing'],
      scan: { technologies: 0, scopes: ['linkedin'] },
    });
  });

  test.each([
    ['slug', PAGE_2021],
    ['number', 'https://www.linkedin.com/company/4100001/'],
    ['the section of 2017', 'https://www.linkedin.com/company-beta/4100001/'],
    ['capitals and a tab', 'https://www.linkedin.com/company/Brightwell-Analytics/jobs/?x=1'],
  ])('of 2021, by %s: the company of the url among its decoys', (_, url) => {
    const seen = values(readHtml(fixture('member-2021'), url));
    expect(seen).toMatchObject({
      linkedin: { slug: 'brightwell-analytics', id: '4100001' },
      name: 'Brightwell Analytics',
      industry: [{ leaf: 'marketing_advertising', p: 1 }],
      headcount: [51, 200],
      linkedinMembers: 38,
      followers: 12_480,
      hqCountry: 'GB',
      countries: ['GB', 'NL'],
      domain: 'brightwell.example',
      founded: [2014, 2014],
      companyType: 'private',
      fundingStage: ['series-b', 'series-b'],
      lastFunding: ['2026-03-21', '2026-04-21'],
      investors: 4,
      fundingTotal: [24_000_000, null],
      flags: ['headcount-rollup'],
    });
  });

  test('of the newest generation: in a comment, another language, one open band', () => {
    const reading = readHtml(
      fixture('member-dash'),
      'https://www.linkedin.com/company/talgrund-werke/about/',
    );
    expect(values(reading)).toMatchObject({
      name: 'Talgrund Werke',
      industry: [{ leaf: 'manufacturing', p: 1 }],
      headcount: [10_001, null],
      linkedinMembers: 14_320,
      followers: 88_100,
      hqCountry: 'DE',
      hqCity: 'Ulm',
      countries: ['DE', 'AT'],
      domain: 'talgrund.example',
      parent: 'Talgrund Holding',
      fundingStage: ['private-equity', 'private-equity'],
      flags: ['acquired', 'archived', 'subsidiary'],
    });
    const total = fact(reading, 'fundingTotal')?.value;
    expect(total?.[0]).toBeLessThan(117_000_000);
    expect(total?.[1]).toBeGreaterThan(117_000_000);
  });

  test('a decoy is read as itself, and only at its own url', () => {
    const seen = values(
      readHtml(fixture('member-2021'), 'https://www.linkedin.com/company/brightwell-analytics-cdp/'),
    );
    expect(seen).toMatchObject({ name: 'Brightwell Analytics CDP', headcount: [2, 10] });
    expect(seen).not.toHaveProperty('domain');
    expect(seen).not.toHaveProperty('followers');
  });

  test('after a move to another company the old records and the old header say nothing', () => {
    const reading = readHtml(fixture('member-2021'), 'https://www.linkedin.com/company/somebody-else/');
    expect(reading).toMatchObject({ state: 'loading', reason: 'other-company', evidence: [] });
  });

  test("the viewer's own record and small records are never taken", () => {
    const reading = readHtml(
      `<code id="bpr-guid-1">{"included":[{"$type":"com.linkedin.voyager.entities.shared.MiniCompany","entityUrn":"urn:li:fs_miniCompany:9","universalName":"acme","name":"Mini"},
      {"$type":"com.linkedin.voyager.common.Me","universalName":"acme","name":"Petra Person"}]}</code>`,
      'https://www.linkedin.com/company/acme/',
    );
    expect(reading.evidence).toEqual([]);
  });

  test.each([
    ['broken', '{"included":[{"universalName":"acme",'],
    ['an array', '["universalName","acme"]'],
    ['nested 200,000 deep', `{"universalName":"acme","a":${'['.repeat(200_000)}`],
    [
      'with a poisoned prototype',
      '{"universalName":"acme","__proto__":{"name":"x"},"constructor":{"prototype":{"name":"y"}}}',
    ],
  ])('a record that is %s leaves the page unread and nothing else touched', (_, json) => {
    const reading = readHtml(
      `<code id="bpr-guid-1">${json}</code>`,
      'https://www.linkedin.com/company/acme/',
    );
    expect(reading).toMatchObject({ state: 'loading', evidence: [] });
    expect(Reflect.get({}, 'name')).toBeUndefined();
  });

  test('a record of 5 MB is left out and the result says so', () => {
    const big = `<code id="bpr-guid-999">{"universalName":"brightwell-analytics","x":"${'y'.repeat(5_000_000)}"}</code>`;
    const reading = readHtml(fixture('member-2021').replace('<main>', `${big}<main>`), PAGE_2021);
    expect(reading).toMatchObject({ state: 'read', partial: true, reason: 'too-large' });
    expect(values(reading).headcount).toEqual([51, 200]);
  });

  test.each([
    ['a band without an end that is not the last', '"staffCountRange":{"start":51}'],
    ['a negative count', '"staffCountRange":{"start":-5,"end":10},"staffCount":-1'],
    ['text for numbers', '"staffCountRange":{"start":"51","end":"200"},"staffCount":"12"'],
    ['an inverted band', '"staffCountRange":{"start":200,"end":51}'],
  ])('%s is unknown', (_, fields) => {
    const record = `{"included":[{"$type":"com.linkedin.voyager.organization.Company","entityUrn":"urn:li:fs_normalized_company:9","universalName":"acme","name":"Acme",${fields}}]}`;
    const seen = values(
      readHtml(`<code id="bpr-guid-1">${record}</code>`, 'https://www.linkedin.com/company/acme/'),
    );
    expect(seen.name).toBe('Acme');
    expect(seen).not.toHaveProperty('headcount');
    expect(seen).not.toHaveProperty('linkedinMembers');
  });

  test.each([
    ['"showcase":true', 'showcase-page'],
    ['"school":"urn:li:fs_normalized_school:4"', 'school-page'],
    ['"pageType":"SCHOOL"', 'school-page'],
  ])('%s is no company', (field, reason) => {
    const record = `{"included":[{"$type":"com.linkedin.voyager.organization.Company","entityUrn":"urn:li:fs_normalized_company:9","universalName":"acme","name":"Acme",${field}}]}`;
    const reading = readHtml(
      `<code id="bpr-guid-1">${record}</code>`,
      'https://www.linkedin.com/company/acme/',
    );
    expect(reading).toMatchObject({ state: 'read', reason, evidence: [], page: { isCompanySite: false } });
  });
});
