import { randomOf } from '#lib/calibrate/numbers/random.ts';

export interface MadeDeals {
  seed: number;
  /** Won, and as many lost. */
  each: number;
  /** What half of the accounts multiply the odds by. */
  odds: number;
  /** Whether it is the rep that sells well, and who has all of these accounts. */
  byRep?: boolean;
}

/** Made-up deals: an industry, a country, a model, an owner, and an outcome with a known odds ratio. */
export function madeDeals({ seed, each, odds, byRep = false }: MadeDeals): string[][] {
  const random = randomOf(seed);
  const one = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const left = { Won: each, Lost: each };
  const rows: string[][] = [];
  while (left.Won + left.Lost > 0) {
    const model = one(['SaaS', 'Services']);
    const isGood = model === 'SaaS';
    const owner = byRep ? (isGood ? 'Ann' : one(['Bea', 'Cid'])) : one(['Ann', 'Bea', 'Cid']);
    const outcome = random() < (isGood ? odds / (1 + odds) : 0.5) ? 'Won' : 'Lost';
    if (left[outcome] === 0) continue;
    left[outcome] -= 1;
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const account = [one(['Software', 'Retail', 'Logistics']), one(['US', 'DE', 'FR']), model];
    rows.push([...account, owner, outcome, `2025-${month}-10`]);
  }
  return rows;
}
