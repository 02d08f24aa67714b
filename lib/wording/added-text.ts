import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Interval } from '#lib/values/interval.ts';
import { inLanguage } from './language/language.ts';
import { type MessageKey, message } from './message.ts';
import { nameSome } from './name-some.ts';

/** More than this many facts in one line cannot be read at a glance. */
const MAX_NAMED = 4;

/**
 * "This page added: Germany, 51–200 people"; null when nothing was added that is worth a line. What an account is
 * called, its prose and the scan's own notes are not. `most` names are told, the rest is counted.
 */
export function addedText(added: readonly AttributeKey[], profile: Profile, most = MAX_NAMED): string | null {
  const facts = addedFacts(added, profile, most);
  return facts === null ? null : message('popupAdded', facts);
}

/** "Germany, 51–200 people"; null when nothing was added that is worth a line. */
export function addedFacts(
  added: readonly AttributeKey[],
  profile: Profile,
  most = MAX_NAMED,
): string | null {
  const telling = added.filter((key) => !isToldBy(key, added));
  const words = telling.toSorted(byInterest).flatMap((key) => factWords(key, profile) ?? []);
  const distinct = [...new Set(words)];
  return distinct.length === 0 ? null : nameSome(distinct, most, ', ');
}

/** A city and the list of countries say nothing beside the country of the head office. */
function isToldBy(key: AttributeKey, added: readonly AttributeKey[]): boolean {
  return (key === 'countries' || key === 'hqCity') && added.includes('hqCountry');
}

/** What decides most verdicts first. */
const INTEREST: readonly AttributeKey[] = ['headcount', 'hqCountry', 'industry', 'technologies', 'founded'];

function byInterest(one: AttributeKey, other: AttributeKey): number {
  const rank = (key: AttributeKey) => (INTEREST.includes(key) ? INTEREST.indexOf(key) : INTEREST.length);
  return rank(one) - rank(other);
}

/** "51–200 people", "10,001+ people", "1 person". */
export function headcountText([low, high]: Interval): string {
  if (low === 1 && high === 1) return message('popupPersonOne');
  if (high === null) return message('popupPeople', `${NUMBER().format(low)}+`);
  return message(
    'popupPeople',
    low === high ? NUMBER().format(low) : `${NUMBER().format(low)}–${NUMBER().format(high)}`,
  );
}

/** "Germany" for "DE"; the code itself when it is none that is known. */
export function countryText(code: string): string {
  try {
    return REGION().of(code) ?? code;
  } catch {
    return code;
  }
}

const NUMBER = inLanguage((tag) => new Intl.NumberFormat(tag));
const REGION = inLanguage((tag) => new Intl.DisplayNames(tag, { type: 'region' }));

function factWords(key: AttributeKey, profile: Profile): string | null {
  if (key === 'headcount' && profile.headcount) return headcountText(profile.headcount.value);
  if (key === 'hqCountry' && profile.hqCountry) return countryText(profile.hqCountry.value);
  if (key === 'founded' && profile.founded) return message('popupFounded', profile.founded.value[0]);
  const noun = NOUNS[key];
  return noun ? message(noun) : null;
}

/** Facts that have one word of their own wherever they are named. */
export const NOUNS: Readonly<Partial<Record<string, MessageKey>>> = {
  headcount: 'popupNounSize',
  hqCountry: 'popupNounCountry',
  industry: 'popupNounIndustry',
  specialties: 'popupNounSpecialties',
  businessModel: 'popupNounBusinessModel',
  audience: 'popupNounAudience',
  countries: 'popupNounCountries',
  hqCity: 'popupNounCity',
  linkedin: 'popupNounLinkedin',
  revenue: 'popupNounRevenue',
  fundingTotal: 'popupNounFunding',
  fundingStage: 'popupNounFundingStage',
  lastFunding: 'popupNounFunding',
  investors: 'popupNounInvestors',
  companyType: 'popupNounCompanyType',
  technologies: 'popupNounTechnologies',
  triggers: 'popupNounTriggers',
  functions: 'popupNounFunctions',
  flags: 'popupNounFlags',
};
