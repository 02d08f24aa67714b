import type { BusinessModel } from '#lib/values/business-model.ts';
import { readArguments, refuseArguments } from '../arguments.ts';
import { layOutTable } from '../text-table.ts';
import { type CompanyText, loadTexts } from './company-texts.ts';

/**
 * What a company's profile says that it does, by its first verb and noun; the first that fits counts. Rough, and the same
 * for every leaf: it is there to see which trades imply a model, not to tell one company's.
 */
const SAYS: readonly (readonly [BusinessModel, RegExp])[] = [
  ['nonprofit', /\bnon-?profit\b|\bcharit(?:y|able)\b/i],
  ['marketplace', /\bmarketplace\b/i],
  [
    'financial',
    /\b(?:bank holding|banking (?:products|services)|commercial bank|insurance (?:products|company)|reinsurance|asset management|investment (?:firm|manager|company|banking)|private equity|loans|lending|mortgage)\b/i,
  ],
  ['agency', /\b(?:advertising|marketing|creative|digital|media|pr|public relations) agency\b/i],
  ['wholesale', /\b(?:distributes|distributor|wholesale|wholesaler)\b/i],
  ['retail', /\b(?:retails?|retailer|operates (?:[\w-]+ ){0,4}(?:stores|shops)|department stores)\b/i],
  ['ecommerce', /\b(?:online (?:store|retailer|shop)|e-?commerce (?:company|retailer|platform))\b/i],
  ['construction', /\b(?:general contractor|construction (?:company|services)|homebuild|home builder)\b/i],
  ['media', /\b(?:publishes|newspapers?|broadcast|television|radio stations?|film production)\b/i],
  [
    'saas',
    /\b(?:software|saas|api|app|apps|platform|cloud-based|open[- ]source|ai agents?|copilot|dashboard)\b/i,
  ],
  [
    'manufacturing',
    /\b(?:manufactur(?:es|er|ers|ing)|produces|production of|designs, develops|develops and (?:sells|commercializes))\b/i,
  ],
  [
    'services',
    /\b(?:services|consulting|consultancy|operates (?:[\w-]+ ){0,4}(?:hospitals|hotels|schools|clinics|restaurants|airlines))\b/i,
  ],
];

/** By leaf: how many texts say a model, and the share of each that at least a tenth of them say. */
export function measureTradeModels(companies: readonly CompanyText[]): string {
  const byLeaf = new Map<string, Map<BusinessModel, number>>();
  for (const { label, text } of companies) {
    const model = SAYS.find(([, says]) => says.test(text.slice(0, 600)))?.[0];
    if (model === undefined) continue;
    const own = byLeaf.get(label) ?? new Map<BusinessModel, number>();
    own.set(model, (own.get(model) ?? 0) + 1);
    byLeaf.set(label, own);
  }
  const rows = [...byLeaf].map(([leaf, models]) => {
    const all = [...models.values()].reduce((sum, count) => sum + count, 0);
    const shares = [...models]
      .sort((one, other) => other[1] - one[1])
      .map(([model, count]) => `${model} ${(count / all).toFixed(2)}`)
      .filter((share) => !share.endsWith(' 0.00'))
      .slice(0, 4);
    return [leaf, all, shares.join(', ')];
  });
  return layOutTable([['leaf', 'texts', 'models'], ...rows]);
}

/** Prints the table for startups and for the others apart: startups of any trade sell software. */
export function showTrades(args: string[]): void {
  const usage = 'npm run train -- trades --data DIR';
  const { values } = readArguments(usage, { data: { type: 'string' } }, args);
  if (values.data === undefined) refuseArguments(usage, 'where is the data?');
  const companies = loadTexts(values.data, 'train.jsonl');
  console.log(measureTradeModels(companies.filter(({ src }) => src !== 'yc')));
  console.log(`startups\n${measureTradeModels(companies.filter(({ src }) => src === 'yc'))}`);
}
