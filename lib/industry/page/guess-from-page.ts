import type { Evidence } from '#lib/evidence/evidence.ts';
import type { PageWords } from '#lib/evidence/page-words.ts';
import type { Audience } from '#lib/values/audience-set.ts';
import type { BusinessModel } from '#lib/values/business-model.ts';
import type { IndustryShare } from '#lib/values/industry.ts';
import { rankShares } from '../classifier/calibration.ts';
import { foldedWords, languageOf } from '../classifier/classify-foreign.ts';
import { foldSoftware } from '../offer/fold-software.ts';
import { liftByCues } from './cue-lifts.ts';
import { readForeignSays } from './foreign-says.ts';
import { fullerQuote } from './fuller-quote.ts';
import { pageAgency } from './page-agency.ts';
import { guessAudience } from './page-audience.ts';
import { describedModel, guessModel, statedModel } from './page-business-model.ts';
import { findCues } from './page-cues.ts';
import { scorePage } from './page-industry.ts';
import { readLines } from './page-lines.ts';
import { pageSoftware } from './page-software.ts';
import { OF_AN_ARTICLE, pageTexts, proseOf } from './page-texts.ts';
import { type ModelGrade, type SettledModel, settleModel } from './settle-model.ts';
import { withoutSiteCredits } from './site-credits.ts';

/** A value with the words of the page that say so. */
export interface Said<T> {
  value: T;
  quote: string;
}

/** What a page's words and offers say about its company. */
export interface PageClasses {
  /** The three likeliest leaves, most likely first, with the words that speak for the first. */
  industry: Said<IndustryShare[]> | null;
  businessModel: (Said<BusinessModel> & { grade: ModelGrade }) | null;
  audience: (Said<Audience[]> & { isPlain: boolean }) | null;
}

/** Scores are divided by it before they become shares: fitted on 49 real pages, where it surprises least. */
const TEMPERATURE = 1.2;
const NAMED = 3;
/** Known words and phrases; fewer are a coincidence. */
const LEAST_KNOWN = 3;
/** A first leaf that is hardly likelier than the others is no answer. */
const LEAST_SHARE = 0.08;
/** Learned words add up to something on any page. */
const LEAST_LEARNED = 0.115;
/** Where no phrase names one of the leaves, words of any page may have added up: measured, 1 of 9 was right. */
const LEAST_UNNAMED = 0.4;
/** The same where a phrase names another leaf than the first: measured, 6 of 7 were wrong below it. */
const LEAST_FIRST_UNNAMED = 0.5;
/** An article's words are of what it is about, and anybody writes some. */
const LEAST_OF_ARTICLE = 0.4;
/** Where one leaf alone is spoken for, hardly any share is needed. */
const LEAST_ALONE = 0.06;
const PLAIN_AUDIENCE = 1.5;

/** Classifies the page of a company by its own words; every part is null when the page does not tell. */
export function guessFromPage(read: PageWords, evidence: readonly Evidence[]): PageClasses {
  const prose = proseOf(read, evidence);
  const own = withoutSiteCredits(read);
  const words = own.language === '' ? { ...own, language: languageOfWords(own, prose) } : own;
  const lines = readLines(words, prose);
  const cues = findCues(lines, words.appHosts);
  const found = scorePage(pageTexts(words, evidence), words.language);
  liftByCues(found.scores, cues);
  const leaves = [...found.scores.keys()];
  const ranked = rankShares([...found.scores.values()], leaves.length, TEMPERATURE)
    .filter(({ index }) => found.isSpokenFor(leaves[index] ?? ''))
    .map(({ index, share }) => ({ leaf: leaves[index] ?? '', p: round(share) }));
  const software = pageSoftware(words, cues);
  const shares = (software ? foldSoftware(ranked, software) : ranked).slice(0, NAMED);
  const first = shares[0];
  const least = found.isLearned ? LEAST_LEARNED : shares.length === 1 ? LEAST_ALONE : LEAST_SHARE;
  const isNamed = shares.some(({ leaf }) => found.isNamed(leaf));
  const isLikely =
    found.known >= LEAST_KNOWN && first !== undefined && first.p >= (isNamed ? least : LEAST_UNNAMED);
  const likely = isLikely ? { value: shares, quote: found.reasonsFor(first.leaf).join(', ') } : null;
  // Too little to name the industry may still tell, with other signs, how such a company earns and from whom.
  const needed = Math.max(
    first !== undefined && found.isNamed(first.leaf) ? 0 : LEAST_FIRST_UNNAMED,
    OF_AN_ARTICLE.has(words.kind) ? LEAST_OF_ARTICLE : 0,
  );
  const industry = (first?.p ?? 0) < needed ? null : likely;
  const known = likely?.value ?? [];

  const agency = pageAgency(words, cues);
  const stated = statedModel(words);
  const says = readForeignSays(words, prose);
  // The word alone may be a staffing agency's, or a client's.
  const offered = agency ? cues : new Map([...cues].filter(([cue]) => cue !== 'agency'));
  const guess = guessModel(offered, known, says.models, describedModel(words));
  const settled: SettledModel | null =
    agency && agency.others > 0
      ? { value: 'agency', quote: agency.quote, grade: 'stated' }
      : stated
        ? { value: stated.model, quote: stated.quote, grade: 'stated' }
        : settleModel(guess, known);
  const businessModel = settled && {
    ...settled,
    quote: fullerQuote(settled.quote, words, prose) || (likely?.quote ?? ''),
  };

  const buyers = guessAudience({
    lines,
    labels: words.labels,
    cues,
    industry: known,
    model: businessModel?.value ?? null,
    says,
  });
  return {
    industry,
    businessModel,
    audience: buyers && {
      value: buyers.value,
      quote: fullerQuote(buyers.quote, words, prose) || (likely?.quote ?? ''),
      isPlain: buyers.quote !== '' && buyers.lead >= PLAIN_AUDIENCE,
    },
  };
}

/** Too few words to tell a page's language may still tell which list of trades to try; empty when not even that. */
function languageOfWords({ title, descriptions, labels, offers, footer }: PageWords, prose: string): string {
  const text = [title, ...descriptions, prose, ...footer, ...offers, ...labels].join(' ');
  return languageOf(foldedWords(text)) ?? '';
}

function round(p: number): number {
  return Math.round(p * 1000) / 1000;
}
