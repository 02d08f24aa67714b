import { isLinkedinHost } from '#lib/account/linkedin-page.ts';
import { withoutArchive } from './destination.ts';

/** A shortened link leads anywhere; it cannot be followed without a request. */
const SHORTENERS = new Set(
  'lnkd.in bit.ly bitly.com t.co goo.gl goo.gle tinyurl.com ow.ly buff.ly rebrand.ly is.gd t.ly hubs.ly hubs.la rb.gy cutt.ly tiny.cc smarturl.it shorturl.at amzn.to g.co aka.ms'.split(
    ' ',
  ),
);
/** Hosts where many companies have a page: none of them is a company's domain. */
const SHARED_HOSTS = new Set(
  'linktr.ee linkin.bio beacons.ai bio.link campsite.bio carrd.co facebook.com fb.com fb.me instagram.com twitter.com x.com youtube.com youtu.be tiktok.com pinterest.com medium.com substack.com github.com gitlab.com wikipedia.org archive.org crunchbase.com angel.co wellfound.com glassdoor.com indeed.com yelp.com google.com apple.com wa.me t.me telegram.me whatsapp.com discord.gg discord.com slack.com calendly.com eventbrite.com meetup.com amazon.com etsy.com notion.site notion.so typeform.com'.split(
    ' ',
  ),
);
const MAX_LINK = 2_000;

/**
 * The host of a company's website as its LinkedIn page links to it: redirects of LinkedIn unwrapped, "www." and a missing
 * scheme put right. Null for shorteners, social networks and anything that is no public host; the company behind such a
 * host, told by its slug on LinkedIn, has it for its website.
 */
export function readWebsiteHost(link: string, slug = ''): string | null {
  const url = parseLink(withoutArchive(link.trim()));
  const target = url && isLinkedinHost(url.hostname) ? unwrapRedirect(url) : url;
  if (!target || isLinkedinHost(target.hostname)) return null;
  const host = target.hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\d?\./, '');
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*[a-z0-9]$/.test(host)) return null;
  return isSharedHost(host) && !ownsHost(host, slug) ? null : host;
}

function parseLink(link: string): URL | null {
  if (link === '' || link.length > MAX_LINK || /\s/.test(link)) return null;
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `https://${link.replace(/^\/+/, '')}`;
  if (!URL.canParse(absolute)) return null;
  const url = new URL(absolute);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

function unwrapRedirect(url: URL): URL | null {
  const isRedirect = url.pathname.startsWith('/redir/redirect') || url.pathname.startsWith('/safety/go');
  const inner = isRedirect ? url.searchParams.get('url') : null;
  return inner === null ? null : parseLink(withoutArchive(inner));
}

/** "slack" owns slack.com and "notionhq" notion.so; neither is anybody else's. */
function ownsHost(host: string, slug: string): boolean {
  const labels = host.split('.');
  const label = labels.at(-2) ?? '';
  if (label === '' || SHORTENERS.has(host) || !slug.startsWith(label)) return false;
  return labels.length === 2 && OWN_SLUG_END.test(slug.slice(label.length));
}
const OWN_SLUG_END = /^-?(?:hq|inc|official|app|labs|com|io|\d{0,6})$/;

/** By whole labels: "sites.google.com" is shared, "notgoogle.com" is not. */
function isSharedHost(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, from) => {
    const suffix = labels.slice(from).join('.');
    return SHORTENERS.has(suffix) || SHARED_HOSTS.has(suffix);
  });
}
