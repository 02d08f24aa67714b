import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import type { IntervalUnit } from '#lib/values/interval.ts';
import type { AttributeShape } from '#lib/values/shapes.ts';
import type { TypedFault } from '#lib/values/typed/parsed.ts';
import { type MessageKey, message } from './view-message.ts';

/** What is wrong with a typed value, and what is accepted in its place. */
export function typedFaultText(attribute: AttributeKey, fault: TypedFault): string {
  const wrong =
    fault.code === 'unknown' ? message('typedUnknown', fault.item.slice(0, 60)) : message(FAULTS[fault.code]);
  return `${wrong} ${acceptedText(attribute)}`;
}

/** What can be typed for an attribute, by example. */
export function acceptedText(attribute: AttributeKey): string {
  const { shape, unit } = ATTRIBUTES[attribute];
  return message((unit ? ACCEPTED_UNITS[unit] : ACCEPTED[shape]) ?? 'typedAcceptsText');
}

const FAULTS: Readonly<Record<Exclude<TypedFault['code'], 'unknown'>, MessageKey>> = {
  empty: 'typedEmpty',
  'too-long': 'typedTooLong',
  unclear: 'typedUnclear',
  'no-currency': 'typedNoCurrency',
  'too-many': 'typedTooMany',
};

/** By shape; what is missing is typed as a text. */
const ACCEPTED: Partial<Record<AttributeShape, MessageKey>> = {
  domain: 'typedAcceptsDomain',
  linkedin: 'typedAcceptsLinkedin',
  industry: 'typedAcceptsIndustry',
  'text-set': 'typedAcceptsList',
  'business-model': 'typedAcceptsModel',
  'audience-set': 'typedAcceptsAudience',
  country: 'typedAcceptsCountry',
  'country-set': 'typedAcceptsCountries',
  integer: 'typedAcceptsCount',
  'stage-range': 'typedAcceptsStage',
  'date-interval': 'typedAcceptsDate',
  'company-type': 'typedAcceptsType',
  'language-set': 'typedAcceptsLanguages',
  technologies: 'typedAcceptsTechnologies',
  'department-set': 'typedAcceptsFunctions',
  'flag-set': 'typedAcceptsFlags',
};

const ACCEPTED_UNITS: Readonly<Record<IntervalUnit, MessageKey>> = {
  people: 'typedAcceptsHeadcount',
  years: 'typedAcceptsYear',
  dollars: 'typedAcceptsMoney',
};
