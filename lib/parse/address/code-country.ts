import { countryOfName } from '../country-any-language.ts';
import { cityCountry } from '../places.ts';
import { isRegionOf } from '../regions.ts';
import type { AddressContext } from './address.ts';

/** Countries that write so many digits before the city, and those of a language that is spoken in one of them. */
interface Family {
  countries: ReadonlySet<string>;
  byLanguage: Readonly<Record<string, string>>;
}

const FIVE: Family = {
  countries: new Set(
    'DE,FR,IT,ES,FI,HR,EE,TR,MX,GR,RS,UA,MA,TH,LT,MY,DZ,ID,SA,EG,SN,CR,CU,DO,GT,PE,ME,BA,KR,VN,IQ'.split(','),
  ),
  byLanguage: { de: 'DE', fr: 'FR', it: 'IT', fi: 'FI', es: 'ES', tr: 'TR', hr: 'HR' },
};
const FOUR: Family = {
  countries: new Set('AT,CH,BE,DK,NO,HU,LU,SI,LI,BG,LV,CY,TN,ZA,PH,MK,AL,GE,AM,MD,PY,VE'.split(',')),
  byLanguage: { da: 'DK', nb: 'NO', no: 'NO', hu: 'HU', sl: 'SI', bg: 'BG' },
};
const THREE_TWO: Family = {
  countries: new Set(['SE', 'CZ', 'SK', 'GR']),
  byLanguage: { sv: 'SE', cs: 'CZ', sk: 'SK', el: 'GR' },
};

/** A name as the last part of the line behind the city: a country or a region, in some language. */
const LAST_PART =
  /^,\s?(\p{Lu}[\p{L}'’-]{2,24}(?:\s(?:d[aeiou]l?s?|la|el|\p{Lu}[\p{L}'’-]{1,24})){0,3})\.?\s?(?:\n|$)/u;

export interface CodeAndCity {
  code: string;
  city: string;
  /** The text behind the city. */
  behind: string;
  /** The country of the city where it is known by its name and stands beside a number. */
  known: string | null;
}

/** Whose code it is, as far as the page, the city and what stands behind it say; null when they leave it open. */
export function countryOfCode(
  { code, city, behind, known }: CodeAndCity,
  context: AddressContext,
): string | null {
  const { countries, byLanguage } = code.includes(' ') ? THREE_TWO : code.length === 5 ? FIVE : FOUR;
  if (code.length === 5 && /^\s?\([A-Z]{2}\)/.test(behind) && context.tld !== 'ES') return 'IT';
  // A city that is known to lie elsewhere outweighs a suffix.
  if (
    known &&
    countries.has(known) &&
    (known === context.phone || known !== context.tld) &&
    !countries.has(context.tld)
  )
    return known;
  if (countries.has(context.tld)) return context.tld;
  if (countries.has(context.phone)) return context.phone;
  const spoken = byLanguage[context.language] ?? null;
  if (known && countries.has(known)) return known;
  if (spoken === null || speaksAgainst(spoken, city, behind, context)) return null;
  return spoken;
}

/** A suffix, a phone, a city or a last part of another country: the page's language says nothing then. */
function speaksAgainst(
  spoken: string,
  city: string,
  behind: string,
  { tld, phone }: AddressContext,
): boolean {
  if ((tld && tld !== spoken) || (phone && phone !== spoken)) return true;
  const elsewhere = cityCountry(city);
  if (elsewhere && elsewhere !== spoken) return true;
  const last = LAST_PART.exec(behind)?.[1];
  if (last === undefined || isRegionOf(spoken, last)) return false;
  return countryOfName(last) !== spoken && cityCountry(last) !== spoken;
}
