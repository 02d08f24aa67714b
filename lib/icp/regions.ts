/**
 * Sales regions as sets of countries (ISO 3166-1 alpha-2). A region is inside another when all its countries are; so a
 * stated region decides against a criterion only when the two share no country at all.
 */

const BENELUX = 'BE NL LU';
const DACH = 'DE AT CH';
const NORDICS = 'DK FI IS NO SE AX FO GL SJ';
const BALTICS = 'EE LV LT';
const IBERIA = 'ES PT AD GI';
const UK_IRELAND = 'GB IE GG JE IM';
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const CEE = 'AL BA BG BY CZ EE HR HU LT LV MD ME MK PL RO RS SI SK UA XK';
const BALKANS = 'AL BA BG GR HR ME MK RO RS SI XK';
const SOUTHERN_EUROPE = 'AD CY ES GI GR IT MT PT SM VA';
const EUROPE = `${EU} AL AD BA BY CH FO GB GG GI GL IM IS JE LI MC MD ME MK NO RS RU SJ SM UA VA XK AX`;
const GCC = 'AE BH KW OM QA SA';
const MIDDLE_EAST = `${GCC} IL IQ IR JO LB PS SY TR YE`;
const NORTH_AFRICA = 'DZ EG EH LY MA SD TN';
const SUB_SAHARAN =
  'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL ' +
  'SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW';
const AFRICA = `${NORTH_AFRICA} ${SUB_SAHARAN}`;
const MENA = `${MIDDLE_EAST} ${NORTH_AFRICA}`;
const CENTRAL_ASIA = 'KG KZ TJ TM UZ AM AZ GE';
const SOUTH_ASIA = 'AF BD BT IN LK MV NP PK';
const EAST_ASIA = 'CN HK JP KP KR MN MO TW';
const ASEAN = 'BN ID KH LA MM MY PH SG TH VN';
const ANZ = 'AU NZ';
const OCEANIA = `${ANZ} AS CC CK CX FJ FM GU HM KI MH MP NC NF NR NU PF PG PN PW SB TK TL TO TV UM VU WF WS`;
const ASIA = `${CENTRAL_ASIA} ${SOUTH_ASIA} ${EAST_ASIA} ${ASEAN} TL ${MIDDLE_EAST}`;
const APAC = `${SOUTH_ASIA} ${EAST_ASIA} ${ASEAN} ${OCEANIA}`;
const NORTH_AMERICA = 'US CA BM PM';
const CENTRAL_AMERICA = 'BZ CR GT HN MX NI PA SV';
const CARIBBEAN = 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI';
const SOUTH_AMERICA = 'AR BO BR CL CO EC FK GF GS GY PE PY SR UY VE';
const LATAM = `${CENTRAL_AMERICA} ${CARIBBEAN} ${SOUTH_AMERICA}`;
const AMERICAS = `${NORTH_AMERICA} ${LATAM}`;
const EMEA = `${EUROPE} ${MENA} ${AFRICA}`;
const WORLD = `${EMEA} ${APAC} ${AMERICAS} ${CENTRAL_ASIA} AQ BV`;

const LISTS = {
  AFRICA,
  AMERICAS,
  ANZ,
  APAC,
  ASEAN,
  ASIA,
  BALKANS,
  BALTICS,
  BENELUX,
  CARIBBEAN,
  CEE,
  'CENTRAL-AMERICA': CENTRAL_AMERICA,
  'CENTRAL-ASIA': CENTRAL_ASIA,
  DACH,
  'EAST-ASIA': EAST_ASIA,
  EEA: `${EU} IS LI NO`,
  EMEA,
  EU,
  EUROPE,
  GCC,
  IBERIA,
  LATAM,
  MENA,
  'MIDDLE-EAST': MIDDLE_EAST,
  NORDICS,
  'NORTH-AFRICA': NORTH_AFRICA,
  'NORTH-AMERICA': NORTH_AMERICA,
  OCEANIA,
  'SOUTH-AMERICA': SOUTH_AMERICA,
  'SOUTH-ASIA': SOUTH_ASIA,
  'SOUTHERN-EUROPE': SOUTHERN_EUROPE,
  'SUB-SAHARAN-AFRICA': SUB_SAHARAN,
  'UK-IRELAND': UK_IRELAND,
  WORLD,
} as const;
export type RegionId = keyof typeof LISTS;

/** What people write for a place that is none of the ids. */
const ALIASES: Readonly<Record<string, string>> = {
  UK: 'GB',
  'UK&I': 'UK-IRELAND',
  UKI: 'UK-IRELAND',
  USA: 'US',
  NORAM: 'NORTH-AMERICA',
  NAMER: 'NORTH-AMERICA',
  SEA: 'ASEAN',
  'D-A-CH': 'DACH',
  SCANDINAVIA: 'NORDICS',
  GLOBAL: 'WORLD',
};

/** Countries by region id. */
export const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([region, codes]) => [region, new Set(codes.split(' '))]),
);
export const REGION_IDS = Object.keys(LISTS) as RegionId[];

const COUNTRIES = new Set(LISTS.WORLD.split(' '));

/** "dach" -> "DACH", "uk" -> "GB": the id by which a place is known here. */
export function placeId(written: string): string {
  const upper = written.trim().toUpperCase().replaceAll(' ', '-').replaceAll('_', '-');
  return ALIASES[upper] ?? upper;
}

/** The countries of a region, or the country itself; null for a word that is neither. */
export function countriesOf(place: string): ReadonlySet<string> | null {
  const id = placeId(place);
  const region = REGIONS.get(id);
  if (region) return region;
  return isCountry(id) ? new Set([id]) : null;
}

/** True for a code that is assigned today. */
export function isCountry(code: string): boolean {
  return COUNTRIES.has(code);
}
