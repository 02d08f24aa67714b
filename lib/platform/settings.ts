import { browser } from 'wxt/browser';
import { parseDeeperLook } from '#lib/dossier/deeper-look.ts';
import { parseUnasked } from '#lib/read/unasked/unasked-choice.ts';

// Everything that is kept outside the database, in one list. WXT's own items were tried: they check nothing of what they
// find stored, and weigh more than the popup's whole first glance can spare.

/**
 * One thing kept in the browser's extension storage. One rule for errors: nothing here rejects. What cannot be read, or
 * is not of its shape, is null; what cannot be kept says so.
 */
export interface Setting<T> {
  readonly key: string;
  get(): Promise<T | null>;
  /** False where the browser keeps nothing. */
  set(value: T): Promise<boolean>;
  remove(): Promise<boolean>;
  /** Like `get`, where it matters whether nothing is stored or nothing can be read. */
  look(): Promise<{ readable: boolean; value: T | null }>;
  /** Tells the value now and whenever it changes, wherever; call what it returns to be told no more. */
  watch(tell: (value: T | null) => void): () => void;
}

type Area = 'local' | 'session';
type Parse<T> = (stored: unknown) => T | null;

function setting<T>(key: string, parse: Parse<T>, area: Area = 'local'): Setting<T> {
  const store = () => browser.storage[area];
  const look = () =>
    store()
      .get(key)
      .then(
        (stored: Record<string, unknown>) => ({
          readable: true,
          value: key in stored ? parse(stored[key]) : null,
        }),
        () => ({ readable: false, value: null }),
      );
  const get = async () => (await look()).value;
  return {
    key,
    look,
    get,
    set: (value) => settled(store().set({ [key]: value })),
    remove: () => settled(store().remove(key)),
    watch(tell) {
      const onChanged = (changes: Record<string, unknown>) => {
        if (key in changes) void get().then(tell);
      };
      void get().then(tell);
      store().onChanged.addListener(onChanged);
      return () => store().onChanged.removeListener(onChanged);
    },
  };
}

function settled(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

const isFlag: Parse<boolean> = (stored) => (typeof stored === 'boolean' ? stored : null);
const isCount: Parse<number> = (stored) => (typeof stored === 'number' && stored >= 0 ? stored : null);
const isText: Parse<string> = (stored) => (typeof stored === 'string' ? stored : null);
/** Parsed by whoever reads it: its schema is larger than the popup. */
const asStored: Parse<unknown> = (stored) => stored;

const isOpened: Parse<{ name: string; until: number }> = (stored) =>
  typeof stored === 'object' && stored !== null && 'name' in stored && 'until' in stored
    ? { name: String(stored.name), until: Number(stored.until) }
    : null;

/** The note about the first steps has been put away. */
export const firstRunDismissed = setting('firstRunDismissed', isFlag);
/** Employers may be read from people's profile pages; nothing stored = the user was not asked yet. */
export const readsProfiles = setting('readsProfiles', isFlag);
/** By which ICPs and engine every stored verdict was judged when all had last been gone through. */
export const judgedBy = setting('judgedBy', isText);
/** What earlier versions filed has been cleaned of visits and people. */
export const cleanedRows = setting('cleanedRows', isFlag);
/** That the database was lost and repaired: said until the user has put it away. */
export const recoveryNote = setting('recoveredStorage', asStored);
/** The ICPs in use, against the loss of the database. */
export const lastGoodIcps = setting('lastGoodIcps', asStored);
/** What people said, and the lists of companies, against the loss of the database. */
export const keptWords = setting('keptWords', asStored);
export const keptLists = setting('keptLists', asStored);
/** How many things had been said when a backup was last made, or the reminder of one put away. */
export const saidAtBackup = setting('saidAtBackup', isCount);
/** What a publisher's browser signs and seals with. Secret. */
export const publishing = setting('publishing', asStored);
/** What a source needs that nobody else may know, one key for a source, so that two pages do not lose each other's. Secret. */
export const sourceSecrets = (sourceId: string) => setting(`secrets:${sourceId}`, asStored);
/** What the background remembers of a tab's last read: gone with the browser, never on disk. */
export const lastRead = (tabId: number) => setting(`tab:${tabId}`, asStored, 'session');
/** The last look at more pages of a site: how far it is, what it added. */
export const deeperLook = setting('deeperLook', parseDeeperLook, 'session');
/** The user wants every click to look deeper. */
export const looksDeeper = setting('looksDeeper', isFlag);
/** For which account a tab was opened, until its button is clicked or it is too long ago (milliseconds since the epoch). */
export const openedFor = (tabId: number) => setting(`opened:${tabId}`, isOpened, 'session');
/** Whether a setting's key is one of those that speak of a single tab. */
export const isOfTab = (key: string) => /^(?:tab|opened):\d+$/.test(key);
/** Where pages are read without a click, and how loud the button is there. Written by the background alone. */
export const unaskedChoice = setting('unasked', parseUnasked);
/** What LinkedIn's and other pages were expected to say and did, day by day. */
export const readerHealth = setting('readerHealth', asStored);
/** Written and removed again to find out whether settings can be kept at all. */
const probe = setting('storageProbe', isFlag);

const isSecret = (key: string) => key.startsWith('secrets:') || key === publishing.key;

/** The secrets among the settings, to be taken along in a backup. */
export async function readSecrets(): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => isSecret(key)));
}

/** Puts secrets of a backup in place; other settings in it are ignored. What is here already stays. */
export async function restoreSecrets(secrets: Readonly<Record<string, unknown>>): Promise<void> {
  const here = await readSecrets();
  const news = Object.entries(secrets).filter(([key]) => isSecret(key) && !Object.hasOwn(here, key));
  if (news.length > 0) await browser.storage.local.set(Object.fromEntries(news));
}

/** Rejects with the browser's own words where settings cannot be written and read back. */
export async function probeSettings(): Promise<void> {
  await browser.storage.local.set({ [probe.key]: true });
  await browser.storage.local.get(probe.key);
  await browser.storage.local.remove(probe.key);
}

/** Tabs of which anything is remembered. */
export async function rememberedTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter(isOfTab);
  return [...new Set(keys.map((key) => Number(key.split(':')[1])))];
}

/** Removes every setting, as far as they can be removed. */
export async function eraseSettings(): Promise<void> {
  await Promise.allSettled([browser.storage.local.clear(), browser.storage.session.clear()]);
}
