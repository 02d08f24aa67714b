import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { RECOVERY_NOTE } from './dismiss-recovery-note.ts';

const note = z.object({ icps: z.array(z.string()), accounts: z.number() });

/** That the database was lost and repaired: said until the user has put it away. */
export type RecoveryNote = z.infer<typeof note>;

export async function readRecoveryNote(): Promise<RecoveryNote | null> {
  const stored = await browser.storage.local.get(RECOVERY_NOTE).catch((): Record<string, unknown> => ({}));
  const parsed = note.safeParse(stored[RECOVERY_NOTE]);
  return parsed.success ? parsed.data : null;
}

export async function keepRecoveryNote(recovered: RecoveryNote): Promise<void> {
  await browser.storage.local.set({ [RECOVERY_NOTE]: recovered });
}
