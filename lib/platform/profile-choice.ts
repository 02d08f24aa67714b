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

/** Tells the choice now and whenever it changes, here or in the popup; call what it returns to be told no more. */
export function watchProfileChoice(tell: (choice: ProfileChoice) => void): () => void {
  const look = () => void readProfileChoice().then(tell);
  const onChanged = (changes: Record<string, unknown>) => {
    if (CHOICE in changes) look();
  };
  look();
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
