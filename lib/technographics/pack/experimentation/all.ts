import type { TechnologyDefinition } from '../../definition.ts';
import { AB_TASTY } from './ab-tasty.ts';
import { ADOBE_TARGET } from './adobe-target.ts';
import { CONVERT } from './convert.ts';
import { DYNAMIC_YIELD } from './dynamic-yield.ts';
import { GOOGLE_OPTIMIZE } from './google-optimize.ts';
import { GROWTHBOOK } from './growthbook.ts';
import { INTELLIMIZE } from './intellimize.ts';
import { KAMELEOON } from './kameleoon.ts';
import { LAUNCHDARKLY } from './launchdarkly.ts';
import { MONETATE } from './monetate.ts';
import { OPTIMIZELY } from './optimizely.ts';
import { SALESFORCE_PERSONALIZATION } from './salesforce-personalization.ts';
import { SPLIT } from './split.ts';
import { STATSIG } from './statsig.ts';
import { VWO } from './vwo.ts';

export const EXPERIMENTATION: readonly TechnologyDefinition[] = [
  AB_TASTY,
  ADOBE_TARGET,
  CONVERT,
  DYNAMIC_YIELD,
  GOOGLE_OPTIMIZE,
  GROWTHBOOK,
  INTELLIMIZE,
  KAMELEOON,
  LAUNCHDARKLY,
  MONETATE,
  OPTIMIZELY,
  SALESFORCE_PERSONALIZATION,
  SPLIT,
  STATSIG,
  VWO,
];
