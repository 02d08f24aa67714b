import { decodeSlug, isLinkedinHost } from '#lib/account/linkedin-page.ts';

/** What a LinkedIn url leads to. */
export type DestinationKind =
  | 'company'
  | 'school'
  | 'showcase'
  | 'sales-account'
  | 'admin'
  | 'person'
  | 'wall'
  | 'missing'
  | 'other';

export interface Destination {
  kind: DestinationKind;
  /** Lower-case slug or numeric id; empty when the url names no organization. */
  key: string;
  isId: boolean;
}

/** Sections about organizations; the one of 2017 still stands in old links. */
const SECTIONS: Readonly<Record<string, DestinationKind | undefined>> = Object.assign(Object.create(null), {
  company: 'company',
  'company-beta': 'company',
  school: 'school',
  showcase: 'showcase',
});
const WALLS = new Set(['authwall', 'login', 'checkpoint', 'uas', 'signup']);
const PERSON = new Set(['in', 'pub']);
const NOWHERE: Omit<Destination, 'kind'> = { key: '', isId: false };
/** Sends administrators to their desk and everybody else to a page that is nobody's. */
const NO_COMPANY = new Set(['setup', 'unavailable']);

/** Where on LinkedIn a url leads; null when it is not LinkedIn. */
export function readDestination(url: string): Destination | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  if (!isLinkedinHost(hostname)) return null;
  const [section = '', second = '', third = ''] = pathname.split('/').filter(Boolean);
  if (WALLS.has(section)) return { kind: 'wall', ...NOWHERE };
  if (section === '404') return { kind: 'missing', ...NOWHERE };
  if (PERSON.has(section)) return { kind: 'person', ...NOWHERE };
  if (section === 'sales' && second === 'company') return salesAccount(third);
  const kind = SECTIONS[section];
  if (kind === undefined) return { kind: 'other', ...NOWHERE };
  const key = decodeSlug(second);
  if (key === 'unavailable') return { kind: 'missing', ...NOWHERE };
  if (key === '' || NO_COMPANY.has(key)) return { kind: 'other', ...NOWHERE };
  if (third === 'admin') return { kind: 'admin', key, isId: isNumber(key) };
  return { kind, key, isId: isNumber(key) };
}

/** Where a link of a LinkedIn page leads; null when it leads elsewhere. */
export function readLinkDestination(href: string): Destination | null {
  const link = withoutArchive(href);
  return readDestination(link.startsWith('/') ? `https://www.linkedin.com${link}` : link);
}

/** True for a page below the company's own: its posts, its people, what it says about itself. */
export function isBelowCompany(href: string): boolean {
  const link = withoutArchive(href).replace(/[?#].*$/s, '');
  return /\/company\/[^/]{1,200}\/[a-z]/i.test(link);
}

/** In a saved page the Internet Archive has put its own address before every link. */
export function withoutArchive(href: string): string {
  return href.replace(
    /^(?:https?:)?(?:\/\/web\.archive\.org)?\/web\/\d{4,14}[a-z_]{0,4}\/(?=https?:\/\/)/,
    '',
  );
}

function salesAccount(raw: string): Destination {
  const key = decodeSlug(raw).split(',')[0] ?? '';
  return isNumber(key) ? { kind: 'sales-account', key, isId: true } : { kind: 'other', ...NOWHERE };
}

function isNumber(text: string): boolean {
  return /^\d{1,12}$/.test(text);
}
