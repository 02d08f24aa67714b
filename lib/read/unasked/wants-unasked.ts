import { isLinkedinHost } from '#lib/account/linkedin-page.ts';
import { siteOf, skipReason } from './skip-reason.ts';
import type { UnaskedChoice } from './unasked-choice.ts';

/** True where the user wants a page read when it is opened; whether the browser allows it must be asked. */
export function wantsUnasked(choice: UnaskedChoice, url: string | undefined, now: number): boolean {
  if (url === undefined || choice.pausedUntil > now || skipReason(url, choice.skipped) !== null) return false;
  if (isLinkedinHost(new URL(url).hostname)) return choice.linkedin;
  const site = siteOf(url);
  return choice.all || (site !== null && choice.sites.includes(site));
}

/** True when something is switched on, wherever it is. */
export function wantsAnything({ all, linkedin, sites }: UnaskedChoice): boolean {
  return all || linkedin || sites.length > 0;
}

/** True where the button shows no letters. */
export function isQuietOn(choice: UnaskedChoice, url: string | undefined): boolean {
  const site = siteOf(url);
  return choice.isQuiet || (site !== null && choice.quietSites.includes(site));
}
