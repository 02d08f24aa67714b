import { nameKey, parseCountryName } from './country.ts';
import { COUNTRY_NAMES_EUROPE } from './country-names-europe.ts';
import { COUNTRY_NAMES_SCRIPTS } from './country-names-scripts.ts';

/** What people write on envelopes and CLDR does not hold. Keys as `nameKey` writes them. */
const ON_ENVELOPES: Readonly<Record<string, string>> = {
  'bosna i hercegovina': 'BA',
  'costa de marfil': 'CI',
  'crna gora': 'ME',
  drc: 'CD',
  eesti: 'EE',
  eire: 'IE',
  hellas: 'GR',
  'korea south': 'KR',
  ksa: 'SA',
  'k s a': 'SA',
  'lao pdr': 'LA',
  latvija: 'LV',
  letzebuerg: 'LU',
  lietuva: 'LT',
  'r o c': 'TW',
  'rep dominicana': 'DO',
  shqiperia: 'AL',
  slovenija: 'SI',
  srbija: 'RS',
  'taiwan r o c': 'TW',
  'taiwan roc': 'TW',
  беларусь: 'BY',
  'республика беларусь': 'BY',
  казахстан: 'KZ',
  'республика казахстан': 'KZ',
  рф: 'RU',
  србија: 'RS',
  българия: 'BG',
  中华人民共和国: 'CN',
  台灣: 'TW',
  臺灣: 'TW',
  한국: 'KR',
  مصر: 'EG',
  السعوديه: 'SA',
  السعودية: 'SA',
  الامارات: 'AE',
  'دولة قطر': 'QA',
  'دولة الكويت': 'KW',
  'سلطنة عمان': 'OM',
};

/** "Republic of", "Kingdom of" in front of the name. */
const FORM_OF_STATE =
  /^(?:(?:federal |islamic |socialist |democratic |peoples |people s )?(?:republic|kingdom|state|sultanate|principality|commonwealth) of|bundesrepublik|republik|republique (?:federale )?(?:de la|de|du|d)|royaume (?:de|du|d)|republica (?:federativa )?(?:de la|de|do|da|del)|repubblica (?:di|del|d)|regno (?:di|del)|republiek|koninkrijk|reino de) (?:the )?/;

/** The longest name of a country has 65 characters. */
const MAX_NAME = 80;

let names: Map<string, string> | undefined;

function nameTable(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (const entry of [...COUNTRY_NAMES_EUROPE.split(';'), ...COUNTRY_NAMES_SCRIPTS.split(';')]) {
    for (const name of entry.slice(2).split('|')) names.set(name, entry.slice(0, 2));
  }
  for (const [name, code] of Object.entries(ON_ENVELOPES)) names.set(nameKey(name), code);
  return names;
}

/** Country of a name in any language that is read ("Algérie", "Hiszpania", "대한민국"); null for every other text. */
export function countryOfName(text: string): string | null {
  const known = parseCountryName(text);
  if (known || text.length < 2 || text.length > MAX_NAME) return known;
  // "CAD" is a currency, "Çad" a country.
  if (/^[A-Z]{2,3}$/.test(text.trim()) && text.trim() !== 'KSA' && text.trim() !== 'DRC') return null;
  const key = nameKey(text);
  const bare = key.replace(FORM_OF_STATE, '');
  return (
    nameTable().get(key) ?? (bare === key ? null : (parseCountryName(bare) ?? nameTable().get(bare) ?? null))
  );
}
