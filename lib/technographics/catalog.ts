import type { TechnologyDefinition } from './definition.ts';
import { ABM } from './pack/abm/all.ts';
import { ACCESSIBILITY } from './pack/accessibility/all.ts';
import { ADS } from './pack/ads/all.ts';
import { ANALYTICS } from './pack/analytics/all.ts';
import { ATS } from './pack/ats/all.ts';
import { AUTH } from './pack/auth/all.ts';
import { BI } from './pack/bi/all.ts';
import { BILLING } from './pack/billing/all.ts';
import { CDP } from './pack/cdp/all.ts';
import { CHAT } from './pack/chat/all.ts';
import { CLOUD } from './pack/cloud/all.ts';
import { CMS } from './pack/cms/all.ts';
import { COLLABORATION } from './pack/collaboration/all.ts';
import { COMMUNITY } from './pack/community/all.ts';
import { CONSENT } from './pack/consent/all.ts';
import { CONTRACTS } from './pack/contracts/all.ts';
import { CRM } from './pack/crm/all.ts';
import { DATA_WAREHOUSE } from './pack/data-warehouse/all.ts';
import { DEVOPS } from './pack/devops/all.ts';
import { DOCS } from './pack/docs/all.ts';
import { ECOMMERCE } from './pack/ecommerce/all.ts';
import { EMAIL_DELIVERY } from './pack/email-delivery/all.ts';
import { EMAIL_MARKETING } from './pack/email-marketing/all.ts';
import { ERP } from './pack/erp/all.ts';
import { EXPERIMENTATION } from './pack/experimentation/all.ts';
import { FORMS } from './pack/forms/all.ts';
import { FRAMEWORK } from './pack/framework/all.ts';
import { HOSTING } from './pack/hosting/all.ts';
import { HRIS } from './pack/hris/all.ts';
import { INTEGRATION } from './pack/integration/all.ts';
import { LOCALIZATION } from './pack/localization/all.ts';
import { MAPS } from './pack/maps/all.ts';
import { MARKETING_AUTOMATION } from './pack/marketing-automation/all.ts';
import { MONITORING } from './pack/monitoring/all.ts';
import { PAYMENTS } from './pack/payments/all.ts';
import { PRODUCT_ADOPTION } from './pack/product-adoption/all.ts';
import { PUSH } from './pack/push/all.ts';
import { REFERRAL } from './pack/referral/all.ts';
import { REVIEWS } from './pack/reviews/all.ts';
import { SALES_ENGAGEMENT } from './pack/sales-engagement/all.ts';
import { SCHEDULING } from './pack/scheduling/all.ts';
import { SEARCH } from './pack/search/all.ts';
import { SECURITY } from './pack/security/all.ts';
import { SEO } from './pack/seo/all.ts';
import { SESSION_REPLAY } from './pack/session-replay/all.ts';
import { SITE_BUILDER } from './pack/site-builder/all.ts';
import { STATUS_PAGE } from './pack/status-page/all.ts';
import { SUPPORT_DESK } from './pack/support-desk/all.ts';
import { SURVEYS } from './pack/surveys/all.ts';
import { TAG_MANAGER } from './pack/tag-manager/all.ts';
import { TELEPHONY } from './pack/telephony/all.ts';
import { VIDEO } from './pack/video/all.ts';
import { WEBSITE_TOOLS } from './pack/website-tools/all.ts';

export { TECHNOLOGY_CATEGORIES, type TechnologyCategory, type TechnologyDefinition } from './definition.ts';

/** Every tool that is known, by its id: the order in which they are listed to people. */
export const TECHNOLOGIES: readonly TechnologyDefinition[] = [
  ...ABM,
  ...ACCESSIBILITY,
  ...ADS,
  ...ANALYTICS,
  ...ATS,
  ...AUTH,
  ...BI,
  ...BILLING,
  ...CDP,
  ...CHAT,
  ...CLOUD,
  ...CMS,
  ...COLLABORATION,
  ...COMMUNITY,
  ...CONSENT,
  ...CONTRACTS,
  ...CRM,
  ...DATA_WAREHOUSE,
  ...DEVOPS,
  ...DOCS,
  ...ECOMMERCE,
  ...EMAIL_DELIVERY,
  ...EMAIL_MARKETING,
  ...ERP,
  ...EXPERIMENTATION,
  ...FORMS,
  ...FRAMEWORK,
  ...HOSTING,
  ...HRIS,
  ...INTEGRATION,
  ...LOCALIZATION,
  ...MAPS,
  ...MARKETING_AUTOMATION,
  ...MONITORING,
  ...PAYMENTS,
  ...PRODUCT_ADOPTION,
  ...PUSH,
  ...REFERRAL,
  ...REVIEWS,
  ...SALES_ENGAGEMENT,
  ...SCHEDULING,
  ...SEARCH,
  ...SECURITY,
  ...SEO,
  ...SESSION_REPLAY,
  ...SITE_BUILDER,
  ...STATUS_PAGE,
  ...SUPPORT_DESK,
  ...SURVEYS,
  ...TAG_MANAGER,
  ...TELEPHONY,
  ...VIDEO,
  ...WEBSITE_TOOLS,
].sort((one, other) => (one.id < other.id ? -1 : 1));
