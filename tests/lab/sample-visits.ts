import type { VerdictWord } from '#lib/qualify/verdict.ts';

export interface Visit {
  url: string;
  /** Stored HTML to show at the url; absent when a server answers there. */
  path?: string;
  /** What the starter ICP's weights make of everything read so far; null for a page that is not a company's. */
  verdict?: VerdictWord | null;
}

/** The hand-written prospect sites under tests/fixtures/sites, in the order of a salesperson's morning. */
export const SAMPLE_VISITS: readonly Visit[] = [
  { url: 'https://www.northwind-logistics.example/', verdict: 'undecided' },
  { url: 'https://www.northwind-logistics.example/imprint', verdict: 'undecided' },
  { url: 'https://www.linkedin.com/company/northwind-logistics-software', verdict: 'primary' },
  { url: 'https://www.alderledger.example/', verdict: 'undecided' },
  { url: 'https://www.linkedin.com/company/alder-ledger', verdict: 'secondary' },
  { url: 'https://www.tinypayroll.example/', verdict: 'undecided' },
  { url: 'https://www.linkedin.com/company/tiny-payroll', verdict: 'negative' },
  { url: 'https://www.kestrel-analytics.example/', verdict: 'undecided' },
  { url: 'https://www.dailyledger.example/', verdict: null },
];
