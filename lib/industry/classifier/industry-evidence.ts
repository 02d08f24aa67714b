import type { AttributeKey, AttributeValues, IndustryShare } from '#lib/evidence/attributes.ts';
import type { Evidence, EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED, MAX_QUOTE, STATED } from '#lib/evidence/evidence.ts';
import { classifyText } from './classify-text.ts';

/** Prose of a page that is looked at beside its description: further down stand customers, news and small print. */
const MAX_PROSE = 2_500;
/** A page that is neither home nor about may be about a topic, a customer or a job: its guess is never "likely". */
const ELSEWHERE_CAP = 0.69;
/** From this probability on, a guess of the audience is inferred; below it, from the next on, it is a hint. */
const SURE_AUDIENCE = 0.9;
const LIKELY_AUDIENCE = 0.75;
const INFERRED_GUESS = 720;
const HINT = 500;
/** A guess of the business model stands on the guess of the industry. */
const LEAST_FOR_MODEL = 0.5;

/** The three likeliest leaves for a company's own words, and the words that say so; null when they say nothing. */
export function classifyIndustry(
  texts: readonly string[],
): { industry: IndustryShare[]; words: string[] } | null {
  const classes = classifyText(texts.join('. '));
  return classes && { industry: classes.industry, words: classes.words };
}

/**
 * What the words of one page let guess: its industry unless one is stated, its audience and business model unless the
 * page shows them. Source "classifier", the words that spoke for it as the quote; never stated.
 */
export function industryEvidence(evidence: readonly Evidence[], day: number): Evidence[] {
  const [any] = evidence;
  if (!any) return [];
  const scope = scopeOf(evidence);
  const classes = classifyText(textsOf(evidence, scope).join('. '));
  if (!classes) return [];
  const isOwnPage = scope === undefined || OWN_PAGES.has(scope);
  const quote = classes.words.join(', ').slice(0, MAX_QUOTE);
  const found: Evidence[] = [];
  const add = <K extends AttributeKey>(attribute: K, value: AttributeValues[K], confidence: number) => {
    const fact: EvidenceOf<K> = {
      attribute,
      value,
      source: 'classifier',
      quote,
      url: any.url,
      confidence,
      day,
      ...(scope !== undefined && { scope }),
    };
    // The key and its value come from the same type parameter.
    found.push(fact as unknown as Evidence);
  };
  const industry = classes.industry.map(({ leaf, p }) => ({
    leaf,
    p: isOwnPage ? p : Math.min(p, ELSEWHERE_CAP),
  }));
  const first = industry[0]?.p ?? 0;
  if (!isTold(evidence, 'industry', 0)) {
    // The mass is the grade; confidence only orders guesses, below what is stated.
    add('industry', industry, Math.min(STATED - 1, Math.round(first * 1000)));
  }
  const { audience, businessModel } = classes;
  if (audience && audience.p >= LIKELY_AUDIENCE && !isTold(evidence, 'audience', INFERRED)) {
    const isSure = isOwnPage && audience.p >= SURE_AUDIENCE;
    add('audience', [audience.value], isSure ? INFERRED_GUESS : HINT);
  }
  if (businessModel && first >= LEAST_FOR_MODEL && !isTold(evidence, 'businessModel', INFERRED)) {
    add('businessModel', businessModel, HINT);
  }
  return found;
}

/** Pages on which a company says what it is. */
const OWN_PAGES: ReadonlySet<string> = new Set(['home', 'about', 'linkedin']);
/** Pages whose prose is about open roles, events or the law. */
const OTHER_TOPICS: ReadonlySet<string> = new Set(['careers', 'press', 'imprint']);

function scopeOf(evidence: readonly Evidence[]): Evidence['scope'] {
  return evidence.find(({ scope }) => scope !== undefined)?.scope;
}

function isTold(evidence: readonly Evidence[], attribute: AttributeKey, least: number): boolean {
  return evidence.some(
    (fact) => fact.attribute === attribute && fact.source !== 'classifier' && fact.confidence >= least,
  );
}

/** Self-description first: the opening weighs double. */
function textsOf(evidence: readonly Evidence[], scope: Evidence['scope']): string[] {
  const texts = new Set<string>();
  for (const wanted of ['tagline', 'description'] as const) {
    for (const fact of evidence) {
      if (fact.attribute === wanted && typeof fact.value === 'string') texts.add(fact.value);
    }
  }
  for (const fact of evidence) if (fact.attribute === 'specialties') texts.add(fact.value.join(', '));
  if (scope !== undefined && OTHER_TOPICS.has(scope)) return [...texts];
  for (const fact of evidence) if (fact.attribute === 'text') texts.add(fact.value.slice(0, MAX_PROSE));
  return [...texts];
}
