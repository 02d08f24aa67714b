import type { IndustryShare } from '../industry.ts';
import type { IntervalUnit } from '../interval.ts';
import type { AttributeShape, ShapeValues } from '../shapes.ts';
import { parseAudiences } from './audience-set.ts';
import { parseBusinessModel } from './business-model.ts';
import { parseCompanyType } from './company-type.ts';
import { parseCountryName, parseCountryNames } from './country.ts';
import { parseDates } from './date-interval.ts';
import { parseDepartments } from './department-set.ts';
import { parseDomain } from './domain.ts';
import { parseFlags } from './flag-set.ts';
import { parseInteger } from './integer.ts';
import { INTERVAL_PARSERS } from './interval.ts';
import { parseLanguages } from './language-set.ts';
import { parseLinkedin } from './linkedin.ts';
import type { Parsed } from './parsed.ts';
import { foundOrSuggest, UNCLEAR } from './parsed.ts';
import { parseStages } from './stage-range.ts';
import type { Candidate } from './suggest.ts';
import { parseTechnologies } from './technologies.ts';
import { parseText, parseTexts } from './text.ts';

/** Shapes that a person can type in a line. Discovery answers have their buttons; scans and prose are a reader's. */
export type TypedShape = Exclude<AttributeShape, 'triggers' | 'answers' | 'scan' | 'prose'>;

/** What a text may name that no shape knows by itself. */
export interface KnownNames {
  /** The industry that a name stands for, whatever the alias; null when it is none. */
  findIndustry(name: string): IndustryShare[] | null;
  industries: readonly Candidate<string>[];
  tools: readonly Candidate<string>[];
}

/** What surrounds a typed text. */
export interface TypedPlace {
  known: KnownNames;
  /** Of an interval. */
  unit: IntervalUnit | undefined;
}

/** The parser of every shape that is typed; the line is trimmed. */
export const PARSERS: {
  readonly [S in TypedShape]: (line: string, place: TypedPlace) => Parsed<ShapeValues[S]>;
} = {
  text: parseText,
  'text-set': parseTexts,
  domain: parseDomain,
  linkedin: parseLinkedin,
  industry: (line, { known }) => foundOrSuggest(known.findIndustry(line), line, known.industries),
  'business-model': parseBusinessModel,
  'company-type': parseCompanyType,
  'audience-set': parseAudiences,
  'department-set': parseDepartments,
  'flag-set': parseFlags,
  country: parseCountryName,
  'country-set': parseCountryNames,
  'language-set': parseLanguages,
  technologies: (line, { known }) => parseTechnologies(line, known.tools),
  integer: parseInteger,
  interval: (line, { unit }) => (unit ? INTERVAL_PARSERS[unit](line) : UNCLEAR),
  'stage-range': parseStages,
  'date-interval': parseDates,
};
