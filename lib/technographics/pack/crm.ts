import type { TechnologyDefinition } from '../definition.ts';
import { HUBSPOT } from './crm/hubspot.ts';
import { PIPEDRIVE } from './crm/pipedrive.ts';
import { SALESFORCE } from './crm/salesforce.ts';

export const CRM: readonly TechnologyDefinition[] = [HUBSPOT, PIPEDRIVE, SALESFORCE];
