import { OPENING_MARK } from '#lib/industry/classifier/terms.ts';
import type { CompanyText } from './company-texts.ts';
import type { Example } from './fit.ts';
import { LEXICON } from './lexicon.ts';
import { sellsToBusinesses } from './sells-to.ts';
import { rightLeaves } from './startup-tags.ts';
import { termsOf } from './terms-of.ts';

/** A term in fewer texts is a name or a slip; a lexicon's term is taken to stand in so many. */
const LEAST_TEXTS = 3;
/** Weight of a first sentence alone as a text: pages often give no more. */
const SHORT_WEIGHT = 0.3;
/** Share of the truth that goes to the leaves of a startup's own tags. */
const TAG_SHARE = 0.5;
/** Power by which texts of rare leaves weigh more. */
const RARE_LEAF = 0.6;
/** Audience by a listed company's sector is a rule of thumb. */
const SECTOR_WEIGHT = 0.3;

export interface Vocabulary {
  numbers: Map<string, number>;
  rarity: Float32Array;
}

/** A text's terms, counted once for all the stages of training. */
export interface Counted {
  company: CompanyText;
  counts: Map<string, number>;
  isShort: boolean;
}

export function countTexts(companies: readonly CompanyText[]): Counted[] {
  return companies.flatMap((company) => {
    const whole = { company, counts: termsOf(company.text), isShort: false };
    if (company.short === '') return [whole];
    return [whole, { company, counts: termsOf(company.short), isShort: true }];
  });
}

/** The comparable form of a lexicon's term. */
export function lexiconTerm(written: string): string {
  const terms = [...termsOf(written).keys()].filter((term) => !term.endsWith(OPENING_MARK));
  return terms.find((term) => term.includes(' ')) ?? terms[0] ?? '';
}

/** Every term of enough texts and of the lexicon, with its rarity: log(texts / texts that hold it). */
export function buildVocabulary(texts: readonly Counted[]): Vocabulary {
  const holders = new Map<string, number>();
  let total = 0;
  for (const { counts, isShort } of texts) {
    if (isShort) continue;
    total += 1;
    for (const term of counts.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  for (const words of Object.values(LEXICON)) {
    for (const word of words.split('|')) {
      const term = lexiconTerm(word);
      if (term !== '') holders.set(term, Math.max(holders.get(term) ?? 0, LEAST_TEXTS));
    }
  }
  const kept = [...holders].filter(([, count]) => count >= LEAST_TEXTS);
  return {
    numbers: new Map(kept.map(([term], index) => [term, index])),
    rarity: Float32Array.from(kept, ([, count]) => Math.log(total / count)),
  };
}

/** The texts as vectors over a vocabulary, as the classifier itself makes them. */
export function buildExamples(
  texts: readonly Counted[],
  vocabulary: Vocabulary,
  leaves: readonly string[],
): Example[] {
  const perLeaf = new Map<string, number>();
  let total = 0;
  for (const { company, isShort } of texts) {
    if (isShort) continue;
    total += 1;
    perLeaf.set(company.label, (perLeaf.get(company.label) ?? 0) + 1);
  }
  return texts.map(({ company, counts, isShort }) => {
    const rare = (total / leaves.length / (perLeaf.get(company.label) ?? 1)) ** RARE_LEAF;
    const audience = sellsToBusinesses(company);
    return {
      ...vectorOf(counts, vocabulary),
      target: targetOf(company, leaves),
      sellsToBusinesses: audience,
      weight: rare * (isShort ? SHORT_WEIGHT : 1),
      audienceWeight: (isShort ? SHORT_WEIGHT : 1) * (company.src === 'yc' ? 1 : SECTOR_WEIGHT),
    };
  });
}

function targetOf(company: CompanyText, leaves: readonly string[]): Float32Array {
  const target = new Float32Array(leaves.length);
  const others = [...rightLeaves(company)].filter((leaf) => leaf !== company.label);
  target[leaves.indexOf(company.label)] = others.length > 0 ? 1 - TAG_SHARE : 1;
  for (const leaf of others) target[leaves.indexOf(leaf)] = TAG_SHARE / others.length;
  return target;
}

/** Each known term log(count) times rarity, scaled to length 1. */
export function vectorOf(
  counts: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): Pick<Example, 'terms' | 'values'> {
  const terms: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [term, count] of counts) {
    const number = vocabulary.numbers.get(term);
    if (number === undefined) continue;
    const value = (1 + Math.log(count)) * (vocabulary.rarity[number] ?? 0);
    terms.push(number);
    values.push(value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  return { terms: Int32Array.from(terms), values: Float32Array.from(values, (value) => value / length) };
}
