import { afterEach, describe, expect, it } from 'vitest';
import { REGION_IDS } from '#lib/icp/regions.ts';
import { industryName } from '#lib/industry/industry-name.ts';
import { INDUSTRY_GROUP_NAMES, INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { factText } from '#lib/wording/fact-text.ts';
import { foundText, placeText } from '#lib/wording/found-text.ts';
import { industryText } from '#lib/wording/language/named-text.ts';
import english from '../../../public/_locales/en/names.json' with { type: 'json' };
import { speakEnglish, speakGerman } from '../german.ts';

const INDUSTRIES = [...INDUSTRY_LEAVES.map(({ name }) => name), ...Object.values(INDUSTRY_GROUP_NAMES)];

describe('names of industries and regions', () => {
  afterEach(speakEnglish);

  it('are told in the language of the browser', () => {
    speakGerman();
    expect(industryText('Logistics & transportation')).toBe('Logistik & Transport');
    expect(placeText('NORTH-AMERICA')).toBe('Nordamerika');
    const guess = { foundAttribute: 'industry', found: 'Insurance', foundPercent: 80 };
    expect(foundText(guess, 'found')).toBe('Wahrscheinlich Versicherungen');
    expect(factText('industry', [{ leaf: 'insurance', p: 0.8 }], industryName)).toBe('Versicherungen (80 %)');
  });

  it('are those of the tables in English', () => {
    expect(industryText('Insurance')).toBe('Insurance');
    expect(placeText('UK-IRELAND')).toBe('UK & Ireland');
    expect(placeText('DACH')).toBe('DACH');
  });

  it('stand in the catalogue whole, and none that is nobody’s', () => {
    const wanted = [...INDUSTRIES, ...REGION_IDS.map(placeText)].toSorted();
    expect(
      Object.values(english)
        .map(({ message }) => message)
        .toSorted(),
    ).toEqual(wanted);
  });
});
