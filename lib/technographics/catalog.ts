import type { TechnologyDefinition } from './definition.ts';
import { SIXSENSE } from './pack/6sense.ts';
import { ACTIVECAMPAIGN } from './pack/activecampaign.ts';
import { ADOBE } from './pack/adobe.ts';
import { AMPLITUDE } from './pack/amplitude.ts';
import { ASHBY } from './pack/ashby.ts';
import { CALENDLY } from './pack/calendly.ts';
import { CHILIPIPER } from './pack/chilipiper.ts';
import { CLEARBIT } from './pack/clearbit.ts';
import { CLOUDFLARE } from './pack/cloudflare.ts';
import { CONTENTFUL } from './pack/contentful.ts';
import { COOKIEBOT } from './pack/cookiebot.ts';
import { CRISP } from './pack/crisp.ts';
import { DATABRICKS } from './pack/databricks.ts';
import { DEMANDBASE } from './pack/demandbase.ts';
import { DRIFT } from './pack/drift.ts';
import { DRUPAL } from './pack/drupal.ts';
import { FRESHWORKS } from './pack/freshworks.ts';
import { FULLSTORY } from './pack/fullstory.ts';
import { GOOGLE } from './pack/google.ts';
import { GREENHOUSE } from './pack/greenhouse.ts';
import { HOTJAR } from './pack/hotjar.ts';
import { HUBSPOT } from './pack/hubspot.ts';
import { INTERCOM } from './pack/intercom.ts';
import { IUBENDA } from './pack/iubenda.ts';
import { JOOMLA } from './pack/joomla.ts';
import { KLAVIYO } from './pack/klaviyo.ts';
import { LEADFEEDER } from './pack/leadfeeder.ts';
import { LEVER } from './pack/lever.ts';
import { LINKEDIN } from './pack/linkedin.ts';
import { LIVECHAT } from './pack/livechat.ts';
import { MAILCHIMP } from './pack/mailchimp.ts';
import { MATOMO } from './pack/matomo.ts';
import { META } from './pack/meta.ts';
import { MICROSOFT } from './pack/microsoft.ts';
import { MIXPANEL } from './pack/mixpanel.ts';
import { NEW_RELIC } from './pack/new-relic.ts';
import { ONETRUST } from './pack/onetrust.ts';
import { OPTIMIZELY } from './pack/optimizely.ts';
import { OSANO } from './pack/osano.ts';
import { OUTREACH } from './pack/outreach.ts';
import { PAYPAL } from './pack/paypal.ts';
import { PERSONIO } from './pack/personio.ts';
import { PIPEDRIVE } from './pack/pipedrive.ts';
import { POSTHOG } from './pack/posthog.ts';
import { QUALIFIED } from './pack/qualified.ts';
import { SALESFORCE } from './pack/salesforce.ts';
import { SALESLOFT } from './pack/salesloft.ts';
import { SEGMENT } from './pack/segment.ts';
import { SENTRY } from './pack/sentry.ts';
import { SHOPIFY } from './pack/shopify.ts';
import { SNOWFLAKE } from './pack/snowflake.ts';
import { SQUARESPACE } from './pack/squarespace.ts';
import { STRIPE } from './pack/stripe.ts';
import { TEALIUM } from './pack/tealium.ts';
import { TEAMTAILOR } from './pack/teamtailor.ts';
import { TYPO3 } from './pack/typo3.ts';
import { USERCENTRICS } from './pack/usercentrics.ts';
import { VERCEL } from './pack/vercel.ts';
import { VIDYARD } from './pack/vidyard.ts';
import { VIMEO } from './pack/vimeo.ts';
import { VWO } from './pack/vwo.ts';
import { WEBFLOW } from './pack/webflow.ts';
import { WISTIA } from './pack/wistia.ts';
import { WIX } from './pack/wix.ts';
import { WOOCOMMERCE } from './pack/woocommerce.ts';
import { WORDPRESS } from './pack/wordpress.ts';
import { WORKABLE } from './pack/workable.ts';
import { WORKDAY } from './pack/workday.ts';
import { ZENDESK } from './pack/zendesk.ts';
import { ZOHO } from './pack/zoho.ts';
import { ZOOMINFO } from './pack/zoominfo.ts';

export { TECHNOLOGY_CATEGORIES, type TechnologyCategory, type TechnologyDefinition } from './definition.ts';

/** Every tool that is known, in the order in which they are listed to people. */
export const TECHNOLOGIES: readonly TechnologyDefinition[] = [
  ...SIXSENSE,
  ...ACTIVECAMPAIGN,
  ...ADOBE,
  ...AMPLITUDE,
  ...ASHBY,
  ...CALENDLY,
  ...CHILIPIPER,
  ...CLEARBIT,
  ...CLOUDFLARE,
  ...CONTENTFUL,
  ...COOKIEBOT,
  ...CRISP,
  ...DATABRICKS,
  ...DEMANDBASE,
  ...DRIFT,
  ...DRUPAL,
  ...FRESHWORKS,
  ...FULLSTORY,
  ...GOOGLE,
  ...GREENHOUSE,
  ...HOTJAR,
  ...HUBSPOT,
  ...INTERCOM,
  ...IUBENDA,
  ...JOOMLA,
  ...KLAVIYO,
  ...LEADFEEDER,
  ...LEVER,
  ...LINKEDIN,
  ...LIVECHAT,
  ...MAILCHIMP,
  ...MATOMO,
  ...META,
  ...MICROSOFT,
  ...MIXPANEL,
  ...NEW_RELIC,
  ...ONETRUST,
  ...OPTIMIZELY,
  ...OSANO,
  ...OUTREACH,
  ...PAYPAL,
  ...PERSONIO,
  ...PIPEDRIVE,
  ...POSTHOG,
  ...QUALIFIED,
  ...SALESFORCE,
  ...SALESLOFT,
  ...SEGMENT,
  ...SENTRY,
  ...SHOPIFY,
  ...SNOWFLAKE,
  ...SQUARESPACE,
  ...STRIPE,
  ...TEALIUM,
  ...TEAMTAILOR,
  ...TYPO3,
  ...USERCENTRICS,
  ...VERCEL,
  ...VIDYARD,
  ...VIMEO,
  ...VWO,
  ...WEBFLOW,
  ...WISTIA,
  ...WIX,
  ...WOOCOMMERCE,
  ...WORDPRESS,
  ...WORKABLE,
  ...WORKDAY,
  ...ZENDESK,
  ...ZOHO,
  ...ZOOMINFO,
];
