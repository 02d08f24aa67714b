import { isOwnHost, resolveUrl } from '../own-host.ts';

/** Who sends a visitor on: mail guards and networks, which wrap every link that leads out. */
const REDIRECTORS =
  /^(?:www\.google\.[a-z]{2,3}(?:\.[a-z]{2})?|google\.com|[a-z0-9-]{2,20}\.safelinks\.protection\.outlook\.com|safelinks\.protection\.outlook\.com|lm?\.facebook\.com|l\.instagram\.com|l\.messenger\.com|l\.workplace\.com|t\.umblr\.com|out\.reddit\.com|away\.vk\.com|vk\.com|slack-redir\.net|exit\.sc|steamcommunity\.com|href\.li|anon\.to|deref-[a-z]{2,8}\.(?:com|net|de)|urldefense\.com|linkprotect\.cudasvc\.com|www\.youtube\.com)$/i;
/** Names under which the address is handed on. */
const TARGETS =
  'url u q to target dest destination redirect redirect_to redirect_url redirecturl redir r link goto go href out a p'.split(
    ' ',
  );
/** Who shares a page sends it to others instead of leading there. */
const SHARING = /shar(?:e|er|ing)|intent|teilen|partager|compartir|login|signin|oauth/i;
const MAX_TARGET = 500;

/**
 * The address behind a link that leads there over another: a mail guard's, a network's, the site's own "/out?url=". Null
 * for every other link.
 */
export function targetOfRedirect(href: string, page: URL, registrableDomain: string | null): string | null {
  const url = resolveUrl(href, page);
  if (!url || SHARING.test(url.pathname)) return null;
  const isOwn = registrableDomain ? isOwnHost(url.hostname, registrableDomain) : url.host === page.host;
  if (!isOwn && !REDIRECTORS.test(url.hostname)) return null;
  for (const [name, value] of url.searchParams) {
    if (TARGETS.includes(name.toLowerCase())) return addressOf(value);
  }
  const inPath = /\/(https?:\/|https?%3a)/i.exec(url.pathname);
  return inPath ? addressOf(url.pathname.slice(inPath.index + 1)) : null;
}

/** Some are wrapped twice. */
function addressOf(value: string): string | null {
  let address = value;
  try {
    if (/^https?%3a/i.test(address)) address = decodeURIComponent(address);
  } catch {
    return null;
  }
  const whole = address.replace(/^(https?):\/(?!\/)/i, '$1://');
  return /^(?:https?:)?\/\//i.test(whole) && whole.length <= MAX_TARGET ? whole : null;
}
