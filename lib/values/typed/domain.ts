import { registrableDomain } from '#lib/account/registrable-domain.ts';
import type { Parsed } from './parsed.ts';
import { found } from './parsed.ts';

/** In the letters of the domain name system: "müller.example" and its punycode are one. */
export function parseDomain(line: string): Parsed<string> {
  const url = URL.canParse(line) ? line : `https://${line}`;
  return found(URL.canParse(url) ? registrableDomain(new URL(url).hostname) : null);
}
