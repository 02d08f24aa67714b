import type { Cue } from './cue-patterns.ts';
import type { FoundCues } from './page-cues.ts';

const SOFTWARE =
  'software_devtools cybersecurity data_analytics business_software sales_cx marketing_advertising hr_recruiting accounting_finops payments_fintech health_it';
const GOODS =
  'manufacturing electronics_hardware chemicals_materials medical_devices automotive food_beverage consumer_goods aerospace_defense semiconductors';
const PLACES =
  'construction real_estate healthcare_providers travel_hospitality logistics_transport consumer_goods food_beverage manufacturing energy_utilities agriculture mining_metals oil_gas automotive chemicals_materials wholesale government_nonprofit banking_lending insurance';

/** What a page offers moves the scores of whole families of leaves: a free trial is a software maker's. */
const LIFTS: readonly { cues: readonly Cue[]; least: number; lifts: Readonly<Record<string, number>> }[] = [
  {
    cues: ['seat', 'trial', 'demo', 'pricing', 'developers', 'contactSales', 'logIn', 'signUp'],
    least: 3,
    lifts: { ...liftAll(SOFTWARE, 0.8), ...liftAll(PLACES, -1), business_software: 1.2, it_services: -1 },
  },
  {
    cues: ['services', 'service', 'clients', 'consultation', 'industries', 'agency'],
    least: 3,
    lifts: { it_services: 1, professional_services: 0.5, business_software: -1.2, software_devtools: -0.8 },
  },
  {
    cues: ['cart', 'shop', 'stores'],
    least: 2,
    lifts: { retail_ecommerce: 0.8, consumer_goods: 0.8, business_software: -1, it_services: -1 },
  },
  { cues: ['donate'], least: 1, lifts: { government_nonprofit: 1.5 } },
  {
    cues: ['makes', 'dealers', 'products'],
    least: 2,
    lifts: { ...liftAll(GOODS, 0.6), business_software: -0.8 },
  },
  { cues: ['dining'], least: 1, lifts: { travel_hospitality: 1 } },
  { cues: ['makes'], least: 1, lifts: { manufacturing: 0.7, wholesale: -0.7 } },
  { cues: ['wholesale'], least: 1, lifts: { wholesale: 1.2 } },
];

function liftAll(leaves: string, points: number): Record<string, number> {
  return Object.fromEntries(leaves.split(' ').map((leaf) => [leaf, points]));
}

/** Moves the scores of leaves by what the page offers. */
export function liftByCues(scores: Map<string, number>, found: FoundCues): void {
  const isSoftware = countOf(LIFTS[0]?.cues ?? [], found) >= (LIFTS[0]?.least ?? 0);
  for (const [index, { cues, least, lifts }] of LIFTS.entries()) {
    // Makers of software have services, shops and clients too.
    if ((index > 0 && isSoftware) || countOf(cues, found) < least) continue;
    for (const [leaf, points] of Object.entries(lifts)) scores.set(leaf, (scores.get(leaf) ?? 0) + points);
  }
}

function countOf(cues: readonly Cue[], found: FoundCues): number {
  return cues.filter((cue) => found.has(cue)).length;
}
