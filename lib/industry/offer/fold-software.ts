import type { IndustryShare } from '#lib/values/industry.ts';

/** Software with a leaf of its own; all other software is business software. */
const OWN_LEAVES: ReadonlySet<string> = new Set([
  'software_devtools',
  'cybersecurity',
  'data_analytics',
  'business_software',
  'sales_cx',
  'payments_fintech',
  'health_it',
]);
/** Software for these trades is health IT. */
const OF_HEALTH: ReadonlySet<string> = new Set(['healthcare_providers', 'medical_devices']);
/** What people use for themselves is no software for a trade: a dating app, a game, a fitness app. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'social_consumer_apps',
  'media_entertainment',
  'wellness',
  'consumer_goods',
]);
/** The trade stays as a near miss, so that a card can say for whom the software is. */
const NEAR_MISS = 0.12;

export interface Folding {
  /** False where only a wider noun speaks for software: then what people use stays what it is. */
  isNamed: boolean;
}

/** The shares of a company that sells software: the mass of the trades that it serves goes to software's own leaves. */
export function foldSoftware(shares: readonly IndustryShare[], { isNamed }: Folding): IndustryShare[] {
  const folded = new Map<string, number>();
  const add = (leaf: string, p: number) => folded.set(leaf, (folded.get(leaf) ?? 0) + p);
  for (const { leaf, p } of shares) {
    if (OWN_LEAVES.has(leaf) || (OF_PEOPLE.has(leaf) && !isNamed)) {
      add(leaf, p);
      continue;
    }
    add(OF_HEALTH.has(leaf) ? 'health_it' : 'business_software', p * (1 - NEAR_MISS));
    add(leaf, p * NEAR_MISS);
  }
  return [...folded]
    .map(([leaf, p]) => ({ leaf, p: Math.round(p * 1000) / 1000 }))
    .sort((one, other) => other.p - one.p || (one.leaf < other.leaf ? -1 : 1));
}
