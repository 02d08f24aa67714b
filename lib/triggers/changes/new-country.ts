import type { Evidence, EvidenceOf } from '#lib/evidence/evidence.ts';
import { INFERRED } from '#lib/evidence/evidence.ts';
import type { ToldTrigger } from '#lib/evidence/passage.ts';
import { toIsoDay } from '#lib/parse/iso-day.ts';
import { quoteBoth, type Readings } from './reading.ts';

/** A page that lists one more place has opened there, or has merely come to say so: likely, not proven. */
const LISTED_SINCE = 800;
const COUNTRY = new Intl.DisplayNames('en', { type: 'region' });

/**
 * Countries that a page names as the company's and did not name when it was last read: only where that reading, of the same
 * part of the page, named others, and nothing else that is known of the company names them.
 */
export function newCountry({ before, now, url, day }: Readings): ToldTrigger[] {
  const known = new Set(before.flatMap(countriesOf));
  const told = new Map<string, ToldTrigger>();
  for (const later of now) {
    if (later.attribute !== 'countries' || later.confidence < INFERRED) continue;
    const earlier = before.find(
      (fact): fact is EvidenceOf<'countries'> =>
        fact.attribute === 'countries' && fact.source === later.source && fact.url === url && fact.day < day,
    );
    if (!earlier) continue;
    for (const country of later.value) {
      if (known.has(country) || told.has(country)) continue;
      told.set(country, tell(country, earlier, later));
    }
  }
  return [...told.values()];
}

function tell(
  country: string,
  earlier: EvidenceOf<'countries'>,
  later: EvidenceOf<'countries'>,
): ToldTrigger {
  return {
    trigger: {
      kind: 'expansion',
      about: COUNTRY.of(country) ?? country,
      date: [toIsoDay(earlier.day), toIsoDay(later.day)],
      quote: quoteBoth(earlier, later),
    },
    confidence: Math.min(LISTED_SINCE, earlier.confidence, later.confidence),
  };
}

function countriesOf(fact: Evidence): readonly string[] {
  switch (fact.attribute) {
    case 'countries':
      return fact.value;
    case 'hqCountry':
    case 'phoneCountry':
      return [fact.value];
    default:
      return [];
  }
}
