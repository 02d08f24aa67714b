import { browser } from 'wxt/browser';

/** Under which the note is kept that the database was lost and repaired. */
export const RECOVERY_NOTE = 'recoveredStorage';

/** The user has read the note. Apart from the note's parser, which the popup need not carry. */
export async function dismissRecoveryNote(): Promise<void> {
  await browser.storage.local.remove(RECOVERY_NOTE);
}
