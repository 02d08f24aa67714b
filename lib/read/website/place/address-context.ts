import type { AddressContext } from '#lib/parse/address/address.ts';
import { isCountryCode } from '#lib/parse/country.ts';
import type { ToldPage } from '../subject.ts';
import { findPhoneCountries } from './page-phones.ts';

/** Suffixes of small countries that everybody uses. */
const GENERIC = new Set(
  'AC,AG,AI,AS,BZ,CC,CX,DJ,FM,GG,GL,GS,HM,HT,IM,IO,KY,LA,LC,LY,ME,MN,MS,MU,NF,NU,PM,PW,RE,SC,SH,SO,ST,SX,TC,TF,TK,TL,TM,TO,TV,VC,VG,VU,WF,WS,YT'.split(
    ',',
  ),
);

/** Country of the site's suffix; empty for one that says nothing. */
export function suffixCountry({ request, url }: Pick<ToldPage, 'request' | 'url'>): string {
  const suffix = (request.registrableDomain ?? url.hostname).split('.').at(-1)?.toUpperCase() ?? '';
  if (suffix === 'UK') return 'GB';
  return isCountryCode(suffix) && !GENERIC.has(suffix) ? suffix : '';
}

/** What tells apart postal formats that several countries share. */
export function addressContext(page: ToldPage): AddressContext {
  const phones = findPhoneCountries(page);
  const phone = phones.size === 1 ? ([...phones][0] ?? '') : '';
  return { tld: suffixCountry(page), phone, language: page.language };
}
