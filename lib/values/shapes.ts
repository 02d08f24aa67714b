import { answers } from './answers.ts';
import type { Audience } from './audience-set.ts';
import type { BusinessModel } from './business-model.ts';
import type { CompanyType } from './company-type.ts';
import type { DateInterval } from './date-interval.ts';
import type { Department } from './department-set.ts';
import type { AccountFlag } from './flag-set.ts';
import type { IndustryShare } from './industry.ts';
import { type Interval, interval } from './interval.ts';
import type { LinkedinKey } from './linkedin.ts';
import { type Scan, scan } from './scan.ts';
import type { Shape } from './shape.ts';
import { type FundingStageRange, stageRange } from './stage-range.ts';
import { type Technology, technologies } from './technologies.ts';
import { type Trigger, triggers } from './triggers.ts';
import { word } from './word.ts';
import { wordSet } from './word-set.ts';

/** The value of each shape. */
export interface ShapeValues {
  text: string;
  /** Up to 16 kB of a page's own visible prose. */
  prose: string;
  /** Registrable domain (public suffix list with private suffixes). */
  domain: string;
  linkedin: LinkedinKey;
  /** Top three, most likely first. */
  industry: IndustryShare[];
  'text-set': string[];
  'business-model': BusinessModel;
  'audience-set': Audience[];
  /** ISO 3166-1 alpha-2, upper case. */
  country: string;
  'country-set': string[];
  interval: Interval;
  integer: number;
  'stage-range': FundingStageRange;
  'date-interval': DateInterval;
  'company-type': CompanyType;
  /** ISO 639-1, lower case. */
  'language-set': string[];
  technologies: Technology[];
  triggers: Trigger[];
  'department-set': Department[];
  answers: Record<string, string>;
  'flag-set': AccountFlag[];
  scan: Scan;
}
export type AttributeShape = keyof ShapeValues;

/**
 * How facts of each shape go together. Apart from `schemas.ts` and `typed/`, because a card is drawn without validators and
 * parsers.
 */
export const SHAPES: { readonly [S in AttributeShape]: Shape<ShapeValues[S]> } = {
  text: {},
  prose: {},
  domain: word,
  linkedin: {},
  industry: {},
  'text-set': wordSet,
  'business-model': word,
  'audience-set': wordSet,
  country: word,
  'country-set': wordSet,
  interval,
  integer: {},
  'stage-range': stageRange,
  'date-interval': {},
  'company-type': word,
  'language-set': wordSet,
  technologies,
  triggers,
  'department-set': wordSet,
  answers,
  'flag-set': wordSet,
  scan,
};
