import type { Fact } from '#lib/evidence/evidence.ts';
import type { Subject } from '../subject.ts';
import { suffixCountry } from './address-context.ts';
import { findPhoneCountries } from './page-phones.ts';

/** Languages that are at home in these countries. */
const SPOKEN: Readonly<Record<string, string>> = {
  PL: 'pl',
  CZ: 'cs',
  SK: 'sk',
  HU: 'hu',
  RO: 'ro',
  BG: 'bg',
  GR: 'el',
  TR: 'tr',
  DE: 'de',
  AT: 'de',
  CH: 'de fr it',
  FR: 'fr',
  BE: 'nl fr',
  NL: 'nl',
  LU: 'fr de',
  IT: 'it',
  ES: 'es ca',
  PT: 'pt',
  BR: 'pt',
  MX: 'es',
  AR: 'es',
  CL: 'es',
  CO: 'es',
  PE: 'es',
  EC: 'es',
  UY: 'es',
  SE: 'sv',
  DK: 'da',
  NO: 'no nb',
  FI: 'fi sv',
  EE: 'et',
  LV: 'lv',
  LT: 'lt',
  SI: 'sl',
  HR: 'hr',
  RS: 'sr',
  UA: 'uk ru',
  RU: 'ru',
  JP: 'ja',
  KR: 'ko',
  CN: 'zh',
  TW: 'zh',
  TH: 'th',
  VN: 'vi',
  ID: 'id',
  IL: 'he',
  SA: 'ar',
  AE: 'ar',
  EG: 'ar',
  GB: 'en',
  IE: 'en',
  AU: 'en',
  NZ: 'en',
  ZA: 'en',
  IN: 'en',
  SG: 'en',
};
/** Likely, and never proof. */
const AGREEING = 720;

/** A site in so many languages, or beside so many of its own name, is one of an international company's. */
const MANY_LANGUAGES = 4;
const MANY_SISTERS = 2;

function isMarketSite({ extract, content, url }: Subject): boolean {
  const label = url.hostname.replace(/^www\./, '').split('.')[0] ?? '';
  const sisters = new Set<string>();
  for (const { href } of content.links) {
    const host = /^https?:\/\/(?:www\.)?([\w.-]{3,80})/i.exec(href)?.[1] ?? '';
    if (host.startsWith(`${label}.`) && host !== url.hostname.replace(/^www\./, '')) sisters.add(host);
  }
  return new Set(extract.alternates).size >= MANY_LANGUAGES || sisters.size >= MANY_SISTERS;
}

/** The country in which suffix, language and the only phone agree, where no place on the page says anything. */
export function readAgreeingSigns(subject: Subject): Fact[] {
  if (subject.seat || subject.places.length > 0 || isMarketSite(subject)) return [];
  const country = suffixCountry(subject);
  if (!SPOKEN[country]?.split(' ').includes(subject.language)) return [];
  const phones = findPhoneCountries(subject);
  if (phones.size !== 1 || !phones.has(country)) return [];
  const shown = subject.content.links.find(({ href }) => /^tel:/i.test(href));
  const quote = shown?.text || shown?.href || subject.url.hostname;
  return [{ attribute: 'hqCountry', value: country, source: 'phone', quote, confidence: AGREEING }];
}
