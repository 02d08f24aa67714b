/** A tool's name as its maker spells it, from the id used in evidence; an unknown id is made readable. */
export function technologyName(id: string): string {
  return SPELLINGS[id] ?? id.split('-').map(capitalize).join(' ');
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Ids whose plain reading is not the name; a test holds this against the catalog. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'hubspot-cms': 'HubSpot CMS',
  'linkedin-insight-tag': 'LinkedIn Insight Tag',
  'microsoft-advertising-uet': 'Microsoft Advertising UET',
  'zoho-salesiq': 'Zoho SalesIQ',
  activecampaign: 'ActiveCampaign',
  chilipiper: 'Chili Piper',
  fullstory: 'FullStory',
  hubspot: 'HubSpot',
  iubenda: 'iubenda',
  livechat: 'LiveChat',
  onetrust: 'OneTrust',
  pardot: 'Salesforce Pardot',
  paypal: 'PayPal',
  posthog: 'PostHog',
  salesforce: 'Salesforce CRM',
  tealium: 'Tealium iQ',
  typo3: 'TYPO3',
  vwo: 'VWO',
  woocommerce: 'WooCommerce',
  wordpress: 'WordPress',
  workday: 'Workday Recruiting',
  zoominfo: 'ZoomInfo WebSights',
};
