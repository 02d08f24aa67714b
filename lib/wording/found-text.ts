import { rowOf } from '#lib/evidence/attributes.ts';
import type { AttributeShape } from '#lib/values/shapes.ts';
import { countryText, headcountText } from './added-text.ts';
import { inLanguage } from './language/language.ts';
import { industryText, regionText } from './language/named-text.ts';
import { type MessageKey, message } from './message.ts';
import { technologyName } from './technology-name.ts';
import { type Vocabulary, vocabularyText } from './vocabulary-text.ts';
import { wordsOfKey } from './words-of-key.ts';

export type Params = Readonly<Record<string, string | number>>;
export type Prefix = 'found' | 'against';

const NUMBER = inLanguage((tag) => new Intl.NumberFormat(tag));
const DATE = inLanguage(
  (tag) =>
    new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/**
 * What a fact says, in words: "51–200 people", "Austria", "HubSpot"; empty when it has no words of its own. `plain` =
 * without saying that it is a guess.
 */
export function foundText(params: Params, prefix: Prefix, plain = false): string {
  const attribute = String(params[`${prefix}Attribute`] ?? '');
  const from = params[`${prefix}From`];
  if (typeof from === 'number') return numberText(attribute, from, numberOrNull(params[`${prefix}To`]));
  const value = params[prefix];
  if (value === undefined) return '';
  const shape = rowOf(attribute)?.shape;
  if (shape === 'triggers') return triggerText(params, prefix, String(value));
  if (shape === 'industry') {
    const industry = industryText(String(value));
    return plain || params[`${prefix}Percent`] === undefined ? industry : message('reasonGuess', industry);
  }
  if (typeof value === 'number') return numberText(attribute, value, value);
  return listText(attribute, value);
}

/** A number that would not say by itself what it counts is named. */
function numberText(attribute: string, from: number, to: number | null): string {
  const words = intervalText(attribute, from, to);
  const isBare = TEMPLATES[attribute] === undefined && rowOf(attribute)?.unit !== 'people';
  return isBare && attribute !== '' ? message('joinedColon', wordsOfKey(attribute), words) : words;
}

/** Values that stand in one parameter, by commas. */
export function listText(attribute: string, written: string): string {
  const values = written.split(',').filter((value) => value !== '');
  const shape = rowOf(attribute)?.shape;
  if (shape === 'audience-set') {
    return message(
      'reasonSellsTo',
      join(
        values.map((value) => valueText(attribute, value)),
        'joinedAnd',
      ),
    );
  }
  if (shape === 'stage-range') {
    const [from = '', to = from] = values;
    return rangeOfWords(valueText(attribute, from), valueText(attribute, to));
  }
  if (shape === 'date-interval') {
    const template = TEMPLATES[attribute];
    const day = dateText(values.at(-1) ?? '');
    return template === undefined ? day : message(template, day);
  }
  return values.map((value) => valueText(attribute, value)).join(', ');
}

/** One value of an attribute in words. */
export function valueText(attribute: string, value: string): string {
  const shape = rowOf(attribute)?.shape;
  if (shape === 'country' || shape === 'country-set') return placeText(value);
  if (shape === 'technologies') return technologyName(value);
  const vocabulary = shape && VOCABULARIES[shape];
  return vocabulary === undefined ? value : vocabularyText(vocabulary, value);
}

/** "Austria" for AT; regions by their ids, written as people write them: "DACH", "North America". */
export function placeText(id: string): string {
  if (id.length === 2 && id !== 'EU') return countryText(id);
  return regionText(id) || englishRegion(id);
}

function englishRegion(id: string): string {
  if (!id.includes('-') && id.length <= 5) return id;
  return id
    .toLowerCase()
    .split('-')
    .map((word) => (word === 'uk' ? 'UK &' : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/** An interval of an attribute; a null end is open. */
export function intervalText(attribute: string, from: number, to: number | null): string {
  const unit = rowOf(attribute)?.unit;
  if (unit === 'people') return headcountText([from, to]);
  const template = TEMPLATES[attribute];
  const range = rangeText(from, to, unit === 'years' ? String : undefined);
  return template === undefined ? range : message(template, range);
}

/** "51–500", "51+", "up to 500": a range without its unit. */
export function rangeText(
  from: number | null,
  to: number | null,
  format = (value: number) => NUMBER().format(value),
): string {
  if (from === null) return to === null ? '' : message('reasonAtMost', format(to));
  if (to === null) return message('reasonAtLeast', format(from));
  return from === to ? format(from) : message('reasonFromTo', format(from), format(to));
}

export function rangeOfWords(from: string, to: string): string {
  if (from === '') return message('reasonAtMost', to);
  if (to === '') return message('reasonAtLeast', from);
  return from === to ? from : message('reasonFromTo', from, to);
}

/** "2 Nov 2026" for an ISO day; a year stays a year. */
export function dateText(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  return iso.length === 10 && !Number.isNaN(day.getTime()) ? DATE().format(day) : iso;
}

/** What a bare number or day does not say by itself; one that is missing here is named after its attribute. */
const TEMPLATES: Readonly<Partial<Record<string, MessageKey>>> = {
  founded: 'reasonFounded',
  lastFunding: 'reasonRound',
  linkedinMembers: 'reasonMembers',
  followers: 'reasonFollowers',
  revenue: 'reasonRevenue',
  fundingTotal: 'reasonFunding',
  investors: 'reasonInvestors',
};

const VOCABULARIES: Readonly<Partial<Record<AttributeShape, Vocabulary>>> = {
  'audience-set': 'audience',
  'business-model': 'businessModel',
  'company-type': 'companyType',
  'stage-range': 'fundingStage',
  'department-set': 'functions',
  'flag-set': 'flags',
};

function triggerText(params: Params, prefix: Prefix, kind: string): string {
  const about = params[`${prefix}About`];
  const date = params[`${prefix}Date`];
  const what = vocabularyText('triggers', kind);
  const words =
    about === undefined ? what : message('joinedColon', what, vocabularyText('functions', String(about)));
  return date === undefined ? words : message('joinedComma', words, dateText(String(date)));
}

function join(words: readonly string[], last: MessageKey): string {
  const [first = '', second] = words;
  return second === undefined ? first : message(last, first, second);
}

function numberOrNull(value: string | number | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
