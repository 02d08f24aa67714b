import { expect, test } from 'vitest';
import { detectLanguage, parseLanguageTag, tagRegion } from '#lib/parse/language.ts';

test.each([
  ['de-AT', 'de'],
  ['EN', 'en'],
  ['pt_BR', 'pt'],
  ['english', null],
  ['', null],
])('the tag %s is %s', (tag, language) => {
  expect(parseLanguageTag(tag)).toBe(language);
});

test('the region of a tag', () => {
  expect(tagRegion('de-AT')).toBe('AT');
  expect(tagRegion('zh-Hant-TW')).toBe('TW');
  expect(tagRegion('de')).toBeNull();
});

test.each([
  [
    'en',
    'We build the tools that you and your team need to run the business, and we are proud of that for all of our customers.',
  ],
  [
    'de',
    'Wir bauen die Werkzeuge, die Sie und Ihre Mitarbeiter für das Geschäft brauchen, und wir sind stolz auf die Arbeit mit der ganzen Region.',
  ],
  [
    'fr',
    'Nous créons les outils dont vous avez besoin pour votre entreprise, et nous sommes fiers des équipes qui travaillent dans une région du pays avec vous.',
  ],
])('%s prose is recognized', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('too little text says nothing', () => {
  expect(detectLanguage('Home About Contact')).toBeNull();
});

test('two languages that are nearly as frequent leave it open', () => {
  const english = 'the and of to for with your you our is';
  const german = 'der die und das mit für von ist wir';
  expect(detectLanguage(english)).toBe('en');
  expect(detectLanguage(`${english} ${german}`)).toBeNull();
});
