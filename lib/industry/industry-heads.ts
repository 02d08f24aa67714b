import { INDUSTRY_LEAVES } from './taxonomy.ts';

/** Words for what is done in an industry, and the leaf that each makes of the industry's own. */
export interface IndustryHead {
  /** In canonical form. */
  words: ReadonlySet<string>;
  leaves: ReadonlyMap<string, string>;
}

const GOODS =
  'consumer_goods food_beverage electronics_hardware medical_devices biotech_pharma chemicals_materials construction agriculture';
const MADE = `${GOODS} automotive aerospace_defense semiconductors manufacturing mining_metals telecom energy_utilities oil_gas`;
const WITH_SOFTWARE =
  'cybersecurity data_analytics sales_cx marketing_advertising hr_recruiting legal accounting_finops payments_fintech health_it education real_estate';
const ANY = INDUSTRY_LEAVES.map(({ id }) => id).join(' ');
const INSURED =
  'automotive healthcare_providers real_estate travel_hospitality logistics_transport agriculture construction';
const ADVISED =
  'it_services cybersecurity marketing_advertising hr_recruiting legal accounting_finops professional_services';

/** Makers of a thing stay in its industry; shops and traders leave theirs. */
export const HEADS: readonly IndustryHead[] = [
  head('manufacturing production producer factory mill', MADE),
  head('part component accessory', 'automotive aerospace_defense electronics_hardware'),
  head('retail store shop', GOODS, 'retail_ecommerce'),
  head('retail', 'retail_ecommerce travel_hospitality automotive'),
  head('wholesale distribution trading merchant', `${GOODS} wholesale mining_metals`, 'wholesale'),
  head('software saas platform app', WITH_SOFTWARE),
  head('software saas platform app', 'healthcare_providers', 'health_it'),
  head('staffing recruiting', ANY, 'hr_recruiting'),
  head('school', ANY, 'education'),
  head('insurance', INSURED, 'insurance'),
  head('packaging', GOODS, 'chemicals_materials'),
  head('equipment', 'agriculture mining_metals', 'manufacturing'),
  head('analytic', ADVISED),
  head('consulting advisory', ADVISED),
  head(
    'consulting advisory',
    'construction manufacturing energy_utilities healthcare_providers',
    'professional_services',
  ),
];

function head(words: string, leaves: string, made?: string): IndustryHead {
  return {
    words: new Set(words.split(' ')),
    leaves: new Map(leaves.split(' ').map((leaf) => [leaf, made ?? leaf])),
  };
}
