import type { Condition } from '#lib/qualify/settle/condition.ts';
import type { DecidingLine } from '#lib/qualify/settle/deciding.ts';
import { intervalText, listText, rangeOfWords, valueText } from '../found-text.ts';
import { inLanguage } from '../language/language.ts';
import { industryText } from '../language/named-text.ts';
import { technologyName } from '../technology-name.ts';
import { type MessageKey, message } from '../view-message.ts';
import { vocabularyText } from '../vocabulary-text.ts';
import { shortPlaceText } from './must-text.ts';

/** Names that the taxonomies hold and the wording does not know. */
interface Names {
  industry(id: string): string;
}

/** More names than this are counted, not read. */
const MAX_NAMED = 4;
const MAX_INDUSTRIES = 2;
const NUMBER = inLanguage((tag) => new Intl.NumberFormat(tag));

/** "51–500 people, in US, Canada or DACH": the conditions of a line. */
export function conditionsText({ when }: DecidingLine, names: Names): string {
  const [first = '', second, third] = when.map((condition) => conditionText(condition, names));
  const words =
    second === undefined
      ? first
      : third === undefined
        ? message('decidesTwo', first, second)
        : message('decidesThree', first, second, third);
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}

/** "B or better": what a line promises. */
export function outcomeText({ outcome }: DecidingLine): string {
  const { verdict, certainty, bound } = outcome;
  const isLikely = certainty === 'leaning';
  switch (verdict) {
    case 'primary':
      return message(isLikely ? 'decidesLikelyA' : 'decidesA');
    case 'secondary':
      return message(isLikely ? 'decidesLikelyB' : 'decidesB');
    case 'none':
      return message(isLikely ? 'decidesLikelyNone' : 'decidesNone');
    case 'negative':
      return message('decidesNegative');
    case 'undecided':
      return message(bound === 'at-least-b' ? 'decidesAtLeastB' : 'decidesLikelyAtLeastB');
  }
}

/** One condition as it stands inside a sentence. */
function conditionText(condition: Condition, names: Names): string {
  const { attribute } = condition;
  switch (condition.op) {
    case 'range':
      return numbersText(condition);
    case 'steps':
      return rangeOfWords(valueText(attribute, condition.from), valueText(attribute, condition.to));
    case 'has':
      return attribute === 'functions'
        ? message('decidesTeam', either(condition.values.map((value) => vocabularyText('functions', value))))
        : message('decidesUses', either(condition.values.map(toolText)));
    case 'notIn':
      return message(OTHERS[attribute] ?? 'decidesOther');
    case 'in':
      return wordsText(attribute, condition.values, names);
  }
}

const OTHERS: Readonly<Partial<Record<Condition['attribute'], MessageKey>>> = {
  hqCountry: 'decidesOtherCountry',
  industry: 'decidesOtherIndustry',
  businessModel: 'decidesOtherModel',
  companyType: 'decidesOtherType',
};

function numbersText({ attribute, from, to }: Extract<Condition, { op: 'range' }>): string {
  if (attribute !== 'headcount') return intervalText(attribute, from, to);
  if (to === null) return message('decidesMorePeople', NUMBER().format(from - 1));
  return from <= 1 ? message('decidesFewPeople', NUMBER().format(to)) : intervalText(attribute, from, to);
}

function wordsText(attribute: Condition['attribute'], values: readonly string[], names: Names): string {
  switch (attribute) {
    case 'hqCountry':
      return message('decidesIn', either(values.map(shortPlaceText)));
    case 'industry':
      return values.length > MAX_INDUSTRIES
        ? message('decidesIndustries', values.length)
        : either(values.map((value) => industryText(names.industry(value))));
    case 'audience':
      return message('decidesOnly', listText('audience', values.join(',')));
    default:
      return either(values.map((value) => valueText(attribute, value)));
  }
}

/** A category by its words, a tool by its name. */
function toolText(value: string): string {
  const category = vocabularyText('category', value);
  return category === value ? technologyName(value) : category;
}

function either(words: readonly string[]): string {
  const shown =
    words.length > MAX_NAMED
      ? [...words.slice(0, MAX_NAMED - 1), message('decidesMore', words.length - MAX_NAMED + 1)]
      : words;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : message('listOr', shown.slice(0, -1).join(', '), last);
}
