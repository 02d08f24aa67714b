import { WORK_HOSTS } from './work-hosts.ts';

/** First names of hosts behind which people work; "id", "my" and "support" are also countries' and public sites'. */
const WORK_LABELS = new Set(
  (
    'app crm erp intranet extranet login signin logon auth sso idp account accounts mail webmail email owa exchange ' +
    'calendar drive wiki confluence jira sharepoint chat portal dashboard console admin backoffice hr hris ' +
    'payroll timesheet timesheets helpdesk servicedesk workspace vpn outlook'
  ).split(' '),
);
/** "app-eu1", "app2": an application by region or number. */
const NUMBERED_APP = /^app(?:-[a-z0-9]{1,8}|\d{1,3})$/;

/** Names that a vendor keeps for its own public pages, beside those of its customers. */
const PUBLIC_LABELS = new Set(
  (
    'www blog support help developer developers community careers jobs investor investors ir news newsroom press ' +
    'partner partners about status learn academy university training marketplace go get info pages resources trust ' +
    'security engineering events webinars try lp ebooks knowledge answers explore store'
  ).split(' '),
);
/** The first part of an address under which a vendor presents itself. */
const PUBLIC_PATHS = new Set(
  (
    'product products pricing about enterprise customers help templates careers contact-sales download desktop mobile ' +
    'releases security startups integrations personal community'
  ).split(' '),
);
/** What a vendor numbers its users' things with: no word of a public address. */
const IDENTIFIER = /^[A-Za-z\d]{8,40}$/;
const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2})?$/;

const INTERNAL_SUFFIX = /\.(?:local|internal|intranet|intra|corp|lan|home|private)$/;
const PRIVATE_ADDRESS = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[f[cde])/;
/** Below a country, these are not what a company chose: "acme.co.uk". */
const SECOND_LEVELS = new Set('co com org net ac gov edu or ne go gob gen'.split(' '));

interface Places {
  hosts: Set<string>;
  parents: Set<string>;
  paths: Map<string, string[]>;
}
let known: Places | undefined;

/**
 * True for a page on which people work instead of presenting a company: behind a sign-in, in an application, on a
 * company's own network. Told from the address alone, before anything of the page is seen.
 */
export function isWorkPage({ hostname, pathname }: URL): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (isInternal(host)) return true;
  return isWorkHost(host) || isVendorApp(host, pathname);
}

function isInternal(host: string): boolean {
  if (!host.includes('.') && !host.startsWith('[')) return host !== 'localhost';
  return INTERNAL_SUFFIX.test(host) || PRIVATE_ADDRESS.test(host);
}

function isWorkHost(host: string): boolean {
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const own = top.length === 2 && SECOND_LEVELS.has(second) ? 3 : 2;
  return labels.slice(0, -own).some((label) => WORK_LABELS.has(label) || NUMBERED_APP.test(label));
}

function isVendorApp(host: string, path: string): boolean {
  known ??= placesOf(WORK_HOSTS);
  if (known.hosts.has(host)) return true;
  const bare = host.replace(/^www\./, '');
  if (known.paths.get(bare)?.some((start) => isUnder(path, start))) return true;
  const labels = host.split('.');
  for (let at = 1; at + 1 < labels.length; at++) {
    if (!known.parents.has(labels.slice(at).join('.'))) continue;
    return !labels.slice(0, at).some((label) => PUBLIC_LABELS.has(label) || LANGUAGE.test(label));
  }
  return false;
}

/** Under "/" is everything but the home page and what a vendor shows to everybody. */
function isUnder(path: string, start: string): boolean {
  const place = path.split('/')[1] ?? '';
  const first = place.toLowerCase();
  if (start.endsWith('*')) {
    const prefix = start.slice(1, -1);
    return place.startsWith(prefix) && isIdentifier(place.slice(prefix.length));
  }
  return start === '/'
    ? first !== '' && !PUBLIC_PATHS.has(first) && !LANGUAGE.test(first)
    : path === start || path.startsWith(`${start}/`);
}

function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text) && /[A-Z\d]/.test(text);
}

function placesOf(rows: typeof WORK_HOSTS): Places {
  const places: Places = { hosts: new Set(), parents: new Set(), paths: new Map() };
  for (const place of rows.flatMap(([text]) => text.split(' '))) {
    const slash = place.indexOf('/');
    if (place.startsWith('*.')) places.parents.add(place.slice(2));
    else if (slash < 0) places.hosts.add(place);
    else {
      const host = place.slice(0, slash);
      places.paths.set(host, [...(places.paths.get(host) ?? []), place.slice(slash)]);
    }
  }
  return places;
}
