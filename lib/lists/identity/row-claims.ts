import { linkedinAlias } from '#lib/account/place-rows.ts';
import { registrableDomain } from '#lib/account/registrable-domain.ts';
import { companyPlace } from '../company-place.ts';
import type { MappedRow } from '../table.ts';
import { type MailProvider, mailProvider } from './mail-provider.ts';

/** What a row says of who its company is, before anything is weighed: one and the same for all rows that say the same. */
export interface RowClaims {
  /** Registrable domain of its own website. */
  site: string | null;
  /** Alias of its LinkedIn company page. */
  linkedin: string | null;
  /** Registrable domain of a work address. */
  mail: string | null;
  /** Whose address it is, where it is no company's. */
  provider: MailProvider | null;
  name: string;
  parent: string;
}

/** A list says the same of many rows: what was read once is not read again. As many as a list has companies. */
const MOST_KEPT = 50_000;

/** What a row claims, and its whole address in lower case: by it a buyer's is told. */
export interface ClaimsRead {
  claims: RowClaims;
  address: string | null;
}

/** Reads what rows claim; one reader a list. `most` = how many different claims are kept, to be shared by rows. */
export function claimReader(most = MOST_KEPT): (row: MappedRow) => ClaimsRead {
  const known = new Map<string, RowClaims>();
  const places = new Map<string, string | null>();
  const placeOf = (typed: string): string | null => {
    const there = places.get(typed);
    if (there !== undefined) return there;
    const place = companyPlace(typed);
    const key = place.ok ? place.key : null;
    if (places.size < MOST_KEPT) places.set(typed, key);
    return key;
  };
  return ({ fields }) => {
    const { address, host } = addressOf(fields.email);
    const { domain = '', website = '', linkedin = '', company = '', parent = '' } = fields;
    const said = `${domain}\n${website}\n${linkedin}\n${company}\n${parent}\n${host}`;
    let claims = known.get(said);
    if (!claims) {
      claims = claimsOf(fields, host, placeOf);
      if (known.size < most) known.set(said, claims);
    }
    return { claims, address };
  };
}

function claimsOf(
  fields: MappedRow['fields'],
  host: string,
  placeOf: (typed: string) => string | null,
): RowClaims {
  const stated = [fields.domain, fields.website].map((typed) => (typed ? placeOf(typed) : null));
  const site = stated.find((key) => key !== null && !key.startsWith('li:')) ?? null;
  const page = stated.find((key) => key?.startsWith('li:')) ?? null;
  return {
    // "gmail.com" in a column of websites is somebody's mail.
    site: site !== null && mailProvider(site) === null ? site : null,
    linkedin: page ?? pageOf(fields.linkedin),
    ...mailOf(host),
    name: (fields.company ?? '').trim(),
    parent: (fields.parent ?? '').trim(),
  };
}

/** "<jo@acme.example>", or another address behind the first. */
const AFTER_HOST = /[>,;\s]/;

function addressOf(typed: string | undefined): { address: string | null; host: string } {
  const address = typed?.trim().toLowerCase() ?? '';
  const at = address.lastIndexOf('@');
  if (at <= 0) return { address: null, host: '' };
  const host = address.slice(at + 1);
  const end = host.search(AFTER_HOST);
  return { address, host: end < 0 ? host : host.slice(0, end) };
}

/** Who writes from a newspaper's address works there, though its site is about everybody. */
function mailOf(host: string): Pick<RowClaims, 'mail' | 'provider'> {
  const domain = host === '' ? null : registrableDomain(host);
  const provider = domain === null ? null : mailProvider(domain);
  return { mail: provider === null ? domain : null, provider };
}

/** CRMs keep LinkedIn's number or the page's own name alone. A person's page is no company's. */
function pageOf(typed: string | undefined): string | null {
  if (!typed) return null;
  const page = typed.trim();
  if (!/[./]/.test(page)) return linkedinAlias(`https://www.linkedin.com/company/${page}`);
  return linkedinAlias(/^https?:\/\//i.test(page) ? page : `https://${page}`);
}
