import { findCodeBehindCity, findKnownCities, findRoutingCodes } from './address-after-city.ts';
import {
  findCodeBeforeCity,
  findCodePairs,
  findNetherlands,
  findPrefixed,
  findRussia,
} from './address-codes.ts';
import { findNamedCountries } from './address-country.ts';
import { findJapan } from './address-japan.ts';
import { findCityLines, findStreetLines } from './address-lines.ts';
import { findBrazil, findStreetAndState } from './address-regions.ts';
import {
  findAustralia,
  findCanada,
  findIndia,
  findSingapore,
  findUnitedKingdom,
  findUnitedStates,
} from './address-states.ts';
import type { Address, AddressContext } from './address-types.ts';
import { parseCountryName } from './country.ts';

/** Longest text looked at in one call: every pattern below is linear, and a contact block is short. */
const MAX_ADDRESS_TEXT = 10_000;

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
    findJapan,
    findRussia,
    findIndia,
    findCodePairs,
    findCodeBeforeCity,
    findRoutingCodes,
    findCodeBehindCity,
    findBrazil,
    findStreetAndState,
  ];
  for (const rule of rules) {
    for (const address of rule(source, context)) {
      if (!found.some((other) => address.start < other.end && other.start < address.end)) found.push(address);
    }
  }
  for (const address of found) applyFollowingCountry(source, address);
  for (const address of findNamedCountries(source)) {
    if (!found.some((other) => address.start < other.end + 60 && other.start < address.end + 5))
      found.push(address);
  }
  // Weaker the further down: the context names the country, or the city is known by its name.
  for (const rule of [findKnownCities, findStreetLines, findCityLines]) {
    if (!found.length) found.push(...rule(source, context));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A country written behind the code is stronger than the code's format. */
function applyFollowingCountry(text: string, address: Address): void {
  const rest = text.slice(address.end, address.end + 50);
  const next = /^[\s,.|•·–-]{0,6}([\p{L}][\p{L} .]{1,30}?)(?=[\n,;|•·(\d]|$|\s[-–]|\.\s)/u.exec(rest);
  const name = next?.[1];
  if (!next || !name) return;
  const country = parseCountryName(name);
  if (!country || country === 'GE') return;
  address.country = country;
  address.end += next[0].length;
}
