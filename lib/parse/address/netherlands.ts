import { cityCountry } from '../places.ts';
import type { Address, AddressContext } from './address.ts';
import { cityAfter } from './city.ts';

/** Never behind a number that goes on: "415-260-9024 US DOT" is a phone. */
const NL_LINE = /(?<![\d+][-./]?)\b([1-9]\d{3})\s?([A-Z]{2})\b[,\s]{1,3}(?=\p{Lu}|['’]s-)/gu;
/** Letters that no Dutch code has. */
const NEVER = new Set(['SA', 'SD', 'SS']);
/** Units, times, boxes and directions: as likely as a code where nothing speaks for one. */
const UNITS = new Set(
  'AC,AD,AM,BC,BE,CC,CM,CV,DC,DE,FT,GB,GE,HP,HZ,IN,IT,KB,KG,KM,KN,KV,KW,LB,LM,MA,MB,MG,ML,MM,MW,NE,NM,NW,OZ,PA,PC,PM,PO,PS,PW,QM,SE,SF,SQ,ST,SW,TB,TV,UK,US,VA,VT,WH,XL'.split(
    ',',
  ),
);
/** What stands before a code on a Dutch page: the start of a line, a separator, the number of a house. */
const DUTCH_LEAD =
  /(?:^|[\n,;:|•·–—(-]|(?:\p{L}|[.,])\s{1,2}[1-9]\d{0,3}(?:\s?[-/]\s?\d{1,4})?\s?[a-z]?\.?)\s{0,3}$/iu;
/** A Dutch street with the number of a house. */
const DUTCH_STREET =
  /(?:straat|strasse|laan|weg|plein|gracht|kade|dijk|singel|hof|pad|park|dreef|steeg|markt|haven|ring|plantsoen|burg|veld|kamp|allee|dam|poort|wal|brug|huis|hoek|baan|hout|vaart|sluis|rak|dok|boulevard|lei|stede|eind|berg|oord)\s\d{1,4}(?:\s?[a-z\d/-]{1,5})?,?\s{0,2}$|postbus \d{1,6},?\s{0,2}$/i;
/** Any street with its number, where code and city are a line of their own. */
const ANY_STREET = /\p{L}\.?\s(\d{1,4})\s?[a-zA-Z]{0,3}(?:[-/]\d{1,4})?,?\s?\n\s?$/u;
const YEAR = /^(?:19|20)\d{2}$/;
const COUNTRY_BEHIND =
  /^[\s,.|•·–(-]{1,4}(?:the )?(?:netherlands|nederland|holland|niederlande|pays-bas|pa[ií]ses ba[ij]os|paesi bassi|nl\b)/i;
const LINE_END = /^\s?(?:$|[\n|•·,])/;
const LOOK_BACK = 70;

/** "5701 RJ Helmond". */
export function* findNetherlands(text: string, context: AddressContext): Generator<Address> {
  const dutch = context.tld === 'NL' || context.language === 'nl' || context.phone === 'NL';
  for (const match of text.matchAll(NL_LINE)) {
    const letters = match[2] ?? '';
    if (NEVER.has(letters)) continue;
    const end = match.index + match[0].length;
    const behind = text.slice(end, end + 60);
    const city = /^['’]s-\p{Lu}\p{Ll}+/u.exec(behind)?.[0] ?? cityAfter(behind);
    if (!city) continue;
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const rest = behind.slice(behind.indexOf(city) + city.length);
    if (!isSaid(before, rest, { city, letters, code: Number(match[1]), dutch })) continue;
    yield { country: 'NL', city, region: null, start: match.index, end: end + city.length };
  }
}

interface Candidate {
  city: string;
  letters: string;
  code: number;
  /** The page is Dutch by its suffix, its language or its only phone. */
  dutch: boolean;
}

/** True when something beside the code says that it is one. */
function isSaid(before: string, rest: string, { city, letters, code, dutch }: Candidate): boolean {
  if (cityCountry(city) === 'NL' || COUNTRY_BEHIND.test(rest) || DUTCH_STREET.test(before)) return true;
  if (UNITS.has(letters)) return dutch && endsInHouseNumber(before);
  if (dutch) return DUTCH_LEAD.test(before.slice(-20));
  // "2014 AB Example" is a year before a company.
  const isYear = YEAR.test(String(code));
  return !isYear && endsInHouseNumber(before) && LINE_END.test(rest);
}

function endsInHouseNumber(before: string): boolean {
  const number = ANY_STREET.exec(before)?.[1];
  return number !== undefined && !YEAR.test(number);
}
