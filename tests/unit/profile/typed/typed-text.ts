import type { AttributeKey, AttributeValues } from '#lib/evidence/attributes.ts';
import { ATTRIBUTES } from '#lib/evidence/attributes.ts';
import { INDUSTRY_LEAVES } from '#lib/industry/taxonomy.ts';
import { technologyCandidates } from '#lib/profile/typed/known-names.ts';
import { isTypeable } from '#lib/profile/typed/parse-typed.ts';
import type { DateInterval } from '#lib/values/date-interval.ts';
import type { IndustryShare } from '#lib/values/industry.ts';
import type { Interval } from '#lib/values/interval.ts';
import type { LinkedinKey } from '#lib/values/linkedin.ts';
import type { FundingStageRange } from '#lib/values/stage-range.ts';
import type { Technology } from '#lib/values/technologies.ts';
import { AUDIENCE_NAMES } from '#lib/values/typed/audience-set.ts';
import { MODEL_NAMES } from '#lib/values/typed/business-model.ts';
import { TYPE_NAMES } from '#lib/values/typed/company-type.ts';
import { COUNTRY_CANDIDATES } from '#lib/values/typed/country.ts';
import { DEPARTMENT_NAMES } from '#lib/values/typed/department-set.ts';
import { FLAG_NAMES } from '#lib/values/typed/flag-set.ts';
import { LANGUAGE_NAMES } from '#lib/values/typed/language-set.ts';
import type { TypedShape } from '#lib/values/typed/parsers.ts';
import { STAGE_NAMES } from '#lib/values/typed/stage-range.ts';
import type { Candidate } from '#lib/values/typed/suggest.ts';
import { CLASS_NAMES } from '#lib/values/typed/technologies.ts';

/** LinkedIn's last band begins here, and the number alone stands for the whole band. */
const TOP_BAND = 10_001;

/** A value as text to edit; `parseTyped` reads the same value from it. Empty for an attribute that is not typed. */
export function typedText<K extends AttributeKey>(attribute: K, value: AttributeValues[K]): string {
  if (!isTypeable(attribute)) return '';
  return TEXTS[ATTRIBUTES[attribute].shape as TypedShape](value, attribute);
}

// Each writer takes the shape that the attribute's entry in ATTRIBUTES declares.
const TEXTS: Readonly<Record<TypedShape, (value: unknown, attribute: AttributeKey) => string>> = {
  text: String,
  domain: String,
  integer: String,
  'text-set': (value) => (value as string[]).join(', '),
  linkedin: (value) => linkedinText(value as LinkedinKey),
  industry: (value) => industryText(value as IndustryShare[]),
  'business-model': (value) => nameOf(value, MODEL_NAMES),
  'company-type': (value) => nameOf(value, TYPE_NAMES),
  'audience-set': (value) => namesOf(value, AUDIENCE_NAMES),
  'department-set': (value) => namesOf(value, DEPARTMENT_NAMES),
  'flag-set': (value) => namesOf(value, FLAG_NAMES),
  country: (value) => nameOf(value, COUNTRY_CANDIDATES),
  'country-set': (value) => namesOf(value, COUNTRY_CANDIDATES),
  'language-set': (value) => namesOf(value, LANGUAGE_NAMES),
  technologies: (value) => (value as Technology[]).map(technologyText).join(', '),
  interval: (value, attribute) => intervalText(value as Interval, attribute),
  'stage-range': (value) => {
    const [from, to] = (value as FundingStageRange).map((stage) => nameOf(stage, STAGE_NAMES));
    return from === to ? String(from) : `${from} to ${to}`;
  },
  'date-interval': (value) => datesText(value as DateInterval),
};

function nameOf(value: unknown, candidates: readonly Candidate<string>[]): string {
  return candidates.find((candidate) => candidate.value === value)?.names[0] ?? String(value);
}

function namesOf(values: unknown, candidates: readonly Candidate<string>[]): string {
  return (values as string[]).map((value) => nameOf(value, candidates)).join(', ');
}

function technologyText({ id, class: kind }: Technology): string {
  const name = nameOf(id, technologyCandidates());
  return kind === 'runs' ? name : `${name} (${nameOf(kind, CLASS_NAMES)})`;
}

function linkedinText({ slug, id }: LinkedinKey): string {
  return `https://www.linkedin.com/company/${slug ?? id}`;
}

/** The likeliest one: nobody types probabilities. */
function industryText([first]: readonly IndustryShare[]): string {
  return INDUSTRY_LEAVES.find(({ id }) => id === first?.leaf)?.name ?? '';
}

function intervalText([low, high]: Interval, attribute: AttributeKey): string {
  const write = attribute === 'revenue' || attribute === 'fundingTotal' ? dollarsLike(low, high) : String;
  if (high === null) return `${write(low)}+`;
  const ambiguous = attribute === 'headcount' && low === TOP_BAND;
  return low === high && !ambiguous ? write(low) : `${write(low)}-${write(high)}`;
}

/** "$30M"; both ends in one unit, because a magnitude that is said once counts for both. */
function dollarsLike(low: number, high: number | null): (amount: number) => string {
  const ends = [low, high ?? low];
  const unit = UNITS.find(({ of }) => ends.every((end) => end >= of && end % (of / 10) === 0));
  return (amount) => (unit ? `$${amount / unit.of}${unit.letter}` : `$${amount}`);
}

const UNITS = [
  { of: 1e9, letter: 'B' },
  { of: 1e6, letter: 'M' },
  { of: 1e3, letter: 'K' },
];

/** The year, the month or the day when the interval is one, else both ends. */
function datesText([from, to]: DateInterval): string {
  if (from === to) return from;
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31'))
    return from.slice(0, 4);
  const wholeMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && isLastDay(to);
  return wholeMonth ? from.slice(0, 7) : `${from} to ${to}`;
}

function isLastDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
}
