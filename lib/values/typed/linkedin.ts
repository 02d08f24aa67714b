import { parseLinkedinPage } from '#lib/account/linkedin-page.ts';
import type { LinkedinKey } from '../linkedin.ts';
import type { Parsed } from './parsed.ts';
import { found } from './parsed.ts';

/** LinkedIn slugs as typed without their url. */
const SLUG = /^[\p{L}\p{N}-]{2,100}$/u;

export function parseLinkedin(line: string): Parsed<LinkedinKey> {
  return found(linkedinKey(line));
}

function linkedinKey(line: string): LinkedinKey | null {
  const page = parseLinkedinPage(line.includes('/') && !line.includes('://') ? `https://${line}` : line);
  if (page) return page.isId ? { id: page.slugOrId } : { slug: page.slugOrId };
  if (/^\d{1,12}$/.test(line)) return { id: line };
  return SLUG.test(line) ? { slug: line.toLowerCase() } : null;
}
