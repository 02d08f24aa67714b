import type { TechnologyDefinition } from '../definition.ts';
import { ACTIVECAMPAIGN } from './marketing-automation/activecampaign.ts';
import { MARKETO } from './marketing-automation/marketo.ts';
import { PARDOT } from './marketing-automation/pardot.ts';

export const MARKETING_AUTOMATION: readonly TechnologyDefinition[] = [ACTIVECAMPAIGN, MARKETO, PARDOT];
