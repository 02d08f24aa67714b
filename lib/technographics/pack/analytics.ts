import type { TechnologyDefinition } from '../definition.ts';
import { AMPLITUDE } from './analytics/amplitude.ts';
import { GOOGLE_ANALYTICS } from './analytics/google-analytics.ts';
import { MATOMO } from './analytics/matomo.ts';
import { MIXPANEL } from './analytics/mixpanel.ts';
import { POSTHOG } from './analytics/posthog.ts';

export const ANALYTICS: readonly TechnologyDefinition[] = [
  AMPLITUDE,
  GOOGLE_ANALYTICS,
  MATOMO,
  MIXPANEL,
  POSTHOG,
];
