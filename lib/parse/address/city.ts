import { parseCountryName } from '../country.ts';
import { cityCountry } from '../places.ts';

const STREET_WORD =
  /^(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|ct|court|cir|circle|way|suite|ste|unit|floor|fl|pkwy|parkway|hwy|highway|plaza|place|pl|sq|square|box|building|bldg|tower|house|office|room|level|nw|ne|sw|se|n|s|e|w|north|south|east|west|terrace|trail|broadway|campus|center|centre|park|apt|location|address|headquarters|hq|mail|of|in|at|the)\.?$/i;
const CITY_PARTICLE =
  /^(?:de|del|della|do|da|di|la|le|les|los|las|el|am|an|der|im|in|ob|of|on|the|upon|sur|sous|bei|auf|aan|den|d'|St\.?|Bad|City|Ft\.?|Mt\.?)$/;
const CITY_WORD = /^(?:d['’])?\p{Lu}[\p{L}'’.-]{0,24}$/u;
const STREET_BEHIND =
  /^(?:via|viale|corso|piazza|largo|rue|avenue|av\.?|avda\.?|boulevard|calle|c\/|carrer|rua|str\.?|stra(?:ß|ss)e|ul\.?|plaza)$/i;
const MAX_CITY_WORDS = 4;

/** The city at the end of what stands before a state or a code: its capitalized last words. */
export function cityBefore(before: string): string | null {
  const trimmed = before.slice(-80).replace(/[\s,]{0,20}$/, '');
  const cut = Math.max(
    trimmed.lastIndexOf('\n'),
    trimmed.lastIndexOf(','),
    trimmed.lastIndexOf('|'),
    trimmed.lastIndexOf('•'),
    trimmed.lastIndexOf(':'),
    trimmed.lastIndexOf('·'),
  );
  const words = trimmed
    .slice(cut + 1)
    .split(/\s/)
    .filter(Boolean);
  // "Bury St. Edmunds": a saint within a name, where no number makes the word before a street's.
  const isNumbered = /\d/.test(trimmed.slice(cut + 1));
  const city: string[] = [];
  for (let at = words.length - 1; at >= 0 && city.length < MAX_CITY_WORDS; at--) {
    const word = words[at] ?? '';
    if (!CITY_WORD.test(word) && !(city.length && CITY_PARTICLE.test(word))) break;
    // "St. Louis" after a comma is a saint, "12 Main St. Boston" a street.
    const isSaint = !isNumbered && city.length > 0 && /^(?:St|Ste)\.?$/.test(word);
    if (!isSaint && STREET_WORD.test(word) && !/^(?:Park|Square|Center|Centre|City|Place)$/.test(word)) {
      // "North Miami": a direction belongs to the city unless a street stands before it.
      if (!/^(?:North|South|East|West)$/.test(word) || !city.length) break;
    }
    city.unshift(word);
  }
  while (
    city.length &&
    (STREET_WORD.test(city[0] ?? '') || CITY_PARTICLE.test(city[0] ?? '')) &&
    !/^(?:North|South|East|West|St\.?|Bad|Ft\.?|Mt\.?|La|Le|Los|Las|El|Den|The)$/.test(city[0] ?? '')
  )
    city.shift();
  return cleanCity(city.join(' '));
}

/** The city at the start of what stands behind a code. */
export function cityAfter(after: string): string | null {
  const line = after.slice(0, 60).split(/[\n,;|•·()/\d]| [-–] /)[0] ?? '';
  const city: string[] = [];
  for (const word of line.split(/\s/).filter(Boolean)) {
    if (city.length >= MAX_CITY_WORDS) break;
    const isWord =
      CITY_WORD.test(word) ||
      (city.length > 0 &&
        /^(?:a|am|an|de|den|der|di|do|im|in|la|le|les|ob|sur|bei|aan|del|della|d')$/.test(word));
    if (
      !isWord ||
      /^(?:Tel|Telefon|Telefoon|Phone|Fax|E-?Mail|Mail|Germany|Deutschland|Italy|Italia|France|Spain|España|P\.?IVA|P\.IVA|VAT|USt|T\.?|F\.?|Mobil|Route|Cedex|CEDEX)[.:]?$/.test(
        word,
      )
    )
      break;
    // "20141 Milano Via Neera 33": the street begins.
    if (city.length && STREET_BEHIND.test(word)) break;
    city.push(word);
    if (word.endsWith('.') && word.length > 3) break;
  }
  // "København V", "Bologna BO": a district or a province behind the city.
  if (city.length > 1 && /^[A-ZÅØ]{1,2}$/.test(city.at(-1) ?? '') && /\p{Ll}/u.test(city[0] ?? ''))
    city.pop();
  return cleanCity(city.join(' '));
}

/** A city without trailing marks, not in capitals; null for a country's name and for what is too long. */
export function cleanCity(text: string): string | null {
  const city = text.replace(/[.,\s-]{0,5}$/, '');
  if (city.length < 2 || city.length > 40 || (parseCountryName(city) && !cityCountry(city))) return null;
  return city === city.toUpperCase() && city.length > 3 ? titleCase(city) : city;
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}
