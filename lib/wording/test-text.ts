import type { IcpTest } from '#lib/icp/format.ts';
import { dateText, placeText, rangeOfWords, rangeText, valueText } from './found-text.ts';
import { industryText } from './language/named-text.ts';
import { message } from './studio-message.ts';
import { technologyName } from './technology-name.ts';
import { vocabularyText } from './vocabulary-text.ts';

/** Names that the taxonomies hold and the wording does not know. */
export interface Names {
  industry(id: string): string;
}

/** What a criterion asks, in words that stand after its label: "51–500", "United States, Canada or DACH". */
export function testText(test: IcpTest, names: Names): string {
  switch (test.op) {
    case 'in':
      return either(test.values.map((value) => named(test.attribute, value, names)));
    case 'notIn':
      return message('testNot', either(test.values.map((value) => named(test.attribute, value, names))));
    case 'range':
      return boundsText(test.attribute, test.min, test.max);
    case 'age':
      return message('testAge', rangeText(test.min ?? null, test.max ?? null));
    case 'before':
      return message('testBefore', dateText(test.date));
    case 'after':
      return message('testAfter', dateText(test.date));
    case 'hasAny':
      return either(members(test));
    case 'hasAll':
      return together(members(test));
    case 'hasNone':
      return message('testNone', either(members(test)));
    case 'count':
      return message(
        'testCount',
        rangeText(test.min ?? null, test.max ?? null),
        either(members(test)) || valueText('attribute', test.attribute),
      );
    case 'matches':
      return message('testMatches', either(test.phrases.map((phrase) => `“${phrase}”`)));
    case 'functions':
      return message('testFunctions', either(test.has.map((value) => vocabularyText('functions', value))));
    case 'growth':
      return message('testGrowth', test.minPercent, test.overDays);
    case 'answer':
      return test.question;
    case 'trigger':
      return triggerText(test);
    case 'exists':
      return message('testExists');
    case 'all':
      return joinWords(
        test.tests.map((one) => testText(one, names)),
        'testJoinAnd',
      );
    case 'any':
      return joinWords(
        test.tests.map((one) => testText(one, names)),
        'testJoinOr',
      );
  }
}

function named(attribute: string, value: string, names: Names): string {
  if (attribute === 'industry') return industryText(names.industry(value));
  return valueText(attribute, value);
}

function boundsText(attribute: string, min?: number | string, max?: number | string): string {
  if (typeof min === 'string' || typeof max === 'string') {
    return rangeOfWords(boundWord(attribute, min), boundWord(attribute, max));
  }
  return rangeText(min ?? null, max ?? null);
}

function boundWord(attribute: string, bound: number | string | undefined): string {
  return bound === undefined ? '' : valueText(attribute, String(bound));
}

function members(test: { values?: string[] | undefined; categories?: string[] | undefined }): string[] {
  return [
    ...(test.values ?? []).map(technologyName),
    ...(test.categories ?? []).map((category) => vocabularyText('category', category)),
  ];
}

function triggerText({ kinds, about, withinDays }: Extract<IcpTest, { op: 'trigger' }>): string {
  const what = either(kinds.map((kind) => vocabularyText('triggers', kind)));
  const topic = either((about ?? []).map(topicText));
  return topic === ''
    ? message('testTrigger', what, withinDays)
    : message('testTriggerAbout', what, topic, withinDays);
}

/** A department, a place or a tool: whichever of them knows the word. */
function topicText(topic: string): string {
  const department = vocabularyText('functions', topic);
  if (department !== topic) return department;
  return topic === topic.toUpperCase() ? placeText(topic) : technologyName(topic);
}

function either(words: readonly string[]): string {
  return joinWords(words, 'testOr');
}

function together(words: readonly string[]): string {
  return joinWords(words, 'testAnd');
}

function joinWords(
  words: readonly string[],
  last: 'testOr' | 'testAnd' | 'testJoinAnd' | 'testJoinOr',
): string {
  const [first = '', ...rest] = words;
  const end = rest.pop();
  return end === undefined ? first : message(last, [first, ...rest].join(', '), end);
}
