import type { BusinessModel } from '#lib/values/business-model.ts';

/**
 * How a company of a trade earns where nothing else is said, and how often that holds of 100. Ordered by
 * `npm run train -- trades` (what 10,000 companies' profiles say that they do), which reads profiles of listed companies
 * and startups; where those are not the companies that one meets (a listed "healthcare provider" is a platform), set by
 * hand. A trade that earns in several ways has no entry.
 */
export const TRADE_MODELS: Readonly<Record<string, readonly [model: BusinessModel, ofHundred: number]>> = {
  software_devtools: ['saas', 93],
  cybersecurity: ['saas', 80],
  data_analytics: ['saas', 85],
  business_software: ['saas', 93],
  it_services: ['services', 93],
  sales_cx: ['saas', 88],
  hr_recruiting: ['services', 85],
  legal: ['services', 96],
  professional_services: ['services', 93],
  accounting_finops: ['services', 90],
  banking_lending: ['financial', 94],
  insurance: ['financial', 95],
  investment: ['financial', 90],
  medical_devices: ['manufacturing', 80],
  healthcare_providers: ['services', 93],
  health_it: ['saas', 90],
  wellness: ['services', 75],
  travel_hospitality: ['services', 88],
  media_entertainment: ['media', 60],
  education: ['services', 85],
  government_nonprofit: ['nonprofit', 75],
  real_estate: ['services', 85],
  construction: ['construction', 75],
  logistics_transport: ['services', 93],
  aerospace_defense: ['manufacturing', 80],
  manufacturing: ['manufacturing', 90],
  electronics_hardware: ['manufacturing', 80],
  semiconductors: ['manufacturing', 88],
  telecom: ['services', 85],
  chemicals_materials: ['manufacturing', 90],
  energy_utilities: ['services', 75],
  mining_metals: ['other', 60],
  social_consumer_apps: ['other', 60],
  wholesale: ['wholesale', 92],
  food_beverage: ['manufacturing', 65],
  biotech_pharma: ['other', 55],
};

/** The model that likely trades imply, with its likelihood of 0 to 1. */
export function impliedModel(
  industry: readonly { leaf: string; p: number }[],
): { model: BusinessModel; p: number } | null {
  const shares = new Map<BusinessModel, number>();
  for (const { leaf, p } of industry) {
    const [model, ofHundred] = TRADE_MODELS[leaf] ?? [];
    if (model) shares.set(model, (shares.get(model) ?? 0) + (p * (ofHundred ?? 0)) / 100);
  }
  const [best] = [...shares].sort((one, other) => other[1] - one[1]);
  return best ? { model: best[0], p: best[1] } : null;
}
