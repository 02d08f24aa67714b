import type { AttributeKey } from '#lib/evidence/attributes.ts';
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
  return message(ACCEPTED[attribute] ?? 'typedAcceptsText');
}

const FAULTS: Readonly<Record<Exclude<TypedFault['code'], 'unknown'>, MessageKey>> = {
  empty: 'typedEmpty',
  'too-long': 'typedTooLong',
  unclear: 'typedUnclear',
  'no-currency': 'typedNoCurrency',
  'too-many': 'typedTooMany',
};

const ACCEPTED: Partial<Record<AttributeKey, MessageKey>> = {
  domain: 'typedAcceptsDomain',
  linkedin: 'typedAcceptsLinkedin',
  industry: 'typedAcceptsIndustry',
  specialties: 'typedAcceptsList',
  businessModel: 'typedAcceptsModel',
  audience: 'typedAcceptsAudience',
  hqCountry: 'typedAcceptsCountry',
  countries: 'typedAcceptsCountries',
  phoneCountry: 'typedAcceptsCountry',
  headcount: 'typedAcceptsHeadcount',
  linkedinMembers: 'typedAcceptsCount',
  followers: 'typedAcceptsCount',
  investors: 'typedAcceptsCount',
  founded: 'typedAcceptsYear',
  revenue: 'typedAcceptsMoney',
  fundingTotal: 'typedAcceptsMoney',
  fundingStage: 'typedAcceptsStage',
  lastFunding: 'typedAcceptsDate',
  companyType: 'typedAcceptsType',
  languages: 'typedAcceptsLanguages',
  technologies: 'typedAcceptsTechnologies',
  functions: 'typedAcceptsFunctions',
  flags: 'typedAcceptsFlags',
};
