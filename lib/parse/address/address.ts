/** What the rest of the page says about the country, for formats that several countries share; empty = nothing. */
export interface AddressContext {
  /** ISO alpha-2 of the domain's country-code suffix. */
  tld: string;
  /** ISO alpha-2 of the only phone prefix on the page. */
  phone: string;
  /** ISO 639-1 of the page. */
  language: string;
}

export interface Address {
  country: string;
  city: string | null;
  region: string | null;
  /** Offsets of the matched part in the text. */
  start: number;
  end: number;
}
