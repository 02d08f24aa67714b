import { expect, test } from 'vitest';
import { ATTRIBUTE_KEYS, ATTRIBUTES } from '#lib/evidence/attributes.ts';
import { PARSERS } from '#lib/values/typed/parsers.ts';
import { wordsOfKey } from '#lib/wording/words-of-key.ts';
import views from '../../../public/_locales/en/views.json' with { type: 'json' };

test('what is typed has a parser, and only that', () => {
  const typed = ATTRIBUTE_KEYS.filter((attribute) => ATTRIBUTES[attribute].untyped !== true);
  expect(typed).toEqual(ATTRIBUTE_KEYS.filter((attribute) => ATTRIBUTES[attribute].shape in PARSERS));
});

test.each(ATTRIBUTE_KEYS)('%s has a label', (attribute) => {
  expect(views).toHaveProperty(`attribute${attribute.charAt(0).toUpperCase()}${attribute.slice(1)}`);
});

test('an attribute without a label is called by its key', () => {
  expect(wordsOfKey('netPromoterScore')).toBe('Net promoter score');
});
