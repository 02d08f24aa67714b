import type { Fact, SourceKind } from '#lib/evidence/evidence.ts';
import { domainAffinity, namesAgree } from '#lib/parse/company-name.ts';
import type { LinkedinKey } from '#lib/values/linkedin.ts';
import { domainLabel } from '../own-host.ts';
import { targetOfRedirect } from './linkedin-redirect.ts';
import { textsOf } from './structured/json-ld.ts';
import type { Subject } from './subject.ts';

/** Paths of LinkedIn pages that belong to an organization; `companies` and `school` are older or kindred forms. */
const PATH =
  /^\/(?:mwlite\/|sales\/)?(?:company|companies|company-beta|showcase|school|organization|edu)\/([^/?#]{1,200})/i;
/** Second path parts that are LinkedIn's own, not a company. */
const RESERVED = new Set([
  'setup',
  'new',
  'unavailable',
  'home',
  'admin',
  'login',
  'search',
  'company',
  'company-beta',
]);

/**
 * The organization that a LinkedIn url leads to: slug or numeric id. Takes country subdomains, /companies/, /showcase/,
 * /school/, trailing /admin, /mycompany and login redirects; null for people, jobs, posts, share links and other sites.
 */
export function parseLinkedinUrl(href: string, depth = 0): LinkedinKey | null {
  if (href.length > 2_000) return null;
  let url: URL;
  try {
    url = new URL(/^\/\//.test(href) ? `https:${href}` : href.includes('://') ? href : `https://${href}`);
  } catch {
    return null;
  }
  if (!/(?:^|\.)linkedin\.com$/i.test(url.hostname.replace(/\.$/, ''))) return null;
  const segment = PATH.exec(url.pathname.replace(/\/{2,5}/g, '/'))?.[1];
  if (segment) return keyOf(segment);
  const redirect = url.searchParams.get('session_redirect') ?? url.searchParams.get('url');
  return redirect && depth < 2 ? parseLinkedinUrl(redirect, depth + 1) : null;
}

function keyOf(segment: string): LinkedinKey | null {
  let slug = segment;
  try {
    slug = decodeURIComponent(segment);
  } catch {
    // A stray percent sign: the raw segment is the slug.
  }
  slug = slug.trim().toLowerCase();
  if (!slug || RESERVED.has(slug) || /[<>{}\s]/.test(slug)) return null;
  return /^\d{2,12}$/.test(slug) ? { id: slug } : { slug };
}

/** Where a LinkedIn organization was met. */
interface Sighting {
  key: LinkedinKey;
  source: SourceKind;
  quote: string;
  score: number;
}

/** The company's own LinkedIn page among the LinkedIn links: the frame's link, the structured data's, the one named alike. */
export function readLinkedinLinks(subject: Subject): Fact[] {
  const facts: Fact[] = [];
  const sightings = [...fromLinks(subject), ...fromOrganizations(subject)];
  if (!sightings.length) return facts;
  const total = new Map<string, { first: Sighting; score: number }>();
  for (const sighting of sightings) {
    const id = sighting.key.slug ?? sighting.key.id ?? '';
    const entry = total.get(id);
    if (!entry) total.set(id, { first: sighting, score: sighting.score });
    else if (sighting.score > entry.score) total.set(id, { first: sighting, score: sighting.score });
  }
  const ranked = [...total.values()].sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || best.score < MIN_SCORE) return facts;
  for (const { first, score } of ranked) {
    if (score < MIN_SCORE) continue;
    const isRival = first !== best.first;
    const confidence = isRival ? 500 : Math.min(970, score);
    const isContested = second && !isRival && score - second.score < 40;
    facts.push({
      attribute: 'linkedin',
      value: first.key,
      source: first.source,
      quote: first.quote,
      confidence: isContested ? Math.min(confidence, 880) : confidence,
    });
  }
  return facts;
}

const MIN_SCORE = 700;
const AFFINITY = [0, 40, 90, 120] as const;

function affinityOf(subject: Subject, key: LinkedinKey): number {
  const slug = (key.slug ?? '').replace(/[-_]/g, ' ');
  if (!slug) return 0;
  const byDomain = domainAffinity(slug, domainLabel(subject.request.registrableDomain));
  const byName =
    subject.companyName &&
    (namesAgree(subject.companyName, slug) || domainAffinity(subject.companyName, slug) >= 2)
      ? 2
      : 0;
  return AFFINITY[Math.max(byDomain, byName) as 0 | 1 | 2 | 3];
}

function fromLinks(subject: Subject): Sighting[] {
  const found: Sighting[] = [];
  for (const link of subject.content.links) {
    if (!/linkedin\.com/i.test(link.href)) continue;
    const key = parseLinkedinUrl(link.href) ?? keyBehind(link.href, subject);
    if (!key) continue;
    const frame =
      link.region === 'footer'
        ? 840
        : link.region === 'header' || link.region === 'nav'
          ? 820
          : link.region === 'aside'
            ? 720
            : 690;
    found.push({ key, source: 'link', quote: link.href, score: frame + affinityOf(subject, key) });
  }
  // One link in the main part, and no other company's: pages without a marked footer put theirs there.
  if (found.length === 1 && found[0] && found[0].score < MIN_SCORE) found[0].score = MIN_SCORE + 10;
  return found;
}

/** "/out?url=…", a mail guard's link: the same page over another. */
function keyBehind(href: string, { url, request }: Subject): LinkedinKey | null {
  const target = targetOfRedirect(href, url, request.registrableDomain);
  return target ? parseLinkedinUrl(target) : null;
}

function fromOrganizations(subject: Subject): Sighting[] {
  const found: Sighting[] = [];
  for (const node of subject.organizations) {
    for (const href of textsOf(node, 'sameAs')) {
      const key = parseLinkedinUrl(href);
      if (key) found.push({ key, source: 'json-ld', quote: href, score: 830 + affinityOf(subject, key) });
    }
  }
  return found;
}
