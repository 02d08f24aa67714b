import { isWorkPage } from './page-kind/work-page.ts';
import type { Problem } from './problem.ts';

const STORE_HOSTS = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** Why a url can never be read; null when it is worth a try. An absent url means that the browser hides it from us. */
export function problemOfUrl(url: string | undefined): Problem | null {
  if (url === undefined || url === '') return 'no-access';
  if (url === 'about:blank' || url === 'about:newtab' || url === 'chrome://newtab/') return 'blank';
  if (!URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'local-file';
  if (protocol !== 'https:' && protocol !== 'http:') return 'browser-page';
  if (STORE_HOSTS.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))) {
    return 'store';
  }
  return isWorkPage(new URL(url)) ? 'work-page' : null;
}

/** Why an injection was refused, from the words of Chrome's and Firefox's errors. */
export function problemOfRefusal(error: unknown): Problem {
  const words = error instanceof Error ? error.message : String(error);
  if (/crash|unload|discard/i.test(words)) return 'crashed';
  if (/webstore|gallery cannot be scripted|restricted domain/i.test(words)) return 'store';
  if (/error page|Frame with ID 0|No frame|was removed|No tab with id/i.test(words)) return 'navigated';
  if (/Cannot access|Missing host permission|not allowed/i.test(words)) return 'no-access';
  return 'reader-failed';
}
