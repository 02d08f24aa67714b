import { COUNTRY_NAMES } from './country-names.ts';
import { foldText } from './fold-text.ts';

/** What people write and the table of names does not hold. Keys as `nameKey` writes them. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  america: 'US',
  brasil: 'BR',
  britain: 'GB',
  'great britain': 'GB',
  burma: 'MM',
  'cape verde': 'CV',
  'cote d ivoire': 'CI',
  'czech republic': 'CZ',
  deutschland: 'DE',
  'ee uu': 'US',
  england: 'GB',
  'etats unis d amerique': 'US',
  'great britain and northern ireland': 'GB',
  holland: 'NL',
  'hong kong': 'HK',
  'hong kong sar': 'HK',
  'ivory coast': 'CI',
  korea: 'KR',
  'republic of korea': 'KR',
  macau: 'MO',
  macedonia: 'MK',
  nederland: 'NL',
  'northern ireland': 'GB',
  norge: 'NO',
  'p r china': 'CN',
  'peoples republic of china': 'CN',
  'people s republic of china': 'CN',
  'pr china': 'CN',
  palestine: 'PS',
  polska: 'PL',
  'republic of ireland': 'IE',
  'russian federation': 'RU',
  schweiz: 'CH',
  scotland: 'GB',
  sverige: 'SE',
  danmark: 'DK',
  suomi: 'FI',
  swaziland: 'SZ',
  tschechien: 'CZ',
  'the gambia': 'GM',
  turkey: 'TR',
  turkiye: 'TR',
  uae: 'AE',
  'u a e': 'AE',
  uk: 'GB',
  'united kingdom uk': 'GB',
  'united states usa': 'US',
  'u k': 'GB',
  'united states of america': 'US',
  'the united states': 'US',
  'u s a': 'US',
  'u s': 'US',
  wales: 'GB',
  'viet nam': 'VN',
  'republic of singapore': 'SG',
  cesko: 'CZ',
  'ceska republika': 'CZ',
  slovensko: 'SK',
  magyarorszag: 'HU',
  hrvatska: 'HR',
  россия: 'RU',
  'российская федерация': 'RU',
  украина: 'UA',
  україна: 'UA',
  日本: 'JP',
  中国: 'CN',
  대한민국: 'KR',
};

/** ISO 3166-1 alpha-3 codes of the countries from which companies write in English addresses or structured data. */
const THREE_LETTERS =
  'AREAE ARGAR AUSAU AUTAT BELBE BGRBG BRABR CANCA CHECH CHLCL CHNCN COLCO CYPCY CZECZ DEUDE DNKDK EGYEG ESPES ESTEE ' +
  'FINFI FRAFR GBRGB GRCGR HKGHK HRVHR HUNHU IDNID INDIN IRLIE ISRIL ISLIS ITAIT JORJO JPNJP KENKE KORKR KWTKW LBNLB ' +
  'LIELI LKALK LTULT LUXLU LVALV MARMA MEXMX MLTMT MYSMY NGANG NLDNL NORNO NZLNZ PAKPK PERPE PHLPH POLPL PRTPT QATQA ' +
  'ROURO RUSRU SAUSA SGPSG SRBRS SVKSK SVNSI SWESE THATH TUNTN TURTR TWNTW UKRUA URYUY USAUS VNMVN ZAFZA';

/** A name longer than this is no country's. */
const MAX_COUNTRY = 60;

let names: Map<string, string> | undefined;
let codes: Set<string> | undefined;

/** "U.S.A." and "u s a" get one key. */
export function nameKey(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');
}

function nameTable(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (const entry of COUNTRY_NAMES.split(';')) {
    const code = entry.slice(0, 2);
    for (const name of entry.slice(2).split('|')) names.set(name, code);
  }
  for (const [name, code] of Object.entries(OTHER_NAMES)) names.set(name, code);
  for (const pair of THREE_LETTERS.split(' ')) names.set(pair.slice(0, 3).toLowerCase(), pair.slice(3));
  return names;
}

/** Country of a name ("Germany", "Deutschland", "U.S.A."), never of a two-letter code: "CA" may be California. */
export function parseCountryName(text: string): string | null {
  if (text.length > MAX_COUNTRY || text.length < 2) return null;
  const key = nameKey(text);
  return key === '' ? null : (nameTable().get(key.replace(/^the /, '')) ?? null);
}

/** True for an assigned ISO 3166-1 alpha-2 code in upper case. */
export function isCountryCode(text: string): boolean {
  codes ??= new Set(COUNTRY_NAMES.split(';').map((entry) => entry.slice(0, 2)));
  return codes.has(text);
}

/**
 * ISO 3166-1 alpha-2 code of a text that names a country and nothing else (names in seven languages, alpha-2 and alpha-3
 * codes), or of a place whose last comma-separated part is a country's name ("Berlin, Germany"). A code counts only
 * alone: in "San Francisco, CA" it is a state.
 */
export function parseCountry(text: string): string | null {
  const trimmed = text.length > 200 ? '' : text.trim();
  if (!trimmed) return null;
  const upper = trimmed.toUpperCase();
  if (trimmed.length === 2) return upper === 'UK' ? 'GB' : isCountryCode(upper) ? upper : null;
  const whole = parseCountryName(trimmed);
  if (whole) return whole;
  const comma = trimmed.lastIndexOf(',');
  if (comma < 0) return null;
  const last = parseCountryName(trimmed.slice(comma + 1));
  // "Atlanta, Georgia" is a state far more often than the country.
  return last === 'GE' ? null : last;
}
