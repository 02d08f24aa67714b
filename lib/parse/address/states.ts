import { AUSTRALIAN_STATES, CANADIAN_PROVINCES, cityCountry, parseUsState } from '../places.ts';
import type { Address, AddressContext } from './address.ts';
import { cityBefore } from './city.ts';

const US_LINE =
  /\b([A-Z]{2}|D\.C\.|(?:(?:New|North|South|West|Rhode) )?[A-Z][a-z]{3,12})\.?,?\s{1,3}(\d{5})(?:-\d{4})?(?!\d)/g;

const CA_LINE = /\b([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z])[ -]?(\d[ABCEGHJ-NPRSTV-Z]\d)\b/g;

const AU_LINE =
  /\b(NSW|VIC|QLD|WA|SA|TAS|ACT|NT|New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania),?\s{1,3}(\d{4})(?!\d)/g;

const GB_LINE = /\b([A-Z]{1,2})(\d[A-Z\d]?)\s{1,2}(\d[ABD-HJLNP-UW-Z]{2})\b/g;

const INDIA_LINE = /(?<![\d+(]|[\d)]-)([1-8]\d{2}\s?\d{3})(?![\d-])/g;

export const INDIAN_STATE =
  /\b(?:Maharashtra|Karnataka|Tamil ?Nadu|Haryana|Gujarat|Kerala|Telangana|Uttar Pradesh|West Bengal|Rajasthan|Punjab|Madhya Pradesh|Andhra Pradesh|Jharkhand|Bihar|Odisha|Orissa|Assam|Chhattisgarh|Goa|Uttarakhand|Himachal Pradesh|Puducherry|New Delhi|Delhi)$/i;
const INDIAN_STATE_AHEAD =
  /^[\s,.()-]{0,4}(?:Maharashtra|Karnataka|Tamil ?Nadu|Haryana|Gujarat|Kerala|Telangana|Uttar Pradesh|West Bengal|Rajasthan|Punjab|Madhya Pradesh|Andhra Pradesh|Jharkhand|Bihar|Odisha|Orissa|Assam|Chhattisgarh|Goa|Uttarakhand|Himachal Pradesh|Puducherry|New Delhi|Delhi)\b/i;

const SINGAPORE_LINE = /\bSingapore,?\s{1,2}(?:\()?(\d{6})\b/g;

/** Areas of United Kingdom postcodes; crown dependencies are countries of their own. */
const GB_AREAS = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);

const CROWN_AREAS: Readonly<Record<string, string>> = { JE: 'JE', GY: 'GG', IM: 'IM' };

const GB_COUNTY =
  /^(?:(?:east|west|north|south|greater|co|county) )?[a-z]{0,30}(?:shire|sussex|essex|kent|surrey|norfolk|suffolk|devon|dorset|cornwall|cumbria|durham|midlands|middlesex|middx|merseyside|somerset|northumberland|rutland|avon|hants|herts|bucks|berks|beds|cambs|lancs|leics|lincs|northants|notts|oxon|staffs|wilts|manchester county|uk|england|scotland|wales|united kingdom)\.?$/i;

/** "Denver, CO 80216". */
export function* findUnitedStates(text: string): Generator<Address> {
  for (const match of text.matchAll(US_LINE)) {
    const state = parseUsState(match[1] ?? '');
    if (!state) continue;
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const city = cityBefore(before);
    // Without a city, a house number has to say that it is an address.
    if (!city && !/\d/.test(before)) continue;
    yield {
      country: 'US',
      city,
      region: state,
      start: Math.max(0, match.index - (city?.length ?? 0) - 2),
      end: match.index + match[0].length,
    };
  }
}

/** "Toronto, ON M5X 1A9". */
export function* findCanada(text: string): Generator<Address> {
  for (const match of text.matchAll(CA_LINE)) {
    const before = text.slice(Math.max(0, match.index - 80), match.index).replace(/[\s,]{0,5}$/, '');
    const province = /(?:^|[\s,(])([A-Z]{2}|[A-Z][a-zé]+(?: [A-Z][a-z]+)?)\)?$/.exec(before);
    const name = (province?.[1] ?? '').replace('Québec', 'Quebec');
    const region = CANADIAN_PROVINCES.has(name)
      ? name
      : ([...CANADIAN_PROVINCES].find(([, full]) => full === name)?.[0] ?? null);
    if (!region && !/canada/i.test(text.slice(match.index, match.index + 60))) continue;
    const city = region && province ? cityBefore(before.slice(0, province.index)) : cityBefore(before);
    yield {
      country: 'CA',
      city,
      region,
      start: Math.max(0, match.index - 20),
      end: match.index + match[0].length,
    };
  }
}

/** "Sydney NSW 2000". */
export function* findAustralia(text: string): Generator<Address> {
  for (const match of text.matchAll(AU_LINE)) {
    const city = cityBefore(text.slice(Math.max(0, match.index - 80), match.index));
    if (!city) continue;
    const region = AUSTRALIAN_STATES.has(match[1] ?? '') ? (match[1] ?? null) : null;
    yield {
      country: 'AU',
      city,
      region,
      start: Math.max(0, match.index - city.length - 2),
      end: match.index + match[0].length,
    };
  }
}

/** "Coventry CV1 5QN", counties between city and code skipped. */
export function* findUnitedKingdom(text: string): Generator<Address> {
  for (const match of text.matchAll(GB_LINE)) {
    const area = match[1] ?? '';
    const country = CROWN_AREAS[area] ?? (GB_AREAS.has(area) ? 'GB' : null);
    if (!country) continue;
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const parts = before
      .split(/[,\n|•·]/)
      .map((part) => part.trim())
      .filter(Boolean);
    let city: string | null = null;
    for (let at = parts.length - 1; at >= 0 && at >= parts.length - 3 && !city; at--) {
      const part = (parts[at] ?? '').replace(/\.$/, '');
      if (GB_COUNTY.test(part)) continue;
      city = /\d/.test(part) ? null : cityBefore(part);
      if (!city) break;
    }
    yield {
      country,
      city,
      region: null,
      start: Math.max(0, match.index - (city?.length ?? 0) - 2),
      end: match.index + match[0].length,
    };
  }
}

/** "Singapore 048616". */
export function* findSingapore(text: string): Generator<Address> {
  for (const match of text.matchAll(SINGAPORE_LINE)) {
    yield {
      country: 'SG',
      city: 'Singapore',
      region: null,
      start: match.index,
      end: match.index + match[0].length,
    };
  }
}

/** "Mumbai 400102": six digits count only with a known city, the country's name or an Indian page. */
export function* findIndia(text: string, context: AddressContext): Generator<Address> {
  for (const match of text.matchAll(INDIA_LINE)) {
    const before = text.slice(Math.max(0, match.index - 80), match.index).replace(/[\s,:–.-]{0,6}$/, '');
    const city = cityBefore(before.replace(INDIAN_STATE, ''));
    const known = city !== null && cityCountry(city) === 'IN';
    const named = /^[\s,.()]{0,4}(?:\p{L}{3,20}[\s,.]{1,3}){0,2}India\b/u.test(
      text.slice(match.index + match[0].length, match.index + 60),
    );
    const indian = (context.tld === 'IN' || context.phone === 'IN') && city !== null;
    const inState =
      INDIAN_STATE.test(before) ||
      INDIAN_STATE_AHEAD.test(text.slice(match.index + match[0].length, match.index + 60));
    if (!known && !named && !indian && !inState) continue;
    yield {
      country: 'IN',
      city,
      region: null,
      start: Math.max(0, match.index - 20),
      end: match.index + match[0].length,
    };
  }
}
