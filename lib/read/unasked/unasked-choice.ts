/** What the user has chosen about reading without a click. What the browser grants is another matter, and asked anew each time. */
export interface UnaskedChoice {
  /** Every website but LinkedIn. */
  all: boolean;
  /** Company pages of LinkedIn. */
  linkedin: boolean;
  /** Sites switched on one by one: registrable domains. */
  sites: string[];
  /** The user's own company, and whatever else is left alone. */
  skipped: string[];
  /** The button shows no letters anywhere, or on these sites. */
  isQuiet: boolean;
  quietSites: string[];
  /** Nothing is read without a click until then: milliseconds since the epoch. */
  pausedUntil: number;
}

export const NOTHING_UNASKED: UnaskedChoice = {
  ...{ all: false, linkedin: false, sites: [], skipped: [], isQuiet: false, quietSites: [], pausedUntil: 0 },
};

/** One thing that the user changes. */
export type UnaskedChange =
  | { kind: 'all' | 'linkedin' | 'quiet'; on: boolean }
  | { kind: 'site' | 'skip' | 'quiet-site'; site: string; on: boolean }
  | { kind: 'pause'; until: number };

/** More sites than anybody switches on by hand. */
export const MAX_SITES = 500;

/** The choice after a change. */
export function changeUnasked(choice: UnaskedChoice, change: UnaskedChange): UnaskedChoice {
  switch (change.kind) {
    case 'all':
      return { ...choice, all: change.on };
    case 'linkedin':
      return { ...choice, linkedin: change.on };
    case 'quiet':
      return { ...choice, isQuiet: change.on };
    case 'pause':
      return { ...choice, pausedUntil: change.until };
    case 'site':
      return { ...choice, sites: toggled(choice.sites, change) };
    case 'skip':
      return { ...choice, skipped: toggled(choice.skipped, change) };
    case 'quiet-site':
      return { ...choice, quietSites: toggled(choice.quietSites, change) };
  }
}

/** A choice as it was kept; null when it is none. What is missing or spoilt is as if it was never chosen. */
export function parseUnasked(kept: unknown): UnaskedChoice | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const flag = (name: string) => Reflect.get(kept, name) === true;
  const list = (name: string) => {
    const found: unknown = Reflect.get(kept, name);
    return Array.isArray(found) ? found.filter((one): one is string => typeof one === 'string') : [];
  };
  const until: unknown = Reflect.get(kept, 'pausedUntil');
  return {
    ...{ all: flag('all'), linkedin: flag('linkedin'), isQuiet: flag('isQuiet') },
    ...{ sites: list('sites'), skipped: list('skipped'), quietSites: list('quietSites') },
    pausedUntil: typeof until === 'number' && Number.isFinite(until) ? until : 0,
  };
}

function toggled(list: readonly string[], { site, on }: { site: string; on: boolean }): string[] {
  const others = list.filter((one) => one !== site);
  return on ? [...others, site].slice(-MAX_SITES) : others;
}
