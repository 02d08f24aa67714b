import { browser } from 'wxt/browser';

/** What the browser can grant for reading without a click. */
export type Place = { kind: 'all' } | { kind: 'linkedin' } | { kind: 'site'; site: string };

/** The addresses of a place, as the browser names them: no more than is read there. */
export function originsOf(place: Place): string[] {
  switch (place.kind) {
    case 'all':
      return ['https://*/*', 'http://*/*'];
    case 'linkedin':
      return ['https://*.linkedin.com/*'];
    case 'site':
      return [`https://*.${place.site}/*`, `http://*.${place.site}/*`];
  }
}

/** Whether the browser lets pages of this place be read, now. */
export function isGranted(place: Place): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(place) }).catch(() => false);
}

/** Whether the browser lets this page be read without a click, now. */
export function isUrlGranted(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}

/** Whether the browser lets any page at all be read without a click, now. */
export async function isAnythingGranted(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.length > 0;
}

/** Asks the user through the browser; only inside a click. */
export function requestAccess(place: Place): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(place) }).catch(() => false);
}

/** Gives access back. False where the browser keeps it: it may belong to a larger grant. */
export function giveBack(place: Place): Promise<boolean> {
  return browser.permissions.remove({ origins: originsOf(place) }).catch(() => false);
}

/** Tells of every grant and every revocation, wherever it was made. */
export function watchAccess(tell: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(tell);
  onRemoved.addListener(tell);
  return () => {
    onAdded.removeListener(tell);
    onRemoved.removeListener(tell);
  };
}
