import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseEvidence } from '#lib/evidence/schema.ts';
import { stampFacts } from '#lib/read/stamp-facts.ts';
import { readMentionedCompanies } from '#lib/read/website/mentioned-companies.ts';
import { DAY } from '../../evidence-of.ts';

type ForeignPage = Parameters<typeof readMentionedCompanies>[0];

const KESTREL = { href: 'https://www.kestrel-analytics.example/', text: 'Kestrel Analytics', region: 'main' };

function pageOf(
  sentences: readonly string[],
  links: readonly object[] = [KESTREL],
  published = '',
): ForeignPage {
  const page = {
    url: new URL('https://www.wire.example/2026/11/kestrel'),
    request: { registrableDomain: 'wire.example', day: DAY },
    metas: new Map(published === '' ? [] : [['article:published_time', published]]),
    content: {
      blocks: sentences.map((text) => ({
        text,
        tag: 'p',
        region: 'main',
        inArticle: true,
        inQuote: false,
        isHidden: false,
        isShown: true,
      })),
      links: links.map((link) => ({ rel: '', ...link })),
    },
  };
  // As much of a reading as a foreign page needs.
  return page as unknown as ForeignPage;
}

function factsOf(sentence: string, published = '') {
  const [mention] = readMentionedCompanies(pageOf([sentence], [KESTREL], published));
  return Object.fromEntries((mention?.facts ?? []).map(({ attribute, value }) => [attribute, value]));
}

describe('a company that a foreign page is about', () => {
  test('is named by a link that fits its domain, and its facts are grade B with their quotes', () => {
    const sentence = 'Kestrel Analytics raised $30M in a Series B round led by Old Oak Partners.';
    const [mention] = readMentionedCompanies(pageOf([sentence]));
    expect(mention).toMatchObject({ name: 'Kestrel Analytics', host: 'kestrel-analytics.example' });
    expect(mention?.facts[0]).toMatchObject({
      attribute: 'fundingStage',
      value: ['series-b', 'series-b'],
      source: 'third-party',
      quote: sentence,
      confidence: 750,
    });
  });

  it.each<[string, object]>([
    ['Kestrel Analytics employs about 120 people.', { headcount: [108, 132] }],
    ['Berlin-born Kestrel Analytics was founded in 2018.', { founded: [2018, 2018] }],
    ['Kestrel Analytics, headquartered in Vienna, Austria, sells to banks.', { hqCountry: 'AT' }],
    ['Kestrel Analytics has raised a total of $45 million.', { fundingTotal: [45_000_000, 45_000_000] }],
    ['Rival Falcon raised $30M in a Series B.', {}],
    ['Kestrel Analytics counts 4,000 customers.', {}],
    ['Kestrel Analytics closed its office.', {}],
  ])('%s', (sentence, facts) => {
    expect(factsOf(sentence)).toEqual(facts);
  });

  test('has a dated event only on a dated page', () => {
    const sentence = 'Kestrel Analytics secures $12M seed funding.';
    expect(factsOf(sentence, '2026-11-14T09:00:00Z')).toMatchObject({
      lastFunding: ['2026-11-14', '2026-11-14'],
      triggers: [{ kind: 'funding', date: ['2026-11-14', '2026-11-14'] }],
    });
    expect(factsOf(sentence)).not.toHaveProperty('lastFunding');
  });

  it.each([
    ['a link of the navigation', { ...KESTREL, region: 'nav' }],
    ['a link within the site', { ...KESTREL, href: 'https://kestrel-analytics.wire.example/' }],
    ['a share button', { ...KESTREL, href: 'https://x.example/share', text: 'Share' }],
    ['a link under other words', { ...KESTREL, text: 'read more here' }],
    ['no web address', { ...KESTREL, href: 'javascript:alert(1)' }],
  ])('is not told by %s', (_, link) => {
    expect(readMentionedCompanies(pageOf(['Kestrel Analytics employs 120 people.'], [link]))).toEqual([]);
  });

  test('of any words no fact leaves the contract', () => {
    const words = fc.constantFrom(
      'Kestrel Analytics',
      'raised',
      '$',
      '30',
      'M',
      'Series B',
      'employs',
      'people',
      'founded in',
      '2018',
      'based in',
      'Graz,',
      'Austria',
      '.',
      '€',
      'total funding',
      '٣',
      '-',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 20 }), (parts) => {
        const mentions = readMentionedCompanies(
          pageOf([`Kestrel Analytics ${parts.join(' ')}`], [KESTREL], parts[0]),
        );
        const facts = mentions.flatMap((mention) => mention.facts);
        const { evidence } = stampFacts(facts, { url: 'https://www.wire.example/', day: DAY });
        for (const one of evidence) expect(parseEvidence(one)).toEqual(one);
      }),
      { numRuns: 10_000 },
    );
  });
});
