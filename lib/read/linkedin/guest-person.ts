import { decodeSlug } from '#lib/account/linkedin-page.ts';
import type { Employment } from '../read-result.ts';
import { isObject, type JsonObject, own, ownText } from './bounded-json.ts';
import { readDestination } from './destination.ts';
import { listNodes } from './guest-json-ld.ts';
import { MAX_FACT } from './sheet.ts';

/** The person of a public profile, as its JSON-LD describes them: nothing but whose page it is and the job. */
export interface GuestPerson {
  slug: string;
  employer: Employment['employer'];
  title: string;
}

/** Reads the public profile's record; null when the page has none. */
export function findGuestPerson(document: Document): GuestPerson | null {
  const person = listNodes(document).find((node) => own(node, '@type') === 'Person');
  if (!person) return null;
  const url = ownText(person, 'url') || ownText(person, 'sameAs');
  const isProfile = readDestination(url)?.kind === 'person';
  const slug = isProfile ? decodeSlug(new URL(url).pathname.split('/').filter(Boolean)[1] ?? '') : '';
  return { slug, employer: readEmployer(person), title: readTitle(person) };
}

/** The first employer; LinkedIn masks names with asterisks before those who are not signed in. */
function readEmployer(person: JsonObject): Employment['employer'] {
  const listed = own(person, 'worksFor');
  const first: unknown = Array.isArray(listed) ? listed[0] : listed;
  if (!isObject(first)) return null;
  const name = ownText(first, 'name').slice(0, MAX_FACT);
  const target = readDestination(ownText(first, 'url'));
  if (target?.kind !== 'company' || isMasked(name)) return null;
  return { ...(target.isId ? { id: target.key } : { slug: target.key }), name };
}

function readTitle(person: JsonObject): string {
  const listed = own(person, 'jobTitle');
  const first: unknown = Array.isArray(listed) ? listed[0] : listed;
  return typeof first === 'string' && !isMasked(first) ? first : '';
}

function isMasked(text: string): boolean {
  return text.includes('**');
}
