// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  ABOUT_LANGUAGES,
  type AboutLanguage,
  aboutPage,
} from '../../../fixtures/linkedin/about-languages.ts';
import { fact, fixture, readHtml, values } from './read-fixture.ts';

const TALGRUND = 'https://www.linkedin.com/company/talgrund-werke/about/';
const PELICAN = 'https://www.linkedin.com/company/pelican-ops/';
const ENGLISH = ABOUT_LANGUAGES.find(({ language }) => language === 'en') as AboutLanguage;

describe('the about page', () => {
  test.each(ABOUT_LANGUAGES)('in $language: every row by its label, in any order', (words) => {
    const expected = {
      name: 'Talgrund Werke',
      domain: 'talgrund.example',
      headcount: [1001, 5000],
      linkedinMembers: 1473,
      followers: 12_480,
      hqCity: 'Ulm',
      hqRegion: 'Baden-Württemberg',
      hqCountry: 'DE',
      founded: [1952, 1952],
      companyType: words.language === 'pl' ? 'public' : 'private',
      specialties: ['Pumps', 'Valves', 'Seals', 'Service'],
      industry: [{ leaf: 'business_software', p: 1 }],
      linkedin: { slug: 'talgrund-werke', id: '6300003' },
    };
    expect(values(readHtml(aboutPage(words), TALGRUND))).toMatchObject(expected);
    expect(values(readHtml(aboutPage(words, [6, 3, 1, 5, 0, 4, 2]), TALGRUND))).toMatchObject(expected);
  });

  test.each(['ja', 'ar'])(
    'in %s, whose labels are unknown: website, band, year and specialties by their shapes',
    (language) => {
      const words: AboutLanguage = {
        ...ENGLISH,
        language,
        labels: ['甲', '乙', '丙', '丁', '戊', '己', '庚'],
        size: language === 'ar' ? '١٬٠٠١–٥٬٠٠٠ موظف' : '社員1,001-5,000人',
        followers: language === 'ar' ? '١٢٬٤٨٠ متابع' : 'フォロワー12,480人',
        type: 'xx',
      };
      const seen = values(readHtml(aboutPage(words), TALGRUND));
      expect(seen).toMatchObject({
        domain: 'talgrund.example',
        founded: [1952, 1952],
        headcount: [1001, 5000],
        followers: 12_480,
      });
      for (const unknown of ['companyType', 'industry', 'hqCity']) expect(seen).not.toHaveProperty(unknown);
    },
  );

  test.each([
    ['1 employee', [1, 1]],
    ['0-1 employees', [0, 1]],
    ['2-10 employees', [2, 10]],
    ['501-1K employees', [501, 1000]],
    ['1K-5K employees', [1001, 5000]],
    ['10K+ employees', [10_001, null]],
    ['10,001+ employees', [10_001, null]],
    ['employees', undefined],
  ])('size "%s"', (size, headcount) => {
    const seen = values(readHtml(aboutPage({ ...ENGLISH, size }), TALGRUND));
    expect(seen.headcount).toEqual(headcount);
    expect(seen.linkedinMembers).toBe(1473);
  });

  test.each([
    ['talgrund.example', 'talgrund.example'],
    [
      'https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fshop%2Etalgrund%2Eexample%2Fde&isSdui=true',
      'shop.talgrund.example',
    ],
    ['https://lnkd.in/abc', undefined],
    ['https://bit.ly/abc', undefined],
    ['https://www.facebook.com/talgrund', undefined],
    ['https://www.linkedin.com/company/talgrund-werke', undefined],
    ['javascript:alert(1)', undefined],
    ['http://10.0.0.1/', undefined],
    ['http://bücher.example', 'xn--bcher-kva.example'],
  ])('website "%s"', (website, domain) => {
    const html = aboutPage(ENGLISH).replaceAll('http://www.talgrund.example', website);
    expect(values(readHtml(html, TALGRUND)).domain).toBe(domain);
  });

  test('an industry with commas is no place, and a company called like a label keeps its name', () => {
    const html = aboutPage(
      ENGLISH,
      undefined,
      'Transportation, Logistics, Supply Chain and Storage',
    ).replaceAll('Talgrund Werke', 'Website');
    expect(values(readHtml(html, TALGRUND))).toMatchObject({
      name: 'Website',
      industry: [{ leaf: 'logistics_transport', p: 1 }],
      hqCity: 'Ulm',
    });
  });

  test('without links of its own a page counts only when its heading is the slug, and then as inferred', () => {
    const bare = `<main><h1>Acme Systems</h1><dl><dt><h3>Company size</h3></dt><dd>11-50 employees</dd></dl></main>`;
    const reading = readHtml(bare, 'https://www.linkedin.com/company/acme-systems/about/');
    expect(fact(reading, 'headcount')).toMatchObject({ value: [11, 50], confidence: 850 });
    expect(readHtml(bare, 'https://www.linkedin.com/company/acme-systems-inc/').evidence).not.toEqual([]);
    for (const other of ['other', 'acme', 'acme-systems-analytics']) {
      expect(readHtml(bare, `https://www.linkedin.com/company/${other}/about/`).evidence).toEqual([]);
    }
  });
});

describe('the header', () => {
  test('is told apart by shape; posts, contacts and schoolmates are no size', () => {
    const reading = readHtml(fixture('member-top-card'), PELICAN);
    expect(values(reading)).toEqual({
      name: 'Pelican Ops AI',
      tagline: 'Agents for operations teams.',
      industry: [{ leaf: 'business_software', p: 1 }],
      hqCity: 'Surry Hills',
      hqRegion: 'New South Wales',
      hqCountry: 'AU',
      followers: 21_000,
      headcount: [11, 50],
      domain: 'pelicanops.example',
      linkedin: { slug: 'pelican-ops', id: '7400004' },
    });
    expect(fact(reading, 'followers')?.confidence).toBeLessThan(700);
  });

  test('a bare number behind the size link counts members, not people employed', () => {
    const seen = values(
      readHtml(fixture('member-top-card').replace('11-50 employees', '38 employees'), PELICAN),
    );
    expect(seen.linkedinMembers).toBe(38);
    expect(seen).not.toHaveProperty('headcount');
  });

  test.each([
    [
      'no place',
      /<div class="org-top-card-summary-info-list__info-item"> Surry.*?<\/div>/s,
      'hqCity',
      'industry',
    ],
    [
      'no industry',
      /<div class="org-top-card-summary-info-list__info-item"> Software.*?<\/div>/s,
      'industry',
      'hqCity',
    ],
  ] as const)('%s: the other lines keep their meaning', (_, gone, absent, present) => {
    const seen = values(readHtml(fixture('member-top-card').replace(gone, ''), PELICAN));
    expect(seen).not.toHaveProperty(absent);
    expect(seen).toHaveProperty(present);
    expect(seen).toMatchObject({ followers: 21_000, headcount: [11, 50] });
  });

  test('an industry that no table knows is not taken for a place', () => {
    const html = fixture('member-top-card')
      .replace(/<div class="org-top-card-summary-info-list__info-item"> Surry.*?<\/div>/s, '')
      .replace(' Software Development ', ' Quantum, Lasers and Photonics ');
    const seen = values(readHtml(html, PELICAN));
    expect(seen).not.toHaveProperty('hqCity');
    expect(seen).not.toHaveProperty('industry');
  });

  test('while it still shows the company before, the page is loading', () => {
    const reading = readHtml(fixture('member-top-card'), 'https://www.linkedin.com/company/next-company/');
    expect(reading).toMatchObject({ state: 'loading', reason: 'other-company', evidence: [] });
  });

  test('by number: the size link confirms', () => {
    expect(
      values(readHtml(fixture('member-top-card'), 'https://www.linkedin.com/company/7400004/')).name,
    ).toBe('Pelican Ops AI');
  });

  test('several companies counted together give no id and are flagged', () => {
    const html = fixture('member-top-card').replaceAll(
      '%5B%227400004%22%5D&amp;origin',
      '%5B%221%22%2C%227400004%22%5D&amp;origin',
    );
    expect(values(readHtml(html, PELICAN))).toMatchObject({
      linkedin: { slug: 'pelican-ops' },
      flags: ['headcount-rollup'],
    });
  });

  test('the name: emoji, right-to-left marks and "| LinkedIn" in it', () => {
    const html = fixture('member-top-card').replaceAll(
      'title="Pelican Ops AI"',
      'title="\u202ePelican \u{1f9a4} | LinkedIn Ops\u202c"',
    );
    expect(values(readHtml(html, PELICAN)).name).toBe('Pelican \u{1f9a4} | LinkedIn Ops');
    const titled = fixture('member-top-card').replace(/<h1.*?<\/h1>/s, '');
    expect(values(readHtml(titled, PELICAN)).name).toBe('Pelican Ops AI');
    const strange = titled.replace('(3) Pelican Ops AI', 'Otherwise Ltd: About');
    expect(readHtml(strange, PELICAN)).toMatchObject({ state: 'loading', reason: 'no-name', evidence: [] });
  });
});

describe('layouts without a genuine sample', () => {
  test('server-driven: the header by shape, as inferred at most', () => {
    const reading = readHtml(fixture('server-driven'), 'https://www.linkedin.com/company/quillmark/');
    expect(values(reading)).toMatchObject({
      name: 'Quillmark',
      industry: [{ leaf: 'legal', p: 1 }],
      hqCity: 'Denver',
      hqCountry: 'US',
      followers: 4321,
      headcount: [51, 200],
      linkedin: { slug: 'quillmark' },
    });
    expect(
      Math.max(
        ...reading.evidence
          .filter(({ attribute }) => attribute !== 'linkedin')
          .map(({ confidence }) => confidence),
      ),
    ).toBeLessThan(900);
    expect(
      readHtml(fixture('server-driven'), 'https://www.linkedin.com/company/otherwise-ltd/').evidence,
    ).toEqual([]);
  });

  test('Sales Navigator: the account of the url, with revenue and exact members', () => {
    const html = fixture('sales-account');
    expect(values(readHtml(html, 'https://www.linkedin.com/sales/company/4100001?_ntb=x'))).toMatchObject({
      name: 'Brightwell Analytics',
      linkedin: { id: '4100001' },
      industry: [{ leaf: 'business_software', p: 1 }],
      hqCity: 'Leeds',
      hqCountry: 'GB',
      linkedinMembers: 143,
      revenue: [10_000_000, 20_000_000],
      domain: 'brightwell.example',
    });
    expect(readHtml(html, 'https://www.linkedin.com/sales/company/4100009').evidence).toEqual([]);
    expect(
      readHtml(
        html.replace('data-x--account--name', 'data-y'),
        'https://www.linkedin.com/sales/company/4100001',
      ).state,
    ).toBe('loading');
  });
});
