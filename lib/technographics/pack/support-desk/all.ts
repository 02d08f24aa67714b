import type { TechnologyDefinition } from '../../definition.ts';
import { FRESHDESK } from './freshdesk.ts';
import { FRONT } from './front.ts';
import { GLADLY } from './gladly.ts';
import { GORGIAS } from './gorgias.ts';
import { HAPPYFOX } from './happyfox.ts';
import { HELP_SCOUT } from './help-scout.ts';
import { KUSTOMER } from './kustomer.ts';
import { RE_AMAZE } from './re-amaze.ts';
import { SALESFORCE_SERVICE_CLOUD } from './salesforce-service-cloud.ts';
import { SERVICENOW } from './servicenow.ts';
import { ZENDESK } from './zendesk.ts';
import { ZOHO_DESK } from './zoho-desk.ts';

export const SUPPORT_DESK: readonly TechnologyDefinition[] = [
  FRESHDESK,
  FRONT,
  GLADLY,
  GORGIAS,
  HAPPYFOX,
  HELP_SCOUT,
  KUSTOMER,
  RE_AMAZE,
  SALESFORCE_SERVICE_CLOUD,
  SERVICENOW,
  ZENDESK,
  ZOHO_DESK,
];
