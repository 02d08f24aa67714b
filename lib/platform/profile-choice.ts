import { browser } from 'wxt/browser';

const CHOICE = 'readsProfiles';

/** Whether employers may be read from people's profile pages: `unasked` until the user says so or not. */
export type ProfileChoice = 'yes' | 'no' | 'unasked';

export async function readProfileChoice(): Promise<ProfileChoice> {
  const stored: Record<string, unknown> = await browser.storage.local.get(CHOICE).catch(() => ({}));
  if (typeof stored[CHOICE] !== 'boolean') return 'unasked';
  return stored[CHOICE] ? 'yes' : 'no';
}

export async function keepProfileChoice(reads: boolean): Promise<void> {
  await browser.storage.local.set({ [CHOICE]: reads });
}
