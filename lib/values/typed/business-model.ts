import type { BusinessModel } from '../business-model.ts';
import { BUSINESS_MODELS } from '../business-model.ts';
import { namesOf } from './names-of.ts';
import type { Parsed } from './parsed.ts';
import { parseName } from './parsed.ts';

export const MODEL_NAMES = namesOf(BUSINESS_MODELS, {
  saas: 'SaaS|software as a service|subscription software|cloud software|software',
  services: 'Services|service company|consulting|consultancy|professional services',
  agency: 'Agency|marketing agency|design agency',
  manufacturing: 'Manufacturer|manufacturing|maker|producer|industrial',
  ecommerce: 'Online shop|ecommerce|e-commerce|online store|web shop|d2c',
  retail: 'Retailer|retail|shops|stores',
  wholesale: 'Wholesaler|wholesale|distributor|distribution',
  marketplace: 'Marketplace|platform',
  financial: 'Financial institution|financial|bank|insurer|insurance|finance',
  construction: 'Construction company|construction|builder|contractor',
  media: 'Media company|media|publisher|publishing',
  nonprofit: 'Non-profit|nonprofit|charity|ngo',
  public: 'Public body|public sector|authority',
  other: 'Other business|other',
});

export function parseBusinessModel(line: string): Parsed<BusinessModel> {
  return parseName(line, MODEL_NAMES);
}
