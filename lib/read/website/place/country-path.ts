import { isCountryCode } from '#lib/parse/country.ts';

/** "de-ch", "en_GB", "uk", "us" as a part of the path. */
const LOCALE = /^(?:[a-z]{2}[-_])?([a-z]{2})$/i;
const PARTS = 2;

/** Country for which a part of an international site is: "/us/", "/de-ch/kontakt"; null for the rest. */
export function countryOfPath({ pathname }: URL): string | null {
  for (const part of pathname.split('/').filter(Boolean).slice(0, PARTS)) {
    const code = LOCALE.exec(part)?.[1]?.toUpperCase();
    if (code === 'UK') return 'GB';
    if (code !== undefined && isCountryCode(code)) return code;
  }
  return null;
}
