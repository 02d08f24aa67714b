import { cityCountry } from '../places.ts';
import type { Address, AddressContext } from './address.ts';
import { cityBefore } from './city.ts';

/** Countries whose code may stand behind the city, by its digits: some write it so by rule, in others people do. */
const DIGITS_BEHIND: Readonly<Record<string, string>> = {
  NZ: '4',
  ZA: '4',
  PH: '4',
  BD: '4',
  TH: '5',
  IT: '5',
  ES: '5',
  FR: '5',
  DE: '5',
  TR: '5',
  ID: '5',
  KR: '5',
  PK: '5',
  SA: '5',
  MY: '5',
  UA: '5',
  VN: '56',
  CN: '6',
  RO: '6',
};
const CODE_BEHIND = /(?<=\p{L}{3}),?\s?[\s-]\s?(\d{4,6})(?=\.?(?:$|[\n,;)(|]|\s[-–(]))/gu;
const YEAR = /^(?:19|20)\d\d$/;
/** The province of Indonesia between the city and its code. */
const PROVINCE_AT_END =
  /,\s?(?:(?:Jawa|Sumatera|Kalimantan|Sulawesi) (?:Barat|Tengah|Timur|Utara|Selatan)|(?:West|East|Central) Java|DKI Jakarta|Banten)[\s,]{0,3}$/;
/** "D02 P820": the routing keys of An Post. */
const EIRCODE = /\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W)\s?(?=[\dAC-FHKNPRTV-Y]{0,3}\d)[\dAC-FHKNPRTV-Y]{4}\b/g;
const SINGAPORE_SHORT = /#\d\d-\d{2,3}[^#\n]{0,60}?\bS\s?\(?(\d{6})\b/g;
/** Words and numbers by which a line is a street's. */
const STREET =
  /(?:^|[\s,.])(?:street|st|road|rd|avenue|ave|av|lane|floor|suite|building|bldg|tower|blvd|drive|way|square|rua|calle|carrera|via|rue|cad|sok)(?:$|[\s,.])/i;
/** "Sheikh Zayed Road, Dubai": where houses have no number. */
const STREET_AT_END = /\p{Lu}\p{L}{1,20} (?:Street|Road|Avenue|Boulevard|Highway|Square|Lane)[,\s–-]{1,4}$/u;
const LOOK_BACK = 90;

/** "12 Viaduct Avenue, Auckland 1010": the page or the city says whose four digits they are. */
export function* findCodeBehindCity(text: string, context: AddressContext): Generator<Address> {
  for (const match of text.matchAll(CODE_BEHIND)) {
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index).replace(PROVINCE_AT_END, '');
    const city = cityBefore(before)?.replace(/-Kab\b.{0,30}$|^(?:Kab(?:upaten)?\.? ?|Kota )/, '') ?? null;
    // "VAT 4567" is a number of a register.
    if (!city || city === city.toUpperCase() || !/\d/.test(before)) continue;
    const digits = String(match[1]?.length);
    const country = [context.tld, context.phone, cityCountry(city) ?? ''].find((code) =>
      DIGITS_BEHIND[code]?.includes(digits),
    );
    // "Facts and figures 2019" is a year.
    if (!country || (YEAR.test(match[1] ?? '') && cityCountry(city) !== country)) continue;
    const end = match.index + match[0].length;
    yield { country, city, region: null, start: Math.max(0, match.index - city.length), end };
  }
}

/** Irish and short Singaporean codes. */
export function* findRoutingCodes(text: string, context: AddressContext): Generator<Address> {
  for (const { index, 0: code } of text.matchAll(EIRCODE)) {
    const before = text
      .slice(Math.max(0, index - LOOK_BACK), index)
      .replace(/,?\s(?:Co\.?|County) \p{Lu}\p{L}+[\s,]*$/u, '');
    const city = cityBefore(before.replace(/\s\d{1,2}[\s,]*$/, ''));
    const isIrish =
      context.tld === 'IE' ||
      context.phone === 'IE' ||
      (city !== null && cityCountry(city) === 'IE') ||
      /^[\s,]{0,3}(?:Republic of )?Ireland/.test(text.slice(index + code.length));
    if (isIrish)
      yield {
        country: 'IE',
        city,
        region: null,
        start: index - (city?.length ?? 0),
        end: index + code.length,
      };
  }
  for (const { index, 0: code } of text.matchAll(SINGAPORE_SHORT))
    yield { country: 'SG', city: 'Singapore', region: null, start: index, end: index + code.length };
}

/** "12 Long Street, Cape Town" without a code: the city is known by its name, and nothing on the page speaks of another country. */
export function* findKnownCities(text: string, context: AddressContext): Generator<Address> {
  let offset = 0;
  let previous = '';
  for (const line of text.split('\n')) {
    const near = `${previous} ${line}`;
    let at = offset;
    for (const part of line.split(/,|\s[-–|•·/]\s/)) {
      const start = text.indexOf(part, at);
      at = start + part.length;
      const city = part.trim().replace(/\s\d{1,2}$|\.$/, '');
      const country = city.length > 3 ? cityCountry(city) : null;
      const before = near.slice(0, near.indexOf(part));
      if (!country || (!/\d/.test(before) && !STREET_AT_END.test(before))) continue;
      const others = [context.tld, context.phone].filter(Boolean);
      if (others.some((code) => code !== country) || (!others.length && !STREET.test(near))) continue;
      yield { country, city, region: null, start, end: at };
    }
    offset += line.length + 1;
    previous = line.length < 80 ? line : '';
  }
}
