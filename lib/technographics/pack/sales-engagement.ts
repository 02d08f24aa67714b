import type { TechnologyDefinition } from '../definition.ts';
import { OUTREACH } from './sales-engagement/outreach.ts';
import { SALESLOFT } from './sales-engagement/salesloft.ts';

export const SALES_ENGAGEMENT: readonly TechnologyDefinition[] = [OUTREACH, SALESLOFT];
