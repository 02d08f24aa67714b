import { stemsOf } from '../classifier/classify-foreign.ts';
import { findStems } from '../classifier/find-stems.ts';
import type { Chunk } from './foreign-chunks.ts';
import type { PhraseHit } from './match-phrases.ts';

/** A stem counts like a phrase of prose; the name of a trade says more. */
const STEM = 0.7;
const TRADE = 1.3;
/** In a title: names are made of such words ("El Olivar" may be a nursing home). */
const OF_NAME = 0.55;
const OF_CUSTOMERS = 0.25;
/** "Agence web, sites de restaurants et d'hôtels": after such a trade its clients are named. */
const SERVING: ReadonlySet<string> = new Set([
  'marketing_advertising',
  'it_services',
  'business_software',
  'legal',
  'accounting_finops',
  'professional_services',
  'hr_recruiting',
]);
const OF_CLIENTS = 0.5;
/** "Lebensmittelindustrie": the word names an industry that is served, or the own one. */
const INDUSTRY = /.(?:industrie|branche|branchen|sektor|sector|industri|bransch)$/;
const OF_INDUSTRY = 0.4;

/** The stems of a language that chunks hold, each as one that names a trade or speaks of one. */
export function matchStems(
  chunks: readonly Chunk[],
  language: string,
  isName = false,
): (PhraseHit & { isTrade: boolean })[] {
  const index = stemsOf(language);
  if (!index) return [];
  const hits: (PhraseHit & { isTrade: boolean })[] = [];
  for (const { words, spelled, served } of chunks) {
    let serving = '';
    for (const { of: leaf, at, count, stem, isStrong } of findStems(words, index)) {
      const isOfIndustry = INDUSTRY.test(words[at] ?? '') && !INDUSTRY.test(stem);
      const isOfClients = serving !== '' && serving !== leaf;
      if (isStrong && serving === '' && SERVING.has(leaf)) serving = leaf;
      const factor =
        (served.has(at) ? OF_CUSTOMERS : isOfClients ? OF_CLIENTS : 1) * (isOfIndustry ? OF_INDUSTRY : 1);
      hits.push({
        leaf,
        phrase: stem,
        spelled: spelled.slice(at, at + count).join(' '),
        weight: (isStrong ? TRADE : isName ? OF_NAME : STEM) * factor,
        isTrade: isStrong && factor === 1,
      });
    }
  }
  return hits;
}
