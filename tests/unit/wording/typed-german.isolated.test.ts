import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { parseTyped } from '#lib/profile/typed/parse-typed.ts';
import { AUDIENCES } from '#lib/values/audience-set.ts';
import { BUSINESS_MODELS } from '#lib/values/business-model.ts';
import { COMPANY_TYPES } from '#lib/values/company-type.ts';
import { DEPARTMENTS } from '#lib/values/department-set.ts';
import { ACCOUNT_FLAGS } from '#lib/values/flag-set.ts';
import { FUNDING_STAGES } from '#lib/values/stage-range.ts';
import { type Vocabulary, vocabularyText } from '#lib/wording/vocabulary-text.ts';
import { speakEnglish, speakGerman } from '../german.ts';

beforeEach(speakGerman);
afterEach(speakEnglish);

const VOCABULARIES: readonly (readonly [AttributeKey & Vocabulary, readonly string[]])[] = [
  ['businessModel', BUSINESS_MODELS],
  ['companyType', COMPANY_TYPES],
  ['functions', DEPARTMENTS],
  ['flags', ACCOUNT_FLAGS],
  ['fundingStage', FUNDING_STAGES],
  ['audience', AUDIENCES],
];

test.each(VOCABULARIES)('what a German card says of %s can be typed as it stands there', (attribute, ids) => {
  for (const id of ids) {
    const words = vocabularyText(attribute, id);
    const typed = parseTyped(attribute, words);
    expect([words, typed.ok && [typed.value].flat()[0]]).toEqual([words, id]);
  }
});

/** What the hints beside the fields give as examples. */
test.each<[AttributeKey, string]>([
  ['headcount', 'etwa 250'],
  ['headcount', '10.001+'],
  ['headcount', '250 Mitarbeiter'],
  ['hqCountry', 'Deutschland'],
  ['industry', 'Logistik'],
  ['revenue', '30 Mio. €'],
  ['fundingStage', 'Seed bis Series A'],
  ['lastFunding', 'März 2026'],
  ['audience', 'beides'],
])('%s takes “%s”', (attribute, text) => {
  expect(parseTyped(attribute, text).ok).toBe(true);
});
