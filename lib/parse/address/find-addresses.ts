import { countryOfName } from '../country-any-language.ts';
import { cityCountry } from '../places.ts';
import { isAlsoCity, isRegionOf } from '../regions.ts';
import type { Address, AddressContext } from './address.ts';
import { findCodeBehindCity, findKnownCities, findRoutingCodes } from './after-city.ts';
import { cityOfParts } from './city-parts.ts';
import { findCodeBeforeCity, findCodePairs, findPrefixed, findRussia } from './codes.ts';
import { findEastAsia } from './east-asia.ts';
import { findIrishCounties } from './ireland.ts';
import { findJapan } from './japan.ts';
import { findCityLines, findStreetLines } from './lines.ts';
import { findNamedCountries } from './named-countries.ts';
import { findNetherlands } from './netherlands.ts';
import { findOwnScript } from './own-script.ts';
import {
  findAustralia,
  findCanada,
  findIndia,
  findSingapore,
  findUnitedKingdom,
  findUnitedStates,
} from './states.ts';
import { findBrazil, findStreetAndState } from './street-and-state.ts';
import { findTurkey } from './turkey.ts';
import { findVietnam } from './vietnam.ts';

/** Longest text looked at in one call: every pattern below is linear, and a contact block is short. */
const MAX_ADDRESS_TEXT = 10_000;
/** A region may stand between a code and the country. */
const CLOSING_REACH = 60;

/** Every place in the text that is written as a postal address, in order. Null-safe on any text; at most 10,000 characters are read. */
export function findAddresses(text: string, context: AddressContext): Address[] {
  const source = text.slice(0, MAX_ADDRESS_TEXT);
  const found: Address[] = [];
  const rules = [
    findUnitedStates,
    findCanada,
    findAustralia,
    findUnitedKingdom,
    findPrefixed,
    findNetherlands,
    findSingapore,
    findEastAsia,
    findJapan,
    findRussia,
    findTurkey,
    findVietnam,
    findOwnScript,
    findIndia,
    findCodePairs,
    findCodeBeforeCity,
    findRoutingCodes,
    findIrishCounties,
    findCodeBehindCity,
    findBrazil,
    findStreetAndState,
  ];
  for (const rule of rules) {
    for (const address of rule(source, context)) {
      if (!found.some((other) => address.start < other.end && other.start < address.end)) found.push(address);
    }
  }
  for (const address of found) {
    applyFollowingCountry(source, address);
    settleRegion(source, address);
  }
  for (const address of findNamedCountries(source)) {
    if (!found.some((other) => isSameAddress(source, other, address))) found.push(address);
  }
  // Weaker the further down: the context names the country, or the city is known by its name.
  for (const rule of [findKnownCities, findStreetLines, findCityLines]) {
    if (!found.length) found.push(...rule(source, context));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A country further behind closes the address before it, unless a line or a number lies between: that begins another. */
function isSameAddress(text: string, address: Address, closing: Address): boolean {
  if (closing.start < address.end && address.start < closing.end) return true;
  // "Miami, USA" as the heading of an address in Miami.
  if (closing.country === address.country && (closing.city === null || closing.city === address.city))
    return true;
  if (closing.start < address.end) return false;
  const between = text.slice(address.end, closing.start);
  return between.length < CLOSING_REACH && !/[\n\d]/.test(between);
}

/** "Shah Alam, Selangor 40150": what stands beside the code is a region, and the city stands before it. */
function settleRegion(text: string, address: Address): void {
  const { country, city } = address;
  if (!city || country === 'US' || isAlsoCity(city) || cityCountry(city) || !isRegionOf(country, city))
    return;
  const at = text.lastIndexOf(city, address.end);
  const before =
    text
      .slice(Math.max(0, at - CLOSING_REACH), Math.max(0, at))
      .split('\n')
      .at(-1) ?? '';
  address.region ??= city;
  address.city = at < 0 ? null : cityOfParts(before.replace(/,\s*$/, '').split(','), country);
}

/** A country written behind the code is stronger than the code's format. */
function applyFollowingCountry(text: string, address: Address): void {
  const rest = text.slice(address.end, address.end + 50);
  const next = /^[\s,.|•·–-]{0,6}([\p{L}][\p{L} .]{1,30}?)(?=[\n,;|•·(\d]|$|\s[-–]|\.\s)/u.exec(rest);
  const name = next?.[1];
  if (!next || !name) return;
  const country = countryOfName(name);
  if (!country || (country === 'GE' && /georgia/i.test(name))) return;
  address.country = country;
  address.end += next[0].length;
}
