import type { TechnologyDefinition } from './definition.ts';
import { ABM } from './pack/abm.ts';
import { ADS } from './pack/ads.ts';
import { ANALYTICS } from './pack/analytics.ts';
import { ATS } from './pack/ats.ts';
import { CDP } from './pack/cdp.ts';
import { CHAT } from './pack/chat.ts';
import { CMS } from './pack/cms.ts';
import { CONSENT } from './pack/consent.ts';
import { CRM } from './pack/crm.ts';
import { DATA_WAREHOUSE } from './pack/data-warehouse.ts';
import { ECOMMERCE } from './pack/ecommerce.ts';
import { EMAIL_MARKETING } from './pack/email-marketing.ts';
import { EXPERIMENTATION } from './pack/experimentation.ts';
import { HOSTING } from './pack/hosting.ts';
import { MARKETING_AUTOMATION } from './pack/marketing-automation.ts';
import { MONITORING } from './pack/monitoring.ts';
import { PAYMENTS } from './pack/payments.ts';
import { SALES_ENGAGEMENT } from './pack/sales-engagement.ts';
import { SCHEDULING } from './pack/scheduling.ts';
import { SESSION_REPLAY } from './pack/session-replay.ts';
import { SUPPORT_DESK } from './pack/support-desk.ts';
import { TAG_MANAGER } from './pack/tag-manager.ts';
import { VIDEO } from './pack/video.ts';

export { TECHNOLOGY_CATEGORIES, type TechnologyCategory, type TechnologyDefinition } from './definition.ts';

/** Every tool that is known, by its id: the order in which they are listed to people. */
export const TECHNOLOGIES: readonly TechnologyDefinition[] = [
  ...ABM,
  ...ADS,
  ...ANALYTICS,
  ...ATS,
  ...CDP,
  ...CHAT,
  ...CMS,
  ...CONSENT,
  ...CRM,
  ...DATA_WAREHOUSE,
  ...ECOMMERCE,
  ...EMAIL_MARKETING,
  ...EXPERIMENTATION,
  ...HOSTING,
  ...MARKETING_AUTOMATION,
  ...MONITORING,
  ...PAYMENTS,
  ...SALES_ENGAGEMENT,
  ...SCHEDULING,
  ...SESSION_REPLAY,
  ...SUPPORT_DESK,
  ...TAG_MANAGER,
  ...VIDEO,
].sort((one, other) => (one.id < other.id ? -1 : 1));
