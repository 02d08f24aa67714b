import type { MenuItem } from '#components/ui/menu.tsx';
import { isLinkedinHost } from '#lib/account/linkedin-page.ts';
import { ask } from '#lib/messages/ask.ts';
import { openStudioPage } from '#lib/platform/open-page.ts';
import { unaskedChoice } from '#lib/platform/settings.ts';
import { giveBack, isUrlGranted, type Place, requestAccess } from '#lib/platform/site-access.ts';
import { siteOf, skipReason } from '#lib/read/unasked/skip-reason.ts';
import { NOTHING_UNASKED, type UnaskedChange, type UnaskedChoice } from '#lib/read/unasked/unasked-choice.ts';
import { isQuietOn, wantsUnasked } from '#lib/read/unasked/wants-unasked.ts';
import { message } from '#lib/wording/view-message.ts';

const PAUSE_MS = 3_600_000;

/** What the card's menu offers about reading this page when it is opened; the browser is asked what it allows. */
export async function unaskedMenu(url: string): Promise<MenuItem[]> {
  const choice = (await unaskedChoice.get()) ?? NOTHING_UNASKED;
  const settings = item('sites', message('menuSites'), () => void openStudioPage('#/sites'));
  if (skipReason(url, choice.skipped) !== null) return [settings];
  const place = placeOf(url);
  if (place === null) return [settings];
  const isOn = wantsUnasked({ ...choice, pausedUntil: 0 }, url, 0) && (await isUrlGranted(url));
  return [...(isOn ? whereOn(choice, place, url) : [whereOff(place)]), settings];
}

function whereOff(place: Place): MenuItem {
  const words = place.kind === 'site' ? message('menuAlways', place.site) : message('menuAlwaysLinkedin');
  // Both at once: the browser closes the popup to ask, and only asks inside the click. A choice without a grant reads nothing.
  return item('always', words, () => {
    change(changeOf(place, true));
    void requestAccess(place).then((isGranted) => {
      if (!isGranted) change(changeOf(place, false));
    });
  });
}

function whereOn(choice: UnaskedChoice, place: Place, url: string): MenuItem[] {
  const isPaused = choice.pausedUntil > Date.now();
  const isQuiet = isQuietOn(choice, url);
  const site = siteOf(url);
  return [
    item('always-not', message('menuAlwaysNot'), () => {
      change(changeOf(place, false));
      // Where all sites are on, one is taken out of them by leaving it alone.
      if (place.kind === 'site' && choice.all) change({ kind: 'skip', site: place.site, on: true });
      else void giveBack(place);
    }),
    item('pause', message(isPaused ? 'menuResume' : 'menuPause'), () =>
      change({ kind: 'pause', until: isPaused ? 0 : Date.now() + PAUSE_MS }),
    ),
    ...(site === null || choice.isQuiet
      ? []
      : [
          item('quiet', message(isQuiet ? 'menuLetters' : 'menuNoLetters'), () =>
            change({ kind: 'quiet-site', site, on: !isQuiet }),
          ),
        ]),
  ];
}

function placeOf(url: string): Place | null {
  if (isLinkedinHost(new URL(url).hostname)) return { kind: 'linkedin' };
  const site = siteOf(url);
  return site === null ? null : { kind: 'site', site };
}

function changeOf(place: Place, on: boolean): UnaskedChange {
  return { ...place, on };
}

function change(wanted: UnaskedChange): void {
  void ask('change-unasked', wanted);
}

function item(key: string, label: string, onChoose: () => void): MenuItem {
  return { key, label, onChoose };
}
