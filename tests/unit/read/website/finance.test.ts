// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bestValue } from './read-page.ts';
import { readSentence } from './read-sentence.ts';

test.each<['revenue' | 'fundingTotal' | 'fundingStage' | 'companyType', unknown, string, string]>([
  [
    'revenue',
    [14_000_000_000, 14_000_000_000],
    'en',
    'With annual revenue of $14 billion, Brightwell is a global leader.',
  ],
  ['revenue', [120_000_000, 120_000_000], 'en', 'Brightwell generates $120 million in annual sales.'],
  ['revenue', [250_000_000, null], 'en', 'Brightwell has revenues of over $250 million.'],
  [
    'revenue',
    [4_633_200_000, 5_662_800_000],
    'de',
    'Brightwell erzielte 2019 einen Umsatz von 4,4 Milliarden Euro.',
  ],
  [
    'revenue',
    [12_636_000, 15_444_001],
    'fr',
    'Brightwell réalise un chiffre d’affaires de 12 millions d’euros.',
  ],
  ['revenue', [52_650_000, 64_350_001], 'it', 'Brightwell ha un fatturato di 50 milioni di euro.'],
  ['fundingTotal', [45_000_000, 45_000_000], 'en', 'Brightwell has raised $45 million in funding to date.'],
  [
    'fundingTotal',
    [60_000_000, 60_000_000],
    'en',
    'To date, we have raised a total of $60M from leading investors.',
  ],
  [
    'fundingStage',
    ['series-b', 'series-b'],
    'en',
    'Brightwell raised a $20M Series B round led by Veltron Ventures.',
  ],
  ['fundingStage', ['seed', 'seed'], 'en', 'In 2021 we closed our $3 million seed round.'],
  ['fundingStage', ['bootstrapped', 'bootstrapped'], 'en', 'We are proudly bootstrapped and profitable.'],
  ['fundingStage', ['bootstrapped', 'bootstrapped'], 'en', 'Solely funded by our subscribers'],
  ['companyType', 'public', 'en', 'Brightwell, Inc. (NASDAQ: BRWL) today announced results.'],
  ['companyType', 'private', 'en', 'Brightwell is privately held.'],
  ['companyType', 'nonprofit', 'en', 'Brightwell is a 501(c)(3) organization.'],
])('%s is %j (%s): %s', (attribute, value, language, sentence) => {
  expect(bestValue(readSentence(sentence, language), attribute)).toEqual(value);
});

test.each<['revenue' | 'fundingTotal' | 'fundingStage' | 'companyType', string, string]>([
  ['revenue', 'en', 'We helped our clients generate $50 million in sales.'],
  ['revenue', 'en', 'The market is expected to reach $679 billion in revenue.'],
  ['revenue', 'en', 'Veltron, with revenue of $5 billion, is a client.'],
  ['revenue', 'en', 'Our software is used by companies with annual revenue of $10 million.'],
  ['revenue', 'it', 'Capitale sociale 10.400 euro'],
  ['fundingTotal', 'en', 'We have helped startups raise a total of $200M in funding.'],
  ['fundingTotal', 'en', 'Our founders have raised a total of $10M for charity.'],
  ['fundingStage', 'en', 'Veltron raised a $20M Series B.'],
  ['fundingStage', 'en', 'We advise bootstrapped founders.'],
  ['fundingStage', 'en', 'We help companies from seed to Series C raise $5M and more.'],
  ['companyType', 'en', 'Our clients include Veltron Corporation (NYSE: VLT).'],
  ['companyType', 'en', 'We work with nonprofit organizations.'],
  ['companyType', 'en', 'Donations to Veltron, a 501(c)(3), are tax deductible.'],
])('%s of others (%s): %s', (attribute, language, sentence) => {
  expect(bestValue(readSentence(sentence, language), attribute)).toBeNull();
});
