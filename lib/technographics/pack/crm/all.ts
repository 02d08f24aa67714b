import type { TechnologyDefinition } from '../../definition.ts';
import { ATTIO } from './attio.ts';
import { BITRIX24 } from './bitrix24.ts';
import { CLOSE } from './close.ts';
import { COPPER } from './copper.ts';
import { CREATIO } from './creatio.ts';
import { FRESHSALES } from './freshsales.ts';
import { HIGHLEVEL } from './highlevel.ts';
import { HUBSPOT } from './hubspot.ts';
import { INSIGHTLY } from './insightly.ts';
import { KEAP } from './keap.ts';
import { KOMMO } from './kommo.ts';
import { MICROSOFT_DYNAMICS_365 } from './microsoft-dynamics-365.ts';
import { PIPEDRIVE } from './pipedrive.ts';
import { SALESFORCE } from './salesforce.ts';
import { SUGARCRM } from './sugarcrm.ts';
import { ZOHO_CRM } from './zoho-crm.ts';

export const CRM: readonly TechnologyDefinition[] = [
  ATTIO,
  BITRIX24,
  CLOSE,
  COPPER,
  CREATIO,
  FRESHSALES,
  HIGHLEVEL,
  HUBSPOT,
  INSIGHTLY,
  KEAP,
  KOMMO,
  MICROSOFT_DYNAMICS_365,
  PIPEDRIVE,
  SALESFORCE,
  SUGARCRM,
  ZOHO_CRM,
];
