import type { Reason, Verdict } from '#lib/qualify/verdict.ts';
import { foundText, intervalText, placeText, rangeOfWords } from '../found-text.ts';
import { inLanguage } from '../language/language.ts';
import { message } from '../message.ts';
import { reasonText } from '../reason-text.ts';
import { vocabularyText } from '../vocabulary-text.ts';

/** Countries that English names with an article. */
const WITH_ARTICLE = new Set(['NL', 'US', 'GB', 'AE', 'PH', 'CZ', 'BS', 'GM', 'MV', 'DO', 'CF', 'SC', 'KY']);

/** The must that decides a "not a fit"; null where none has failed for certain. */
export function failedMust({ verdict, reasons }: Pick<Verdict, 'verdict' | 'reasons'>): Reason | null {
  if (verdict !== 'none') return null;
  const failed = reasons.filter(({ kind }) => kind === 'MUST_FAILED');
  const [first] = failed;
  if (first === undefined) return null;
  // Two tiers may ask for two ranges: what even the wider one refuses is the reason.
  const same = failed.filter(({ params }) => params.attribute === first.params.attribute);
  return same.toSorted((a, b) => widthOf(b) - widthOf(a))[0] ?? first;
}

/** "In the Netherlands. Your profile needs US, Canada or DACH." */
export function mustText(reason: Reason): string {
  const { params } = reason;
  const found = foundText(params, 'found', true);
  const wanted = wantedText(params);
  if (found === '' || wanted === '') return reasonText(reason);
  return params.attribute === 'hqCountry'
    ? message('mustIn', countryInText(String(params.found), found), wanted)
    : message('mustNeeds', found, wanted);
}

function countryInText(code: string, name: string): string {
  return WITH_ARTICLE.has(code) ? message('countryWithArticle', name) : name;
}

/** What is asked for, whole; empty where it is too long to name. */
function wantedText({ op, attribute, min, max, wanted }: Reason['params']): string {
  if (op === 'range' && (typeof min === 'string' || typeof max === 'string')) {
    const stage = (bound: unknown) =>
      bound === undefined ? '' : vocabularyText('fundingStage', String(bound));
    return rangeOfWords(stage(min), stage(max));
  }
  if (op === 'range') {
    if (typeof min !== 'number') return '';
    return intervalText(String(attribute), min, typeof max === 'number' ? max : null);
  }
  if (op !== 'in' || typeof wanted !== 'string' || wanted.endsWith('…') || attribute !== 'hqCountry')
    return '';
  const places = wanted.split(',').map(shortPlaceText);
  const last = places.at(-1) ?? '';
  return places.length < 2 ? last : message('listOr', places.slice(0, -1).join(', '), last);
}

const SHORT_PLACE = inLanguage((tag) => new Intl.DisplayNames(tag, { type: 'region', style: 'short' }));

/** "US" and "UK", as people write them; other places by their names. */
export function shortPlaceText(id: string): string {
  return id.length === 2 && id !== 'EU' ? (SHORT_PLACE().of(id) ?? id) : placeText(id);
}

function widthOf({ params: { min, max } }: Reason): number {
  const from = typeof min === 'number' ? min : 0;
  return typeof max === 'number' ? max - from : Number.POSITIVE_INFINITY;
}
