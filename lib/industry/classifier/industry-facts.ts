import type { AttributeKey } from '#lib/evidence/attributes.ts';
import { type Evidence, type Fact, INFERRED, STATED } from '#lib/evidence/evidence.ts';
import type { PageWords } from '#lib/evidence/page-words.ts';
import type { IndustryShare } from '#lib/values/industry.ts';
import { guessFromPage, type PageClasses } from '../page/guess-from-page.ts';
import { OF_A_TOPIC } from '../page/page-texts.ts';
import type { ModelGrade } from '../page/settle-model.ts';
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
/** What the page's offers show; below a sentence of its own. */
const SHOWN = 800;
const STATED_MODEL = 910;
/** A guess of the business model stands on the guess of the industry. */
const LEAST_FOR_MODEL = 0.5;

/** What is guessed of a company from the words of its page. */
export type IndustryFact = Fact<'industry' | 'businessModel' | 'audience'>;

/**
 * What the words of one page let guess: its industry unless one is stated, its audience and business model unless the
 * page's facts tell them. A page of a website brings its words beside its prose; a LinkedIn page has prose alone. The
 * quote is the words that spoke for it; only a model in a sentence of its own is stated.
 */
export function industryFacts(evidence: readonly Evidence[], words?: PageWords): IndustryFact[] {
  const guesses = words
    ? pageGuesses(guessFromPage(words, evidence), words.kind)
    : textGuesses(evidence, scopeOf(evidence));
  return guesses.filter(
    ({ attribute }) => !isTold(evidence, attribute, attribute === 'industry' ? 0 : INFERRED),
  );
}

function pageGuesses({ industry, businessModel, audience }: PageClasses, kind: string): IndustryFact[] {
  const facts: IndustryFact[] = [];
  if (industry) {
    const shares = OF_A_TOPIC.has(kind) ? capShares(industry.value) : industry.value;
    facts.push(industryFact(shares, industry.quote));
  }
  if (businessModel) {
    const { value, quote, grade } = businessModel;
    facts.push({ attribute: 'businessModel', value, quote, ...OF_MODEL[grade] });
  }
  if (audience) {
    const { value, quote } = audience;
    facts.push({ attribute: 'audience', value, quote, ...gradeOf(audience) });
  }
  return facts;
}

const OF_MODEL = {
  stated: { source: 'prose', confidence: STATED_MODEL },
  plain: { source: 'structure', confidence: SHOWN },
  inferred: { source: 'classifier', confidence: INFERRED_GUESS },
  hint: { source: 'classifier', confidence: HINT },
} as const satisfies Record<ModelGrade, Pick<IndustryFact, 'source' | 'confidence'>>;

/** What the page's offers show plainly is no mere guess. */
function gradeOf({ isPlain }: { isPlain: boolean }): Pick<IndustryFact, 'source' | 'confidence'> {
  return isPlain ? { source: 'structure', confidence: SHOWN } : { source: 'classifier', confidence: HINT };
}

function textGuesses(evidence: readonly Evidence[], scope: Evidence['scope']): IndustryFact[] {
  const classes = classifyText(textsOf(evidence, scope).join('. '));
  if (!classes) return [];
  const guess = { source: 'classifier', quote: classes.words.join(', ') } as const;
  const isOwnPage = scope === undefined || OWN_PAGES.has(scope);
  const shares = isOwnPage ? classes.industry : capShares(classes.industry);
  const facts: IndustryFact[] = [industryFact(shares, guess.quote)];
  const { audience, businessModel } = classes;
  if (audience && audience.p >= LIKELY_AUDIENCE) {
    const isSure = isOwnPage && audience.p >= SURE_AUDIENCE;
    const confidence = isSure ? INFERRED_GUESS : HINT;
    facts.push({ attribute: 'audience', value: [audience.value], ...guess, confidence });
  }
  if (businessModel && (shares[0]?.p ?? 0) >= LEAST_FOR_MODEL)
    facts.push({ attribute: 'businessModel', value: businessModel, ...guess, confidence: HINT });
  return facts;
}

function industryFact(shares: IndustryShare[], quote: string): IndustryFact {
  return {
    attribute: 'industry',
    value: shares,
    source: 'classifier',
    quote,
    confidence: confidenceOf(shares),
  };
}

function capShares(shares: readonly IndustryShare[]): IndustryShare[] {
  return shares.map(({ leaf, p }) => ({ leaf, p: Math.min(p, ELSEWHERE_CAP) }));
}

/** The mass is the grade; confidence only orders guesses, below what is stated. */
function confidenceOf(shares: readonly IndustryShare[]): number {
  return Math.min(STATED - 1, Math.round((shares[0]?.p ?? 0) * 1000));
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
