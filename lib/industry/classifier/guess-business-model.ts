import type { BusinessModel } from '#lib/values/business-model.ts';
import { type TextWords, weightAt } from './terms.ts';

/** Words that say how a company earns, in comparable form; several are separated by "|". */
const CUES: Readonly<Partial<Record<BusinessModel, string>>> = {
  saas: 'software|saas|platform|app|api|cloud|subscription|sign up|free trial|integration|open source|no code|dashboard|workflow|ai|demo|tool',
  services:
    'consulting|consultancy|consultant|consultation|advisory|service|law firm|firm|outsourcing|staffing|recruitment|engineering service|managed service|contact us|clinic|repair|training|quote|specialist|expertise|client',
  agency:
    'agency|creative agency|marketing agency|advertising agency|branding|web design|campaign|studio|creative',
  manufacturing:
    'manufacture|manufacturer|manufacturing|produce|factory|production|product range|made|plant|design manufacture|manufacturing facility|machine|component|produces',
  ecommerce:
    'shop|online store|cart|free shipping|checkout|online shop|buy|order|delivery|gift|sale|return|add cart',
  retail: 'store|retail|retailer|showroom|dealership|supermarket|department store|retail store|location',
  wholesale: 'wholesale|distributor|distribute|wholesaler|distribution|importer|bulk|stockist|dealer|supply',
  marketplace: 'marketplace|buyer|seller|connect|listing|freelancer|classified',
  financial: 'bank|loan|insurance|mortgage|fund|lending|deposit|credit|investment|asset management|account',
  construction: 'construction|builder|contractor|building|renovation|roofing|home builder|project',
  media: 'news|magazine|publishing|podcast|radio|television|broadcast|advertisers|film|publisher|article',
  nonprofit: 'nonprofit|non profit|charity|donate|volunteer|foundation|donation|community|mission',
  public: 'government|municipality|ministry|city|county|public service|citizen',
};
/** Models that a leaf's companies have, the usual one first. */
const MODELS_OF_LEAF: Readonly<Record<string, readonly BusinessModel[]>> = {
  software_devtools: ['saas', 'services'],
  cybersecurity: ['saas', 'services'],
  data_analytics: ['saas', 'services'],
  business_software: ['saas', 'services', 'marketplace'],
  it_services: ['services'],
  sales_cx: ['saas', 'services'],
  marketing_advertising: ['agency', 'saas', 'services'],
  hr_recruiting: ['services', 'saas', 'marketplace'],
  legal: ['services', 'saas'],
  professional_services: ['services', 'agency'],
  accounting_finops: ['services', 'saas'],
  payments_fintech: ['saas', 'financial'],
  banking_lending: ['financial'],
  insurance: ['financial', 'saas'],
  investment: ['financial'],
  biotech_pharma: ['manufacturing', 'services'],
  medical_devices: ['manufacturing', 'wholesale'],
  healthcare_providers: ['services'],
  health_it: ['saas', 'services'],
  wellness: ['services', 'ecommerce', 'saas'],
  retail_ecommerce: ['retail', 'ecommerce', 'saas', 'wholesale', 'marketplace'],
  consumer_goods: ['manufacturing', 'ecommerce', 'retail', 'wholesale'],
  food_beverage: ['manufacturing', 'retail', 'wholesale', 'ecommerce'],
  travel_hospitality: ['services', 'marketplace'],
  media_entertainment: ['media', 'saas', 'services'],
  social_consumer_apps: ['saas', 'marketplace', 'services'],
  education: ['services', 'saas', 'nonprofit'],
  government_nonprofit: ['nonprofit', 'public'],
  real_estate: ['services', 'construction', 'marketplace'],
  construction: ['construction', 'manufacturing', 'services'],
  logistics_transport: ['services', 'saas'],
  automotive: ['manufacturing', 'retail', 'services'],
  aerospace_defense: ['manufacturing', 'services'],
  manufacturing: ['manufacturing', 'wholesale', 'services'],
  electronics_hardware: ['manufacturing', 'wholesale'],
  semiconductors: ['manufacturing'],
  telecom: ['services', 'manufacturing', 'saas'],
  chemicals_materials: ['manufacturing', 'wholesale'],
  mining_metals: ['manufacturing'],
  oil_gas: ['services', 'manufacturing'],
  energy_utilities: ['services', 'manufacturing'],
  agriculture: ['manufacturing', 'wholesale'],
  wholesale: ['wholesale'],
};
/** The usual model needs so many cues fewer than another one. */
const USUAL = 1.5;
const LEAST_SCORE = 2;
/** A word that is said again adds little. */
const DAMPING = 2;

/** How a company of this leaf earns, by its words; null when they say nothing. Never more than a hint. */
export function guessBusinessModel(leaf: string, text: TextWords): BusinessModel | null {
  let best: BusinessModel | null = null;
  let most = LEAST_SCORE;
  for (const [rank, model] of (MODELS_OF_LEAF[leaf] ?? []).entries()) {
    let score = rank === 0 ? USUAL : 0;
    for (const cue of (CUES[model] ?? '').split('|')) {
      const count = countOf(cue, text);
      if (count > 0) score += 0.5 + Math.log(count) / DAMPING;
    }
    if (score <= most) continue;
    best = model;
    most = score;
  }
  return best;
}

/** How often a word or a pair of neighbors occurs, openings doubled. */
function countOf(cue: string, text: TextWords): number {
  const [first = '', second] = cue.split(' ');
  let count = 0;
  for (let at = text.terms.indexOf(first); at !== -1; at = text.terms.indexOf(first, at + 1)) {
    if (second === undefined) count += weightAt(at, text);
    else if (text.terms[at + 1] === second) count += weightAt(at + 1, text);
  }
  return count;
}
