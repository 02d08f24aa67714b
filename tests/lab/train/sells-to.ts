import type { CompanyText } from './company-texts.ts';

/** Sectors of listed companies whose customers are plainly of one kind. */
const BUSINESS_SECTORS = new Set([
  'Software',
  'IT Services',
  'Professional Services',
  'Machinery',
  'Electrical Equipment',
  'Electronic Equipment, Instruments & Components',
  'Semiconductors & Semiconductor Equipment',
  'Chemicals',
  'Metals & Mining',
  'Energy Equipment & Services',
  'Aerospace & Defense',
  'Construction & Engineering',
  'Communications Equipment',
  'Trading Companies & Distributors',
  'Air Freight & Logistics',
  'Marine',
]);
const CONSUMER_SECTORS = new Set([
  'Hotels, Restaurants & Leisure',
  'Specialty Retail',
  'Internet & Direct Marketing Retail',
  'Diversified Consumer Services',
  'Textiles, Apparel & Luxury Goods',
  'Household Durables',
]);

/** Tags that startups under other headings give themselves. */
const BUSINESS_TAGS = new Set(['B2B', 'SaaS', 'Enterprise', 'Enterprise Software']);
const CONSUMER_TAGS = new Set([
  'Consumer',
  'Consumer Products',
  'Consumer Health Services',
  'Consumer Finance',
]);

/** 1 = businesses, 0 = consumers, by the collection's own headings; null when they do not tell. */
export function sellsToBusinesses(company: CompanyText): number | null {
  if (company.top === 'B2B') return 1;
  if (company.top === 'Consumer') return 0;
  const isBusiness = company.tags?.some((tag) => BUSINESS_TAGS.has(tag)) === true;
  const isConsumer = company.tags?.some((tag) => CONSUMER_TAGS.has(tag)) === true;
  if (isBusiness !== isConsumer) return Number(isBusiness);
  if (BUSINESS_SECTORS.has(company.orig)) return 1;
  return CONSUMER_SECTORS.has(company.orig) ? 0 : null;
}
