import { decodeSlug } from '#lib/account/linkedin-page.ts';
import { cleanText } from '#lib/parse/clean-text.ts';
import { isCountryCode } from '#lib/parse/country.ts';
import { parseHeadcount } from '#lib/parse/headcount.ts';
import type { AccountFlag } from '#lib/values/flag-set.ts';
import type { Interval } from '#lib/values/interval.ts';
import { isObject, type JsonObject, own, ownCount, ownList, ownText } from './bounded-json.ts';
import { readCompanyType } from './company-type.ts';
import type { EmbeddedRecord } from './embedded-record.ts';
import { addFunding, readRecordDate } from './funding.ts';
import { addCount, addWebsite } from './row-facts.ts';
import { addText, type IndustryMap, MAX_FACT, type Sheet } from './sheet.ts';

/** LinkedIn's own record of the company, whose owner filled it in. */
const RECORD = 950;
/** The last band has no end; every other band without one is a record in a shape that nobody has seen. */
const OPEN_BAND = 10_001;
const MAX_SPECIALTIES = 40;

/** Adds every fact of the organization's embedded record; all three generations of field names are read. */
export function addRecordFacts(sheet: Sheet, record: EmbeddedRecord, industries: IndustryMap): void {
  const { fields } = record;
  const slug = decodeSlug(ownText(fields, 'universalName'));
  const key = { ...(slug ? { slug } : {}), ...(record.id ? { id: record.id } : {}) };
  if (slug || record.id)
    sheet.add({ attribute: 'linkedin', value: key, quote: slug || record.id, confidence: RECORD });
  addText(sheet, 'name', ownText(fields, 'name'), RECORD);
  addText(sheet, 'tagline', ownText(fields, 'tagline'), RECORD);
  addText(sheet, 'description', ownText(fields, 'description'), RECORD);
  addIndustry(sheet, record, industries);
  addSize(sheet, record);
  addPlaces(sheet, record);
  const link = first(fields, ['companyPageUrl', 'websiteUrl']);
  if (typeof link === 'string') addWebsite(sheet, link, link, RECORD);
  addFounding(sheet, record);
  addType(sheet, record);
  addSpecialties(sheet, fields);
  addRound(sheet, record);
  addFlags(sheet, record);
  const parent = record.resolve(first(fields, ['parentCompany', '*parentCompany', 'parentCompanyUrn']));
  if (parent) addText(sheet, 'parent', ownText(parent, 'name'), RECORD);
}

/** True when the record is a showcase page's or a school's: no company of its own. */
export function recordKind(record: EmbeddedRecord): 'company' | 'school' | 'showcase' {
  const pageType = ownText(record.fields, 'pageType').toUpperCase();
  if (own(record.fields, 'showcase') === true || pageType === 'SHOWCASE') return 'showcase';
  const school = first(record.fields, ['school', '*school']);
  return pageType === 'SCHOOL' || (school !== null && school !== false) ? 'school' : 'company';
}

/** The first of several names for a field that holds anything. */
function first(fields: JsonObject, names: readonly string[]): unknown {
  for (const name of names) {
    const value = own(fields, name);
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return null;
}

function addIndustry(sheet: Sheet, { fields, resolve }: EmbeddedRecord, industries: IndustryMap): void {
  const names = ['*industryV2Taxonomy', 'industryV2Taxonomy', '*companyIndustries', 'companyIndustries'];
  const more = ['*industryV2', 'industryV2', 'industryV2Urns', '*industry', 'industry', 'industryUrns'];
  const listed = first(fields, [...names, ...more]);
  const [industry] = Array.isArray(listed) ? listed : [listed];
  const entity = resolve(industry);
  const name = entity ? ownText(entity, 'localizedName') || ownText(entity, 'name') : '';
  const urn = typeof industry === 'string' ? industry : entity ? ownText(entity, 'entityUrn') : '';
  const id = /:(\d{1,6})$/.exec(urn)?.[1];
  const shares = (name ? industries.byName(name) : null) ?? (id ? industries.byId(Number(id)) : null);
  if (shares) sheet.add({ attribute: 'industry', value: shares, quote: name || urn, confidence: RECORD });
}

function addSize(sheet: Sheet, record: EmbeddedRecord): void {
  const { fields, resolve } = record;
  const range = first(fields, [
    'staffCountRange',
    '*staffCountRange',
    'employeeCountRange',
    '*employeeCountRange',
  ]);
  const band = readBand(resolve(range)) ?? (typeof range === 'string' ? readEnumBand(range) : null);
  if (band)
    sheet.add({
      attribute: 'headcount',
      value: band,
      quote: band[1] === null ? `${band[0]}+` : `${band[0]}-${band[1]}`,
      confidence: RECORD,
    });
  const members = ownCount(fields, 'staffCount') ?? ownCount(fields, 'employeeCount');
  addCount(sheet, 'linkedinMembers', members, RECORD);
  const following = resolve(
    first(fields, [
      'followingInfo',
      '*followingInfo',
      'followingState',
      '*followingState',
      'followingStateUrn',
    ]),
  );
  const followers = following ? ownCount(following, 'followerCount') : null;
  addCount(sheet, 'followers', followers, RECORD);
}

function readBand(range: JsonObject | null): Interval | null {
  const low = range ? ownCount(range, 'start') : null;
  const high = range ? ownCount(range, 'end') : null;
  if (low === null) return null;
  if (high === null) return low >= OPEN_BAND ? [low, null] : low <= 1 ? [low, 1] : null;
  return low <= high ? [low, high] : null;
}

function readEnumBand(text: string): Interval | null {
  return text.startsWith('SIZE_') ? parseHeadcount(text) : null;
}

function addPlaces(sheet: Sheet, { fields, resolve }: EmbeddedRecord): void {
  const headquarter = addressOf(resolve(first(fields, ['headquarter', '*headquarter'])), resolve);
  const country = headquarter ? countryOf(headquarter) : '';
  if (headquarter) {
    const place = ['city', 'geographicArea', 'country']
      .map((part) => ownText(headquarter, part))
      .filter(Boolean);
    if (country)
      sheet.add({ attribute: 'hqCountry', value: country, quote: place.join(', '), confidence: RECORD });
    addText(sheet, 'hqCity', ownText(headquarter, 'city'), RECORD);
    addText(sheet, 'hqRegion', ownText(headquarter, 'geographicArea'), RECORD);
  }
  const grouped = ownList(fields, 'groupedLocations').flatMap((group) =>
    isObject(group) ? ownList(group, 'locations') : [],
  );
  const countries = new Set(country ? [country] : []);
  for (const location of [...ownList(fields, 'confirmedLocations'), ...grouped]) {
    const address = addressOf(resolve(location), resolve);
    const code = address ? countryOf(address) : '';
    if (code) countries.add(code);
  }
  if (countries.size > 0)
    sheet.add({
      attribute: 'countries',
      value: [...countries],
      quote: [...countries].join(', '),
      confidence: RECORD,
    });
}

function addressOf(place: JsonObject | null, resolve: EmbeddedRecord['resolve']): JsonObject | null {
  if (!place) return null;
  return resolve(first(place, ['address', '*address'])) ?? place;
}

function countryOf(address: JsonObject): string {
  const code = (ownText(address, 'country') || ownText(address, 'countryCode')).toUpperCase();
  return isCountryCode(code) ? code : '';
}

function addFounding(sheet: Sheet, { fields, resolve }: EmbeddedRecord): void {
  const founded = resolve(first(fields, ['foundedOn', '*foundedOn']));
  const year = founded ? ownCount(founded, 'year') : null;
  if (year !== null && year >= 1000 && year <= 2100)
    sheet.add({ attribute: 'founded', value: [year, year], quote: String(year), confidence: RECORD });
}

function addType(sheet: Sheet, { fields, resolve }: EmbeddedRecord): void {
  const stated = first(fields, ['companyType', '*companyType', 'organizationType', 'type']);
  const entity = resolve(stated);
  const words = entity ? [ownText(entity, 'code'), ownText(entity, 'localizedName')] : [String(stated ?? '')];
  for (const word of words) {
    const type = readCompanyType(word);
    if (type)
      sheet.add({ attribute: 'companyType', value: type, quote: words.at(-1) || word, confidence: RECORD });
  }
}

function addSpecialties(sheet: Sheet, fields: JsonObject): void {
  const listed = ownList(fields, 'specialities').flatMap((item) => (typeof item === 'string' ? [item] : []));
  const specialties = listed
    .map((item) => cleanText(item, MAX_FACT))
    .filter(Boolean)
    .slice(0, MAX_SPECIALTIES);
  if (specialties.length > 0)
    sheet.add({
      attribute: 'specialties',
      value: specialties,
      quote: specialties.join(', '),
      confidence: RECORD,
    });
}

function addRound(sheet: Sheet, { fields, resolve }: EmbeddedRecord): void {
  const data = resolve(first(fields, ['fundingData', '*fundingData', 'crunchbaseFundingData']));
  const last = data ? resolve(first(data, ['lastFundingRound', '*lastFundingRound'])) : null;
  if (!data || !last) return;
  const day = resolve(first(last, ['announcedOn', '*announcedOn']));
  const year = day ? ownCount(day, 'year') : null;
  const money = resolve(first(last, ['moneyRaised', '*moneyRaised']));
  const type = ownText(last, 'fundingType') || ownText(last, 'localizedFundingType');
  const others = ownCount(last, 'numOtherInvestors') ?? ownCount(last, 'numberOfOtherInvestors') ?? 0;
  const amount = money
    ? `${ownText(money, 'currencyCode')} ${String(own(money, 'amount') ?? '')}`.trim()
    : '';
  addFunding(sheet, {
    type,
    date: day && year !== null ? readRecordDate(year, ownCount(day, 'month'), ownCount(day, 'day')) : null,
    amount,
    rounds: ownCount(data, 'numFundingRounds') ?? ownCount(data, 'numberOfFundingRounds'),
    investors: ownList(last, 'leadInvestors').length + others,
    quote: [type, amount, year ?? ''].filter(Boolean).join(' '),
  });
}

function addFlags(sheet: Sheet, { fields }: EmbeddedRecord): void {
  const flags: AccountFlag[] = [];
  if (first(fields, ['acquirerCompany', '*acquirerCompany', 'acquirerCompanyUrn']) !== null)
    flags.push('acquired');
  if (own(fields, 'archived') === true) flags.push('archived');
  if (own(fields, 'autoGenerated') === true || own(fields, 'claimable') === true) flags.push('unclaimed');
  if (own(fields, 'staffingCompany') === true) flags.push('staffing');
  if (first(fields, ['parentCompany', '*parentCompany', 'parentCompanyUrn']) !== null)
    flags.push('subsidiary');
  const rollup = ['affiliatedCompaniesWithEmployeesRollup', '*affiliatedCompaniesWithEmployeesRollup'];
  if (rollup.some((name) => ownList(fields, name).length > 0)) flags.push('headcount-rollup');
  if (flags.length > 0)
    sheet.add({ attribute: 'flags', value: flags, quote: flags.join(', '), confidence: RECORD });
}
