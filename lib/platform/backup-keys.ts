import { browser } from 'wxt/browser';

/** Settings that hold secrets: the keys of sources, and what publishing signs and seals with. */
const SECRET_PREFIXES = ['secrets:', 'publishing'];

/** The secrets in the settings, to be taken along in a backup. */
export async function readKeys(): Promise<Record<string, unknown>> {
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([name]) => isSecret(name)));
}

/** Puts secrets of a backup in place; other settings in it are ignored. What is here already stays. */
export async function restoreKeys(keys: Readonly<Record<string, unknown>>): Promise<void> {
  const here = await readKeys();
  const news = Object.entries(keys).filter(([name]) => isSecret(name) && !Object.hasOwn(here, name));
  if (news.length > 0) await browser.storage.local.set(Object.fromEntries(news));
}

function isSecret(name: string): boolean {
  return SECRET_PREFIXES.some((prefix) => name.startsWith(prefix));
}
