import type { TechnologyDefinition } from '../definition.ts';
import { NEW_RELIC } from './monitoring/new-relic.ts';
import { SENTRY } from './monitoring/sentry.ts';

export const MONITORING: readonly TechnologyDefinition[] = [NEW_RELIC, SENTRY];
