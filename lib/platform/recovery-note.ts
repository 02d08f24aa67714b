import * as z from 'zod/mini';
import { recoveryNote } from './settings.ts';

const note = z.object({
  icps: z.array(z.string()),
  accounts: z.number(),
  /** What came back of the user's own words, and what did not fit into their copy; absent in notes of earlier versions. */
  words: z.optional(
    z.object({
      records: z.number(),
      lists: z.array(z.string()),
      recordsLeft: z.number(),
      listsLeft: z.array(z.string()),
    }),
  ),
});

/** That the database was lost and repaired: said until the user has put it away. */
export type RecoveryNote = z.infer<typeof note>;

export async function readRecoveryNote(): Promise<RecoveryNote | null> {
  const parsed = note.safeParse(await recoveryNote.get());
  return parsed.success ? parsed.data : null;
}

export async function keepRecoveryNote(recovered: RecoveryNote): Promise<void> {
  await recoveryNote.set(recovered);
}
