import type { BusinessModel } from '../business-model.ts';
import { BUSINESS_MODELS } from '../business-model.ts';
import { namesOf } from './names-of.ts';
import type { Parsed } from './parsed.ts';
import { parseName } from './parsed.ts';

export const MODEL_NAMES = namesOf(BUSINESS_MODELS, {
  saas: 'SaaS|software as a service|subscription software|cloud software|software',
  services:
    'Services|service company|consulting|consultancy|professional services|Dienstleistungen|dienstleister|beratung',
  agency: 'Agency|marketing agency|design agency|Agentur',
  manufacturing: 'Manufacturer|manufacturing|maker|producer|industrial|Hersteller|produzent',
  ecommerce: 'Online shop|ecommerce|e-commerce|online store|web shop|d2c|Onlineshop|onlinehändler',
  retail: 'Retailer|retail|shops|stores|Einzelhändler|einzelhandel',
  wholesale: 'Wholesaler|wholesale|distributor|distribution|Großhändler|großhandel',
  marketplace: 'Marketplace|platform|Marktplatz',
  financial: 'Financial institution|financial|bank|insurer|insurance|finance|Finanzinstitut|versicherung',
  construction: 'Construction company|construction|builder|contractor|Baufirma|bauunternehmen',
  media: 'Media company|media|publisher|publishing|Medienhaus|verlag',
  nonprofit: 'Non-profit|nonprofit|charity|ngo|Gemeinnützig',
  public: 'Public body|public sector|authority|Öffentliche Einrichtung|behörde',
  other: 'Other business|other|Anderes Geschäft|anderes',
});

export function parseBusinessModel(line: string): Parsed<BusinessModel> {
  return parseName(line, MODEL_NAMES);
}
