import { parseUsState } from '../places.ts';
import type { Address, AddressContext } from './address.ts';
import { cityBefore, cleanCity } from './city.ts';

/** "Boston, MA" at the end of a line. */
const STATE_LINE = /,\s?([A-Z]{2}|\p{Lu}\p{Ll}{3,12}(?: \p{Lu}\p{Ll}{3,8})?)\.?(?=\n|$)/gu;
/** A street with its number, within the lines before. */
const STREET = /(?:^|[\s\n])\d{1,5} (?:[NSEW]\.? )?\p{Lu}\p{L}/u;
const LOOK_BACK = 110;

/** A street and "Boston, MA" without the code: the state alone would be anything. */
export function* findStreetAndState(text: string): Generator<Address> {
  for (const match of text.matchAll(STATE_LINE)) {
    const region = parseUsState(match[1] ?? '');
    if (!region) continue;
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const city = cityBefore(before);
    if (!city || !STREET.test(before)) continue;
    const start = Math.max(0, match.index - city.length);
    yield { country: 'US', city, region, start, end: match.index + match[0].length };
  }
}

/** Federal units of Brazil. */
const UNITS = new Set(
  'AC,AL,AP,AM,BA,CE,DF,ES,GO,MA,MT,MS,MG,PA,PB,PR,PE,PI,RJ,RN,RS,RO,RR,SC,SP,SE,TO'.split(','),
);
const UNIT = /\s?[-–/,]\s?([A-Z]{2})(?![\p{L}\d])/gu;
const CITY_AT_END = /\p{Lu}[\p{L}']{1,24}(?: [\p{L}']{1,24}){0,3}$/u;

/** "São Paulo - SP", on pages of Brazil or beside a Brazilian code. */
export function* findBrazil(text: string, context: AddressContext): Generator<Address> {
  const isBrazil = context.tld === 'BR' || context.phone === 'BR';
  for (const match of text.matchAll(UNIT)) {
    const region = match[1] ?? '';
    if (!UNITS.has(region)) continue;
    const near = text.slice(Math.max(0, match.index - LOOK_BACK), match.index + 40);
    // The code behind it names the same place.
    if (/\d{5}-\d{3}/.test(near.slice(-40))) continue;
    if (!isBrazil && context.language !== 'pt' && !/\bCEP\b/i.test(near)) continue;
    const line =
      text
        .slice(Math.max(0, match.index - 40), match.index)
        .split(/[\n,–]| - /)
        .at(-1) ?? '';
    const city = cleanCity(CITY_AT_END.exec(line.trim())?.[0] ?? '');
    if (!city) continue;
    const start = Math.max(0, match.index - city.length);
    yield { country: 'BR', city, region, start, end: match.index + match[0].length };
  }
}
