import type { GrantedPlace, GrantState, SitesProps } from '#components/studio/sites/sites-props.ts';
import { ask } from '#lib/messages/ask.ts';
import { readerHealth, unaskedChoice } from '#lib/platform/settings.ts';
import { giveBack, isGranted, requestAccess, watchAccess } from '#lib/platform/site-access.ts';
import { parseHealth } from '#lib/read/unasked/reader-health.ts';
import { NOTHING_UNASKED, type UnaskedChange } from '#lib/read/unasked/unasked-choice.ts';

/** What the page shows of choices and grants: the browser is asked, never believed from memory. */
export type Shown = Pick<SitesProps, 'choice' | 'all' | 'linkedin' | 'sites' | 'health'>;

export const NOTHING_SHOWN: Shown = {
  ...{ choice: NOTHING_UNASKED, all: 'off', linkedin: 'off', sites: [], health: null },
};

/** Tells what is so now and whenever a choice or a grant changes, wherever. */
export function watchGrants(tell: (shown: Shown) => void): () => void {
  const look = () => void load().then(tell);
  const stops = [unaskedChoice.watch(look), readerHealth.watch(look), watchAccess(look)];
  return () => {
    for (const stop of stops) stop();
  };
}

async function load(): Promise<Shown> {
  const choice = (await unaskedChoice.get()) ?? NOTHING_UNASKED;
  const [all, linkedin, health, ...sites] = await Promise.all([
    stateOf({ kind: 'all' }, choice.all),
    stateOf({ kind: 'linkedin' }, choice.linkedin),
    readerHealth.get(),
    ...choice.sites.map(async (site) => ({ site, state: await stateOf({ kind: 'site', site }, true) })),
  ]);
  return { choice, all, linkedin, sites, health: parseHealth(health) ?? [] };
}

async function stateOf(place: GrantedPlace, isChosen: boolean): Promise<GrantState> {
  if (!isChosen) return 'off';
  return (await isGranted(place)) ? 'on' : 'withdrawn';
}

/** Asks the browser first, in the click itself; what it refuses is not chosen. False when it could not be kept. */
export async function allow(place: GrantedPlace): Promise<boolean> {
  if (!(await requestAccess(place))) return true;
  return change(changeOf(place, true));
}

/** Switched off at once; the access is given back as well, where it belongs to nothing larger. */
export async function withdraw(place: GrantedPlace): Promise<boolean> {
  const isKept = await change(changeOf(place, false));
  await giveBack(place);
  return isKept;
}

export async function change(wanted: UnaskedChange): Promise<boolean> {
  return (await ask('change-unasked', wanted))?.isKept === true;
}

function changeOf(place: GrantedPlace, on: boolean): UnaskedChange {
  return { ...place, on };
}
